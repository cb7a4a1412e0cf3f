package org.hearsay.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.MarkedText;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Licence;
import org.hearsay.record.Span;
import org.hearsay.record.StatementType;
import org.junit.jupiter.api.Test;

class StatementFinisherTest {

  private static List<FinishedStatement> finish(MarkedText marked) {
    Article article = Article.of("test", marked.text());
    return StatementFinisher.finish(article, Layout.of(marked.text()), marked.statements());
  }

  private static FinishedStatement first(String marked) {
    return finish(MarkedText.of(marked)).get(0);
  }

  private static List<String> content(String marked) {
    String text = MarkedText.of(marked).text();
    return first(marked).wording().content().stream().map(s -> s.words(text)).toList();
  }

  private static StatementType type(String marked) {
    return first(marked).type();
  }

  @Test
  void typeFollowsTheMarks() {
    assertThat(type("<x1>“It will rain,”</x1> <s1>she</s1> <c1>said</c1>."))
        .isEqualTo(StatementType.DIRECT);
    assertThat(type("<s1>She</s1> <c1>wrote</c1> <x1>that “it will rain.”</x1>"))
        .isEqualTo(StatementType.DIRECT);
    assertThat(type("<s1>She</s1> <c1>said</c1> <x1>it will rain “all day”</x1>."))
        .isEqualTo(StatementType.MIXED);
    assertThat(type("<s1>She</s1> <c1>said</c1> <x1>it will rain</x1>."))
        .isEqualTo(StatementType.INDIRECT);
  }

  @Test
  void aNameInMarksIsNoQuotation() {
    assertThat(type("<s1>She</s1> <c1>said</c1> <x1>a boat named “Gull” sank</x1>."))
        .isEqualTo(StatementType.INDIRECT);
    assertThat(type("<s1>She</s1> <c1>called</c1> <x1>him “a liar”</x1>."))
        .isEqualTo(StatementType.MIXED);
    assertThat(type("<s1>She</s1> <c1>called him</c1> <x1>“a liar”</x1>."))
        .isEqualTo(StatementType.DIRECT);
    assertThat(type("What <s1>she</s1> <c1>called</c1> <x1>“a great lie”</x1> was true."))
        .isEqualTo(StatementType.DIRECT);
  }

  @Test
  void aBlockQuoteIsDirectWithoutMarks() {
    String block =
        "<s1>Ann Vell</s1> <c1>said</c1>:\n\n<x1>I welcome the plan.</x1>\n\nWe will build it.\n\nThe port lies in Orn.";
    assertThat(type(block)).isEqualTo(StatementType.DIRECT);
    assertThat(content(block)).containsExactly("I welcome the plan.\n\nWe will build it.");
    assertThat(type("<s1>Ann Vell</s1> <c1>said</c1> no.\n\n<x1>I welcome the plan.</x1>"))
        .isEqualTo(StatementType.INDIRECT);
  }

  @Test
  void aTranscriptIsDirectAndAHeadlineIsNot() {
    assertThat(type("<s1>VELL</s1><c1>:</c1> <x1>It will rain. Take a coat.</x1>"))
        .isEqualTo(StatementType.DIRECT);
    assertThat(type("<s1>Minister</s1><c1>:</c1> <x1>Port to Open Soon</x1>"))
        .isEqualTo(StatementType.INDIRECT);
  }

  @Test
  void marksThatTheNetworkLeftOutBelongToTheContent() {
    assertThat(content("“<x1>It will rain</x1>,” <s1>she</s1> <c1>said</c1>."))
        .containsExactly("“It will rain,”");
    assertThat(content("<s1>She</s1> <c1>called</c1> <x1>the plan “old and dear</x1>.”"))
        .containsExactly("the plan “old and dear.”");
    assertThat(
            content(
                "“It rained. <x1>It rained all of the long day,</x1>” <s1>she</s1> <c1>said</c1>."))
        .containsExactly("“It rained. It rained all of the long day,”");
  }

  @Test
  void marksThatOnlyStandBesideTheContentStayOut() {
    assertThat(content("“<s1>We</s1> <c1n>hope</c1n> <x1>it will rain</x1>,” she said."))
        .containsExactly("it will rain");
    assertThat(content("<s1>She</s1> <c1>said</c1><x1>, it will rain,</x1> and left."))
        .containsExactly("it will rain");
  }

  @Test
  void aQuotationRunsOnWithoutANewCue() {
    assertThat(content("<x1>“It will rain,”</x1> <s1>she</s1> <c1>said</c1>. “Take a coat.”"))
        .containsExactly("“It will rain,”", "“Take a coat.”");
    assertThat(
            content(
                "<x1>“It will rain,”</x1> <c1>said</c1> <s1>Ann Vell</s1>.\n\n“Take a coat.”\n\nShe left."))
        .containsExactly("“It will rain,”", "“Take a coat.”");
    assertThat(content("<s1>She</s1> <c1>said</c1>, <x1>“It will rain.</x1>\n\n“Take a coat.”"))
        .containsExactly("“It will rain.", "“Take a coat.”");
  }

  @Test
  void aQuotationDoesNotRunOnPastOtherWordsOrAnotherCue() {
    assertThat(
            content(
                "<x1>“It will rain,”</x1> <s1>she</s1> <c1>said</c1>. The wind rose. “Take a coat.”"))
        .hasSize(1);
    assertThat(
            content(
                "<x1>“It will rain,”</x1> <s1>she</s1> <c1>said</c1>. <x2>“Take a coat,”</x2> <s2>he</s2> <c2>said</c2>."))
        .hasSize(1);
    assertThat(
            content(
                "<x1>“It will rain,”</x1> <s1>she</s1> <c1>said</c1>.\n\n'A New Port.'\n\nIt rained."))
        .hasSize(1);
    assertThat(content("<x1>It will rain</x1>, <s1>she</s1> <c1>said</c1>. “Take a coat.”"))
        .hasSize(1);
  }

  @Test
  void theInnermostContentIsTheParent() {
    List<FinishedStatement> found =
        finish(
            MarkedText.of(
                "<s1>Vell</s1> <c1>said</c1> <x1><s2>Dell</s2> <c2n>thought</c2n> <x2><s3>Orn</s3> <c3n>wanted</c3n> <x3>war</x3></x2></x1>."
                    + " <s4>She</s4> <c4>denied</c4> <x4>it</x4>."));
    assertThat(found).extracting(FinishedStatement::parent).containsExactly(-1, 0, 1, -1);
  }

  @Test
  void onlyWhatTheNetworkOrMarksShowToBeInsideHasAParent() {
    assertThat(
            finish(
                MarkedText.of(
                    "<s1>Vell</s1> <c1>said</c1> <x1>“<s2>we</s2> <c2>hope</c2> <x2>it rains</x2>.”</x1>")))
        .extracting(FinishedStatement::parent)
        .containsExactly(-1, 0);
    assertThat(
            finish(
                MarkedText.of(
                    "<s1>Vell</s1> <c1>said</c1> <x1><s2>Dell</s2> <c2>hopes</c2> <x2>it rains</x2></x1>.")))
        .extracting(FinishedStatement::parent)
        .containsOnly(-1);
  }

  @Test
  void denialsAreMarked() {
    assertThat(first("<s1>She</s1> <c1>denied</c1> <x1>that it rained</x1>.").denied()).isTrue();
    assertThat(
            first("<s1>She</s1> <c1>rejected</c1> <x1>the accusation that it rained</x1>.")
                .denied())
        .isTrue();
  }

  @Test
  void negatedCuesOtherRejectionsAndTheDenialsOwnWordsAreNone() {
    assertThat(first("<s1>She</s1> <c1>did not deny</c1> <x1>that it rained</x1>.").denied())
        .isFalse();
    assertThat(first("<s1>She</s1> <c1>rejected</c1> <x1>the plan</x1>.").denied()).isFalse();
    assertThat(first("<s1>She</s1> <c1>denied</c1> it: <x1>“It never rained.”</x1>").denied())
        .isFalse();
    assertThat(first("<s1>She</s1> <c1>did not say</c1> <x1>that it rained</x1>.").denied())
        .isFalse();
  }

  @Test
  void theLicenceLineIsNotNews() {
    MarkedText marked =
        MarkedText.of(
            "<s1>She</s1> <c1>said</c1> <x1>it rained</x1>. <s2>Orn News</s2> <c2>permits</c2> <x2>all use</x2>.");
    int at = marked.text().indexOf("Orn News");
    Article article =
        Article.of("test", marked.text())
            .withLicence(new Licence("CC BY 4.0", Span.of(at, marked.text().length())));
    assertThat(StatementFinisher.finish(article, Layout.of(marked.text()), marked.statements()))
        .hasSize(1);
  }

  @Test
  void statementsStandInTextOrderAndThoseWithoutContentAreLeftOut() {
    List<FinishedStatement> found =
        finish(
            MarkedText.of(
                "<s2>She</s2> <c2>said</c2> <x2>no</x2>. <s1>He</s1> <c1>said</c1> <x1>yes</x1>. <s3>All</s3> <c3>spoke</c3>."));
    assertThat(found).extracting(FinishedStatement::start).containsExactly(0, 13);
  }

  @Test
  void piecesOfOneSentenceAreOneContent() {
    assertThat(content("<s1>She</s1> <c1>said</c1> <x1>that</x1> the old <x1>port is safe</x1>."))
        .containsExactly("that the old port is safe");
    assertThat(content("<x1>The port</x1>, <s1>she</s1> <c1>said</c1>, <x1>is safe</x1>."))
        .containsExactly("The port", "is safe");
    assertThat(
            content(
                "<s1>She</s1> <c1>said</c1> <x1>the port is safe</x1>. It rained. <x1>The wind</x1> rose."))
        .containsExactly("the port is safe");
  }

  @Test
  void aContentDoesNotBreakOff() {
    assertThat(content("<s1>She</s1> <c1>spoke of</c1> <x1>the</x1> old port, and left."))
        .containsExactly("the old port");
    assertThat(content("<s1>She</s1> <c1>praised</c1> <x1>Orn</x1> in a speech."))
        .containsExactly("Orn");
  }

  @Test
  void aPronounBesideItsCueIsTheSource() {
    assertThat(first("<x1>“It will rain,”</x1> she <c1>said</c1>.").wording().source()).hasSize(1);
    assertThat(first("It is <c1>reported</c1> <x1>that it rained</x1>.").wording().source())
        .isEmpty();
  }

  @Test
  void aSourceDoesNotBreakOff() {
    String text = "<s1>The</s1> old minister <c1>said</c1> <x1>no</x1>.";
    assertThat(first(text).wording().source().get(0).words(MarkedText.of(text).text()))
        .isEqualTo("The old minister");
    String whole = "<s1>Ann Vell</s1> on Friday <c1>said</c1> <x1>no</x1>.";
    assertThat(first(whole).wording().source().get(0).words(MarkedText.of(whole).text()))
        .isEqualTo("Ann Vell");
  }
}
