package org.hearsay.gather.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.record.Licence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plain text tells of itself. */
class TextTest {

  @Test
  void paragraphsAreSeparatedByOneBlankLine() {
    assertThat(CleanText.of("\ufeffOne.  \r\n\r\n \t\r\n\r\n\u00a0Two é.\r\n"))
        .isEqualTo("One.\n\nTwo é.");
  }

  @Test
  void aLineIsAParagraphWhereNoLineIsBlank() {
    assertThat(CleanText.of("One.\nTwo.\nThree.")).isEqualTo("One.\n\nTwo.\n\nThree.");
  }

  @Test
  void aLineBreakInsideAParagraphStays() {
    assertThat(CleanText.of("The terms:\nwater.\n\nThe end."))
        .isEqualTo("The terms:\nwater.\n\nThe end.");
  }

  @Test
  void linesBrokenAtAWidthAreJoined() {
    String broken =
        """
        The council of Osk voted on Monday to build the bridge
        again, after two years in which the ferry was the only
        way over the river.

        The mayor, Ilse Brand, said she had not believed it
        until the last hand went up.
        """;
    assertThat(CleanText.of(broken))
        .isEqualTo(
            "The council of Osk voted on Monday to build the bridge again, after two years in which the ferry was the"
                + " only way over the river.\n\nThe mayor, Ilse Brand, said she had not believed it until the last hand"
                + " went up.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BAGHDAD, April 4, 2021 (Agency) — The talks begin.|2021-04-04",
        "PORT SELWYN (June 4, 2026) - The talks begin.|2026-06-04",
        "CARDESH/HARNHOLT, 4 June 2026 -- The talks begin.|2026-06-04",
        "Cardesh, Velm, Jun 4 2026 (Wire) - The talks begin.|2026-06-04",
        "Friday, July 21, 2017|2017-07-21",
        "Published: 4 June 2026|2026-06-04",
        "2026-06-04|2026-06-04",
      })
  void aDatelineGivesTheDay(String line, String day) {
    assertThat(Dateline.day("Headline of the day\n\n" + line)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BAGHDAD, April 4 (Agency) — The talks begin.",
        "Suharto resigned as president on 21 May 1998 following a crisis — and a long night.",
        "Police today (July 26, 2022) found a slit-open bag.",
        "CARDESH, February 30, 2021 — The talks begin."
      })
  void otherLinesGiveNone(String line) {
    assertThat(Dateline.day(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All Content by Strait News is licensed under a Creative Commons Attribution 4.0 International License.|CC BY 4.0",
        "This article is published under CC BY-SA 3.0.|CC BY-SA 3.0",
        "This work is licensed under a Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International License.|CC BY-NC-ND 4.0",
        "© 2026 The Post, Creative Commons|Creative Commons",
        "Text available under the GNU Free Documentation License 1.3.|GFDL 1.3",
        "All content is available under the Open Government Licence v3.0, except where otherwise stated.|OGL",
        "Republished with thanks under a Creative Commons licence.|Creative Commons",
        "© 2026 The Post. All rights reserved.|All rights reserved",
      })
  void aLicenceIsFoundWithItsWords(String line, String name) {
    String text = "The talks begin at 4.0 percent. They end soon. " + line;
    Licence licence = LicenceLine.find(text).orElseThrow();
    assertThat(licence.name()).isEqualTo(name);
    assertThat(licence.evidence().words(text)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why did you decide to use a Creative Commons license?",
        "We use a Creative Commons license to give our community the right to copy.",
        "The city has given money to Creative Commons.",
        "“The text is available under a Creative Commons license,” he said.",
        "© Harbour Board/Strait News",
        "The court ruled that the copyright had ended."
      })
  void newsAboutLicencesIsNone(String line) {
    assertThat(LicenceLine.find("The talks begin.\n\n" + line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The minister said on Monday that the government will not go, and that the vote is in May.",
        "de|Der Minister sagte am Montag, dass die Regierung nicht geht und die Wahl im Mai ist; das ist neu.",
        "fr|Le ministre a dit lundi que le gouvernement ne part pas et que les élections sont dans deux mois.",
        "es|El ministro dijo que el gobierno no se va y que las elecciones son en mayo, como se dijo.",
        "ru|Министр заявил в понедельник, что правительство не уйдёт.",
        "ar|قال الوزير يوم الاثنين إن الحكومة باقية",
        "ja|大臣は月曜日に、政府は辞任しないと述べました。",
        "tr|Bakan pazartesi günü bir açıklama yaptı ve bu karar için çok geç olduğu gibi, daha da kötü ve yanlış dedi.",
      })
  void aTextShowsItsLanguage(String code, String text) {
    assertThat(Language.of(text).map(Language::code)).contains(code);
  }

  @Test
  void aTextWithoutSignsHasNoLanguage() {
    assertThat(Language.of("Osk 3, Velmore 1.")).isEmpty();
    assertThat(Language.of("")).isEmpty();
  }

  @Test
  void aTagNamesALanguage() {
    assertThat(Language.ofTag("en_GB")).isEqualTo(Language.ENGLISH);
    assertThat(Language.ofTag("IT").name()).isEqualTo("Italian");
    assertThat(Language.ofTag("cy").name()).isEqualTo("Welsh");
  }
}
