package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.record.Attribution;
import org.hearsay.record.Setting;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.hearsay.record.Wording;
import org.junit.jupiter.api.Test;

class SpeakerWordsTest {

  private static final Map<String, String> NAMES =
      Map.of("a1", "Ada al-Brink", "a2", "Ferry Union", "a3", "baker");

  @Test
  void showsTheNameAloneWhereTheTextSaysNoMore() {
    for (String source : List.of("Ada al-Brink", "al-Brink", "Brink", "Ada")) {
      assertThat(resolved(source, "a1")).isEqualTo(new SpeakerWords("Ada al-Brink", true, "", ""));
    }
    assertThat(resolved("the Ferry Union", "a2"))
        .isEqualTo(new SpeakerWords("Ferry Union", true, "", ""));
  }

  @Test
  void showsOtherShortWordsBesideTheName() {
    assertThat(resolved("she", "a1").aside()).isEqualTo("(“she”)");
    assertThat(resolved("the crews' body", "a2").aside()).isEqualTo("(“the crews' body”)");
  }

  @Test
  void showsOtherLongWordsBeneathTheName() {
    assertThat(resolved("A prominent organization of crews", "a2").description())
        .isEqualTo("A prominent organization of crews");
  }

  @Test
  void doesNotRepeatTheNameBeneathIt() {
    assertThat(resolved("Ada al-Brink, a spokeswoman", "a1").description())
        .isEqualTo("a spokeswoman");
    assertThat(resolved("Brink, a spokeswoman,", "a1").description()).isEqualTo("a spokeswoman");
    assertThat(resolved("The Ferry Union, a body", "a2").description()).isEqualTo("a body");
    assertThat(resolved("The aide, Ada al-Brink,", "a1").description()).isEqualTo("The aide");
    assertThat(resolved("Press secretary Ada al-Brink", "a1").description())
        .isEqualTo("Press secretary");
    assertThat(resolved("The secretary, Ada al-Brink", "a1").description())
        .isEqualTo("The secretary");
  }

  @Test
  void showsWholeDescriptionsOfThoseWhoHaveNoName() {
    assertThat(words("A baker on the pier", List.of("a3"), SourceType.UNNAMED))
        .isEqualTo(new SpeakerWords("A baker on the pier", true, "(unnamed)", ""));
    assertThat(words("she", List.of("a3"), SourceType.UNNAMED))
        .isEqualTo(new SpeakerWords("baker", true, "(“she”)", ""));
  }

  @Test
  void joinsSpeakersOfAJointStatement() {
    assertThat(words("They", List.of("a1", "a2"), SourceType.NAMED))
        .isEqualTo(new SpeakerWords("Ada al-Brink and Ferry Union", true, "(“They”)", ""));
  }

  @Test
  void saysWhatTheTextSaysWhereNobodyIsKnown() {
    assertThat(words("An official", List.of(), SourceType.UNNAMED))
        .isEqualTo(new SpeakerWords("An official", false, "(unnamed)", ""));
    assertThat(words("The chair", List.of(), SourceType.NAMED))
        .isEqualTo(new SpeakerWords("The chair", false, "", ""));
    assertThat(words("", List.of(), SourceType.UNNAMED))
        .isEqualTo(new SpeakerWords("nobody named", false, "", ""));
  }

  private static SpeakerWords resolved(String source, String speaker) {
    return words(source, List.of(speaker), SourceType.NAMED);
  }

  private static SpeakerWords words(String source, List<String> speakers, SourceType type) {
    String text = source + " said so";
    List<Span> spans = source.isEmpty() ? List.of() : List.of(Span.of(0, source.length()));
    Span content = Span.of(text.length() - 2, text.length());
    Statement statement =
        new Statement(
            "s1",
            StatementType.INDIRECT,
            new Wording(spans, List.of(), List.of(content)),
            Attribution.of(speakers, type),
            Setting.UNKNOWN,
            null,
            false,
            0.9);
    return SpeakerWords.of(statement, NAMES, text);
  }
}
