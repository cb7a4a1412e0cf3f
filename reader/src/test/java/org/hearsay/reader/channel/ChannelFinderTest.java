package org.hearsay.reader.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.MarkedText;
import org.hearsay.reader.actor.ActorFinder;
import org.hearsay.reader.addressee.AddresseeFinder;
import org.hearsay.reader.knowledge.Knowledge;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.statement.StatementFinisher;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Channel;
import org.hearsay.record.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelFinderTest {

  private static Statement last(String marked) {
    MarkedText text = MarkedText.of(marked);
    Article article = Article.of("test", text.text());
    Layout layout = Layout.of(text.text());
    List<FinishedStatement> finished =
        AddresseeFinder.find(
            layout, text.names(), StatementFinisher.finish(article, layout, text.statements()));
    List<Statement> found =
        ChannelFinder.find(
            article,
            layout,
            text.names(),
            finished,
            ActorFinder.find(article, layout, text.names(), finished, Knowledge.shipped()));
    return found.get(found.size() - 1);
  }

  /** Kind, name and evidence of the last statement's channel, or "none". */
  private static String channel(String marked) {
    Channel channel = last(marked).setting().channel();
    return channel == null
        ? "none"
        : channel.kind().json()
            + " | "
            + channel.name()
            + " | "
            + channel.evidence().words(MarkedText.of(marked).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "in a post published on his Twitter page; social_media | Twitter | in a post published on his Twitter",
        "in a statement on Monday; written_statement | null | in a statement",
        "at a joint news conference in Orrin; press_conference | null | at a joint news conference",
        "in an interview with Press TV; interview | Press TV | in an interview with Press TV",
        "on state television; broadcast | null | on state television",
        "on CNN; broadcast | CNN | on CNN",
        "in a series of letters; letter | null | in a series of letters",
        "by phone; phone_call | null | by phone",
        "in court; court | null | in court",
        "in a report; document | null | in a report",
        "during a meeting with the crews; meeting | null | during a meeting",
        "at a rally; speech | null | at a rally",
        "in a message on his Lantern page; social_media | Lantern | on his Lantern page",
        "on its website; other | website | on its website",
        "on the front page; none",
        "in March; none",
        "on Capitol Hill; none",
        "after a news conference; none",
        "in the harbour; none",
      })
  void thePhraseAroundTheCueNamesTheMeans(String phrase, String channel) {
    assertThat(
            channel(
                "<x1>“Rain is coming,”</x1> <s1><p>Ann Vell</p></s1> <c1>said</c1> "
                    + phrase
                    + "."))
        .isEqualTo(channel);
  }

  @Test
  void anOutletThatIsToldSomethingIsTheMeans() {
    assertThat(
            channel(
                "<s1><p>Ann Vell</p></s1> <c1>told</c1> <o>Reuters</o> <x1>it would rain</x1>."))
        .isEqualTo("news_agency | Reuters | Reuters");
    assertThat(
            channel(
                "<s1><p>Ann Vell</p></s1> <c1>told</c1> <o>Orrin TV</o> <x1>it would rain</x1>."))
        .isEqualTo("broadcast | Orrin TV | Orrin TV");
    assertThat(
            channel("<s1><p>Ann Vell</p></s1> <c1>told</c1> <o>Orbel</o> <x1>it would rain</x1>."))
        .isEqualTo("none");
  }

  @Test
  void anOccasionThatIsToldSomethingIsTheMeans() {
    assertThat(
            channel(
                "<x1>“Rain is coming,”</x1> <s1><p>Vell</p></s1> <c1>told</c1> a news conference."))
        .isEqualTo("press_conference | null | told a news conference");
  }

  @Test
  void whoSpeaksSomewhereHoldsASpeech() {
    assertThat(
            channel(
                "Speaking at the naval academy, <s1><p>Vell</p></s1> <c1>said</c1> <x1>it would rain</x1>."))
        .isEqualTo("speech | null | Speaking at the naval academy");
    assertThat(
            channel(
                "Speaking to reporters, <s1><p>Vell</p></s1> <c1>said</c1> <x1>it would rain</x1>."))
        .isEqualTo("none");
  }

  @Test
  void issuedTextsAndTweetsAreMeans() {
    assertThat(
            channel(
                "<s1>The council</s1> issued a statement <c1>saying</c1> <x1>it would rain</x1>."))
        .isEqualTo("written_statement | null | issued a statement");
    assertThat(channel("<s1><p>Vell</p></s1> <c1>tweeted</c1> <x1>that it would rain</x1>."))
        .isEqualTo("social_media | Twitter | tweeted");
  }

  @Test
  void aTextThatSpeaksIsItsOwnMeans() {
    assertThat(channel("<s1>The release</s1> <c1>said</c1> <x1>it would rain</x1>."))
        .isEqualTo("written_statement | null | release");
    assertThat(channel("<x1>It rained</x1>, <c1>according to</c1> <s1>court documents</s1>."))
        .isEqualTo("court | null | court documents");
    assertThat(channel("<s1>The minister</s1> <c1>said</c1> <x1>it would rain</x1>."))
        .isEqualTo("none");
  }

  @Test
  void thoseWhoMeetDiscussInAMeeting() {
    assertThat(
            channel(
                "<p>Vell</p> met <p>Dell</p> in <l>Orrin</l>, where <s1>the two</s1> <c1>discussed</c1> <x1>the dam</x1>."))
        .startsWith("meeting");
    assertThat(
            channel("After they met, <s1><p>Vell</p></s1> <c1>said</c1> <x1>it would rain</x1>."))
        .isEqualTo("none");
  }

  @Test
  void theWordsOfAnotherSpeakerAreTheirMeans() {
    assertThat(
            channel(
                "<s1><p>Dell</p></s1> <c1>said</c1> in a statement <x1>it rained</x1>, while <s2><p>Vell</p></s2> <c2>said</c2> <x2>it snowed</x2>."))
        .isEqualTo("none");
  }

  // chain

  @Test
  void outletsAndTextsAroundAStatementAreItsChain() {
    assertThat(
            last("<c1>According to</c1> <s1><o>Orrin TV</o></s1>, <x1><s2><p>Ann Vell</p></s2> <c2n>said</c2> <x2>it would rain</x2></x1>.")
                .attribution()
                .chain())
        .containsExactly("Orrin TV");
    assertThat(
            last("<s1>The release</s1> <c1>said</c1> <x1><s2><p>Ann Vell</p></s2> <c2n>promised</c2> <x2>rain</x2></x1>.")
                .attribution()
                .chain())
        .containsExactly("release");
  }

  @Test
  void whoIsCreditedInTheClauseIsALink() {
    assertThat(
            last("<s1>The pilot</s1> <c1>was quoted as saying</c1> by <o>Reuters</o> <x1>that it would rain</x1>.")
                .attribution()
                .chain())
        .containsExactly("Reuters");
    assertThat(
            last("<s1>The pilot</s1> <c1>was quoted as saying</c1> by <p>Ann Vell</p> <x1>that it would rain</x1>.")
                .attribution()
                .chain())
        .isEmpty();
  }

  @Test
  void personsAndOtherBodiesAreNoLinks() {
    assertThat(
            last("<s1><p>Orin Dell</p></s1> <c1>said</c1> <x1><s2><p>Ann Vell</p></s2> <c2n>promised</c2> <x2>rain</x2></x1>.")
                .attribution()
                .chain())
        .isEmpty();
    assertThat(
            last("<s1>The ministry</s1> <c1>said</c1> <x1><s2><p>Ann Vell</p></s2> <c2n>promised</c2> <x2>rain</x2></x1>.")
                .attribution()
                .chain())
        .isEmpty();
  }
}
