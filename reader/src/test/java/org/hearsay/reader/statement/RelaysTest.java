package org.hearsay.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.MarkedText;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;

/** Who passes on what, what stands inside what, and the statements that rules add. */
class RelaysTest {

  /** "parent: source | cue | content" of each statement; the parent by its number, from 0. */
  private static List<String> finished(String marked) {
    MarkedText text = MarkedText.of(marked);
    return StatementFinisher.finish(
            Article.of("test", text.text()), Layout.of(text.text()), text.statements())
        .stream()
        .map(
            s ->
                (s.nested() ? s.parent() + ": " : "")
                    + words(s.wording().source(), text)
                    + " | "
                    + words(s.wording().cue(), text)
                    + " | "
                    + words(s.wording().content(), text))
        .toList();
  }

  private static String words(List<Span> spans, MarkedText text) {
    return String.join(" … ", spans.stream().map(s -> s.words(text.text())).toList());
  }

  @Test
  void whatFollowsAccordingToIsTheSource() {
    assertThat(
            finished("<c1>According to</c1> <x1>the port authority, two boats are missing</x1>."))
        .containsExactly("the port authority | According to | two boats are missing");
    assertThat(
            finished("<x1>Two boats are missing</x1>, <c1>according to</c1> the port authority."))
        .containsExactly("the port authority | according to | Two boats are missing");
  }

  @Test
  void whoQuotesAndWhoIsQuotedBothSayIt() {
    assertThat(
            finished(
                "<c1>According to</c1> <s1>Orrin TV</s1>, <x1><c2>quoting</c2> <x2>the port authority, two boats are missing at sea</x2></x1>."))
        .containsExactly(
            "Orrin TV | According to | two boats are missing at sea",
            "0: the port authority | quoting | two boats are missing at sea");
  }

  @Test
  void aReasonThatIsCitedIsNoRelay() {
    assertThat(finished("<s1>Vell</s1> resigned, <c1>citing</c1> <x1>privacy rules</x1>."))
        .containsExactly("Vell | citing | privacy rules");
  }

  @Test
  void whoIsQuotedAsSayingSomethingSaysItInsideTheReport() {
    assertThat(
            finished(
                "<s1>Orrin TV</s1> <c1>quoted</c1> <x1>a pilot as saying that two boats are missing</x1>."))
        .containsExactly(
            "Orrin TV | quoted | a pilot as saying that two boats are missing",
            "0: a pilot | as saying | that two boats are missing");
    assertThat(
            finished(
                "Orrin TV quoted <s1>a pilot</s1> as <c1>saying</c1> <x1>two boats are missing</x1>."))
        .containsExactly(
            "Orrin TV | quoted | a pilot as saying two boats are missing",
            "0: a pilot | as saying | two boats are missing");
    assertThat(
            finished(
                "<s1>The pilot</s1> <c1>was quoted as saying</c1> <x1>two boats are missing</x1>."))
        .containsExactly("The pilot | was quoted as saying | two boats are missing");
  }

  @Test
  void whoSpeaksLastSaysTheWholeSentence() {
    assertThat(
            finished(
                "Vell and Dell agreed <x2>that it would rain</x2>, <s2>the port</s2> <c2>said</c2>."))
        .containsExactlyInAnyOrder(
            "the port | said | Vell and Dell agreed that it would rain",
            "1: Vell and Dell | agreed | that it would rain");
    assertThat(finished("On Monday <x1>it would rain</x1>, <s1>the port</s1> <c1>said</c1>."))
        .containsExactly("the port | said | it would rain");
  }

  @Test
  void aParticipleThatOpensASentenceHasItsSource() {
    assertThat(
            finished(
                "<c1>Discussing</c1> <x1>the flood</x1>, <s2>Vell</s2> <c2>said</c2> <x2>it rained</x2>."))
        .contains("Vell | Discussing | the flood");
  }

  @Test
  void aWholeQuotationBelongsToItsSpeaker() {
    assertThat(
            finished(
                "“Rain is coming. It never stops. <x1>Take a coat,”</x1> <c1>said</c1> <s1>Vell</s1>."))
        .containsExactly("Vell | said | “Rain is coming. It never stops. Take a coat,”");
  }

  @Test
  void theWordsOfADenialAreNotWhatIsDenied() {
    assertThat(
            finished("<s1>Vell</s1> <c1>denied</c1> <x1>the charge</x1>: <x1>“It is a lie.”</x1>"))
        .containsExactly("Vell | denied | the charge", "Vell | denied | “It is a lie.”");
  }

  @Test
  void whoIsQuotedTellsOfOwnWishes() {
    assertThat(
            finished(
                "<x1>“I very much welcome the accord and hope that it holds,”</x1> <s1>Vell</s1> <c1>said</c1>."))
        .contains("0: I | welcome | the accord and hope that it holds");
    assertThat(finished("<x1>“We want to stay,”</x1> <s1>Vell</s1> <c1>said</c1>."))
        .contains("0: We | want | to stay");
  }

  @Test
  void whoIsNotQuotedOrDoesSomethingTellsOfNone() {
    assertThat(finished("<s1>Vell</s1> <c1>said</c1> <x1>I welcome guests</x1>.")).hasSize(1);
    assertThat(finished("<x1>“I went home,”</x1> <s1>Vell</s1> <c1>said</c1>.")).hasSize(1);
    assertThat(finished("<x1>“We want peace,”</x1> <s1>Vell</s1> <c1>said</c1>.")).hasSize(1);
  }

  @Test
  void bothSayWhatIsPassedOnWhereTheOuterContentBeginsWithTheInnerSource() {
    assertThat(
            finished(
                "<c1>According to</c1> <s1>Orrin TV</s1>, <c2>quoting</c2> <x1><s2>the port authority</s2>,"
                    + " <x2>the dam has been closed</x2></x1>."))
        .containsExactly(
            "Orrin TV | According to | the dam has been closed",
            "0: the port authority | quoting | the dam has been closed");
  }

  @Test
  void aCueWithoutAVerbTellsOfNoSaying() {
    assertThat(finished("<s1>The port</s1> <c1>has been</c1> <x1>closed since May</x1>."))
        .isEmpty();
  }
}
