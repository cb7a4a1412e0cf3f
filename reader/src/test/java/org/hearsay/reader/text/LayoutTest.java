package org.hearsay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static List<String> sentences(String text) {
    return Layout.of(text).sentences().stream().map(s -> s.words(text)).toList();
  }

  private static List<String> words(String text) {
    return Layout.of(text).words().stream().map(s -> s.words(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained. | The boats stayed in.",
        "“Rain is coming.” | She took a coat.",
        "“Rain is coming,” she said. | “Take a coat.”",
        "“Why?” Ms. Vell asked.",
        "“Why?” | Nobody knew.",
        "Mr. Orlan met Gen. Tarrow at 5 p.m. in Orrin, Calif., on Nov. 3.",
        "They met at 5 p.m. | The hall was cold.",
        "The U.S. Senate voted. | It was late.",
        "She left the U.S. | He stayed.",
        "Orin J. Dell paid $3.5 million. | Nobody asked.",
        "He said no. | Nobody asked.",
        "It was game No. 4 of the year.",
        "“We won,” he cried! | “We won!”",
        "BRACKWATER (Orn News) — It rained. | (Nobody minded.) | All slept."
      })
  void sentencesEndWhereTheyShould(String marked) {
    List<String> expected = List.of(marked.split(" \\| "));
    assertThat(sentences(String.join(" ", expected))).isEqualTo(expected);
  }

  @Test
  void aParagraphEndsASentenceUnlessItBreaksOffInside() {
    assertThat(sentences("A headline without a stop\n\nIt rained."))
        .containsExactly("A headline without a stop", "It rained.");
    assertThat(sentences("It rained on the old\n\nharbour all day."))
        .containsExactly("It rained on the old\n\nharbour all day.");
  }

  @Test
  void wordsPartMarksPossessivesAndShortenedVerbs() {
    assertThat(words("We’ve seen Vell's U.S. site orbel.com, 7.5 km off."))
        .containsExactly(
            "We",
            "’ve",
            "seen",
            "Vell",
            "'s",
            "U.S.",
            "site",
            "orbel.com",
            ",",
            "7.5",
            "km",
            "off",
            ".");
    assertThat(words("Asa'id al-Orn and Vell-Dray"))
        .containsExactly("Asa'id", "al-Orn", "and", "Vell-Dray");
  }

  @Test
  void positionsAreFoundBetweenSentencesToo() {
    Layout layout = Layout.of("One. Two.\n\nThree.");
    assertThat(layout.sentenceAt(0)).isZero();
    assertThat(layout.sentenceAt(4)).isEqualTo(1);
    assertThat(layout.sentenceAt(99)).isEqualTo(2);
    assertThat(layout.paragraphAt(10)).isEqualTo(1);
    assertThat(layout.wordsIn(Span.of(0, 9)).stream().map(layout::words))
        .containsExactly("One", ".", "Two", ".");
  }

  @Test
  void anEmptyTextHasNothing() {
    assertThat(Layout.of(" \n ").sentences()).isEmpty();
    assertThat(Layout.of("").words()).isEmpty();
  }

  @Property(tries = 300)
  void everyVisibleCharacterIsInOneWordOneSentenceAndOneParagraph(
      @ForAll @CharRange(from = ' ', to = '~') String plain,
      @ForAll @CharRange(from = '‐', to = '‟') String marks) {
    String text = plain + "\n\n" + marks + " \"" + plain + "’s\n" + marks;
    Layout layout = Layout.of(text);
    for (List<Span> spans : List.of(layout.words(), layout.sentences(), layout.paragraphs())) {
      int end = 0;
      for (Span span : spans) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(end, span.start()).replace('\u00a0', ' ')).isBlank();
        end = span.end();
      }
      assertThat(text.substring(end).replace('\u00a0', ' ')).isBlank();
    }
    layout.quotations().forEach(q -> assertThat(q.span().covers(q.inside())).isTrue());
  }
}
