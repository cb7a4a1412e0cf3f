package org.hearsay.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.reader.MarkedText;
import org.hearsay.reader.knowledge.Knowledge;
import org.hearsay.reader.statement.StatementFinisher;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Article;
import org.hearsay.record.Findings;
import org.hearsay.record.Licence;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

  private static Findings find(String marked) {
    MarkedText text = MarkedText.of(marked);
    Article article = Article.of("test", text.text());
    Layout layout = Layout.of(text.text());
    return ActorFinder.find(
        article,
        layout,
        text.names(),
        StatementFinisher.finish(article, layout, text.statements()),
        Knowledge.shipped());
  }

  private static List<String> actors(String marked) {
    return find(marked).actors().stream().map(a -> a.name() + " " + a.mentions().size()).toList();
  }

  /** The names of the speakers of the last statement. */
  private static List<String> speakers(String marked) {
    Findings found = find(marked);
    Map<String, Actor> byId =
        found.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    return last(found).attribution().speakers().stream().map(id -> byId.get(id).name()).toList();
  }

  private static SourceType sourceType(String marked) {
    return last(find(marked)).attribution().sourceType();
  }

  private static Statement last(Findings found) {
    return found.statements().get(found.statements().size() - 1);
  }

  @Test
  void theMinisterOfAnotherStateIsSomebodyElse() {
    String lead = "French Foreign Minister <p>Ann Vell</p> left. ";

    assertThat(speakers(lead + said("the foreign minister"))).containsExactly("Ann Vell");
    assertThat(speakers(lead + said("<l>Iran</l>'s foreign minister"))).doesNotContain("Ann Vell");
  }

  @Test
  void marksThatSteerTheWritingDoNotPartATitleFromItsName() {
    String lead = "French Foreign Minister\u200e <p>Ann Vell</p> left. ";

    assertThat(speakers(lead + said("the foreign minister"))).containsExactly("Ann Vell");
  }

  @Test
  void keepsTwoPeoplesOfOneNounTogether() {
    assertThat(actors(said("senior French and Iranian officials")))
        .contains("senior French and Iranian officials 1");
    assertThat(speakers(said("<g>France</g> and Iranian officials"))).hasSize(2);
  }

  private static String said(String source) {
    return "<s9>" + source + "</s9> <c9>said</c9> <x9>it would rain</x9>.";
  }

  // names of persons

  @Test
  void fullNamesSurnamesTitlesAndPossessivesAreOnePerson() {
    assertThat(
            actors(
                "Former Tarnian president <p>Orin J. Dell</p> met Mayor <p>Ann Vell</p>. <p>Dell</p> left, and <p>Orin Dell</p>’s car followed. <p>Vell</p> stayed."))
        .containsExactly("Orin J. Dell 3", "Ann Vell 2");
  }

  @Test
  void aSurnameInTheHeadlineFindsTheFullNameBelow() {
    assertThat(actors("<p>Vell</p> Opens Bridge\n\nMayor <p>Ann Vell</p> opened it."))
        .containsExactly("Ann Vell 2");
  }

  @Test
  void shortGivenNamesAndParticlesAreOnePerson() {
    assertThat(actors("<p>William Orlan</p> came. <p>Bill Orlan</p> left."))
        .containsExactly("William Orlan 2");
    assertThat(actors("<p>Hadi al-Orn</p> came. <p>al-Orn</p> left. <p>Orn</p> slept."))
        .containsExactly("Hadi al-Orn 3");
  }

  @Test
  void twoPersonsWithOneSurnameStayTwo() {
    assertThat(
            actors(
                "<p>Ann Vell</p> and <p>Peter Vell</p> came. Mr. <p>Vell</p> left. Mrs. <p>Vell</p> stayed."))
        .containsExactly("Ann Vell 2", "Peter Vell 2");
    assertThat(actors("<p>Ann Vell</p> came. <p>Tom Dray</p> left.")).hasSize(2);
  }

  @Test
  void namesAreWholeWordsAndFoundWhereTheNetworkMissedThem() {
    assertThat(actors("<p>Ann Vel</p>l came. Vell left. The <o>ORN</o> met. ORN left."))
        .containsExactly("Ann Vell 2", "ORN 2");
    assertThat(actors("<p>Ann Law</p> came. Law and order. A law was made."))
        .containsExactly("Ann Law 1");
    assertThat(actors("<o>The</o> port and <p>he</p> stayed.")).isEmpty();
  }

  // names of bodies and states

  @Test
  void acronymsAndShortFormsAreOneBody() {
    assertThat(actors("The <o>Orn River Authority</o> met. The <o>ORA</o> left."))
        .containsExactly("Orn River Authority 2");
    assertThat(actors("The <o>Free Harbour Front</o> (FHU) met. The <o>FHU</o> left."))
        .containsExactly("Free Harbour Front 3");
    assertThat(actors("The <o>Ministry of Works</o> met. The <o>Works Ministry</o> left."))
        .containsExactly("Ministry of Works 2");
    assertThat(actors("<o>Orbel Corp</o> met. <o>Orbel</o> left.")).containsExactly("Orbel Corp 2");
    assertThat(actors("The <o>Church of Orn</o> met. The <o>Church</o> left."))
        .containsExactly("Church of Orn 2");
  }

  @Test
  void bodiesThatOnlyShareWordsStayTwo() {
    assertThat(actors("The <o>Senate Works Committee</o> met. The <o>Senate</o> left.")).hasSize(2);
    assertThat(actors("The <o>Orn River Authority</o> met. The <o>OPA</o> left.")).hasSize(2);
    assertThat(actors("The <o>Works Ministry</o> met. The <o>Health Ministry</o> left."))
        .hasSize(2);
  }

  @Test
  void aStateThatActsIsAGovernmentAndAPlaceIsNone() {
    assertThat(
            find("<l>Norway</l> evacuated the town. <l>Oslo</l> said so. The <g>Norwegian</g> government paid.")
                .actors())
        .singleElement()
        .satisfies(a -> assertThat(a.type()).isEqualTo(ActorType.GOVERNMENT));
    assertThat(actors("Snow fell in northern <l>Norway</l> and in <l>Oslo</l>.")).isEmpty();
    assertThat(actors("He lives in Orn, <l>Norway</l>.")).hasSizeLessThan(2);
  }

  @Test
  void aGovernmentThatOnlySpeaksHasItsStatesName() {
    assertThat(speakers(said("The Mozambique government"))).containsExactly("Mozambique");
  }

  @Test
  void bodiesAreFoundByTheirState() {
    assertThat(find("The <g>Norwegian</g> navy sailed. Norwegian officials waved.").actors())
        .extracting(a -> a.name() + " " + a.type())
        .containsExactly("Norwegian navy ORGANIZATION", "Norwegian officials GROUP");
    assertThat(actors("The <g>Norwegian</g> winter was long.")).isEmpty();
  }

  // sources

  @Test
  void theHeadOfTheSourceSpeaks() {
    String vell = "<p>Ann Vell</p>";
    for (String source :
        List.of(
            vell + ", a spokeswoman for <p>Orin Dell</p>, who is ill",
            "<p>Orin Dell</p>'s lawyer " + vell,
            "<p>Dell</p> spokeswoman " + vell,
            "the port's director, " + vell + ",",
            "cleric and party leader " + vell,
            vell + " of <o>Orbel</o>")) {
      assertThat(speakers(said(source))).as(source).containsExactly("Ann Vell");
    }
  }

  @Test
  void severalSpeakTogether() {
    assertThat(speakers(said("<p>Ann Vell</p> and <p>Orin Dell</p>")))
        .containsExactly("Ann Vell", "Orin Dell");
    assertThat(
            speakers(
                "Secretary <p>Ann Vell</p> met <p>Orin Dell</p>. "
                    + said("The secretary and <p>Dell</p>")))
        .containsExactly("Ann Vell", "Orin Dell");
    assertThat(speakers("<p>Ann Vell</p> met <p>Orin Dell</p>. " + said("The two leaders")))
        .containsExactlyInAnyOrder("Ann Vell", "Orin Dell");
    assertThat(speakers(said("a friend of <p>Ann Vell</p> and <p>Orin Dell</p>")))
        .containsExactly("friend of Ann Vell");
  }

  @Test
  void titlesLeadToTheirHolder() {
    String first =
        "Works Minister <p>Ann Vell</p> met <p>Orin Dell</p>, the mayor of <l>Orn</l>, and <p>Tovi Lask</p>. ";
    assertThat(speakers(first + said("The minister"))).containsExactly("Ann Vell");
    assertThat(speakers(first + said("The mayor"))).containsExactly("Orin Dell");
    assertThat(speakers(first + said("The judge"))).containsExactly("judge");
    assertThat(speakers("Press secretary <p>Ann Vell</p> came. " + said("The spokeswoman")))
        .containsExactly("Ann Vell");
  }

  @Test
  void aHeadlinesTitleFindsThePersonBelow() {
    Findings found =
        find(
            "<s1>Port Spokesman</s1>: <c1>Says</c1> <x1>Bridge Safe</x1>\n\n<x2>The bridge is safe</x2>, <s2>press secretary <p>Orin Dell</p></s2> <c2>said</c2>.");
    assertThat(found.statements())
        .extracting(s -> s.attribution().speakers())
        .containsExactly(List.of("a1"), List.of("a1"));
  }

  @Test
  void aLeadMayNameItsSpeakerLate() {
    assertThat(
            find("<s1>A senator</s1> <c1>said</c1> <x1>it would rain</x1>. <x2>“Take a coat,”</x2> <c2>said</c2> <s2>Sen. <p>Ann Vell</p></s2>.")
                .statements())
        .extracting(s -> s.attribution().speakers())
        .containsExactly(List.of("a1"), List.of("a1"));
  }

  @Test
  void theCompanyIsTheOneSpokenOf() {
    assertThat(speakers("<o>Orbel</o> sold its boats. " + said("The company")))
        .containsExactly("Orbel");
    assertThat(speakers("<p>Ann Vell</p> sold her boats. " + said("The company")))
        .containsExactly("company");
  }

  @Test
  void pronounsFollowGenderAndWhoSpokeBefore() {
    String first = "<s1><p>Ann Vell</p></s1> <c1>told</c1> <p>Peter Dell</p> <x1>it rained</x1>. ";
    assertThat(speakers(first + said("She"))).containsExactly("Ann Vell");
    assertThat(speakers(first + said("He"))).containsExactly("Peter Dell");
    assertThat(speakers("It rained. " + said("He"))).isEmpty();
    assertThat(speakers("<o>Orbel</o> sold its boats. " + said("It"))).containsExactly("Orbel");
  }

  @Test
  void aPersonNamedInHisOwnContentIsNotMeant() {
    assertThat(
            speakers(
                "<s1><p>Peter Dell</p></s1> <c1>said</c1> <x1>no</x1>. <x9>“<p>Tom Orlan</p> is ill,”</x9> <s9>he</s9> <c9>said</c9>."))
        .containsExactly("Peter Dell");
  }

  @Test
  void firstPersonsAreTheSpeakerAround() {
    assertThat(
            speakers(
                "<x1>“<s2>I</s2> <c2n>hope</c2n> <x2>it rains</x2>,”</x1> <s1><p>Ann Vell</p></s1> <c1>said</c1>."))
        .containsExactly("Ann Vell");
    assertThat(
            speakers(
                "<x1>“<s2>We</s2> <c2n>hope</c2n> <x2>it rains</x2>,”</x1> <c1>said</c1> <s1><o>Orbel</o> spokeswoman <p>Ann Vell</p></s1>."))
        .containsExactly("Orbel");
  }

  @Test
  void whoIsTheNameBeforeIt() {
    assertThat(speakers("<p>Ann Vell</p>, <s1>who</s1> <c1>said</c1> <x1>it rained</x1>, left."))
        .containsExactly("Ann Vell");
  }

  // nameless sources

  @Test
  void namelessSourcesAreCalledByTheirNounPhrase() {
    assertThat(speakers(said("A senior official"))).containsExactly("senior official");
    assertThat(speakers(said("Many farmers who lost their land"))).containsExactly("Many farmers");
    assertThat(speakers(said("Critics of the plan at the port")))
        .containsExactly("Critics of the plan");
    assertThat(speakers(said("a works report published in May"))).containsExactly("works report");
  }

  @Test
  void sourceTypeFollowsWhoIsMeant() {
    assertThat(sourceType(said("<p>Ann Vell</p>"))).isEqualTo(SourceType.NAMED);
    assertThat(sourceType("<p>Ann Vell</p> came. " + said("She"))).isEqualTo(SourceType.NAMED);
    assertThat(sourceType(said("A senior official"))).isEqualTo(SourceType.UNNAMED);
    assertThat(sourceType(said("Two officials"))).isEqualTo(SourceType.UNNAMED);
    assertThat(sourceType(said("Critics"))).isEqualTo(SourceType.COLLECTIVE);
    assertThat(sourceType(said("The report"))).isEqualTo(SourceType.DOCUMENT);
    assertThat(sourceType("It will <c1>reportedly</c1> <x1>rain</x1>."))
        .isEqualTo(SourceType.UNNAMED);
  }

  @Test
  void figuresHaveNoSpeakerAndAnAuthorSpeaksForHisText() {
    assertThat(speakers(said("Estimates"))).isEmpty();
    assertThat(sourceType(said("Estimates"))).isEqualTo(SourceType.DOCUMENT);
    assertThat(speakers(said("a letter by <p>Ann Vell</p>"))).containsExactly("Ann Vell");
  }

  @Test
  void aReportNamedAgainIsTheSameDocument() {
    assertThat(
            speakers(
                "<s1>A port news release</s1> <c1>said</c1> <x1>no</x1>. " + said("The release")))
        .containsExactly("port news release");
    assertThat(
            speakers(
                "<s1>A port news release</s1> <c1>said</c1> <x1>no</x1>. " + said("The study")))
        .containsExactly("study");
  }

  @Test
  void examplesSpeakForTheirKind() {
    assertThat(speakers(said("sites such as <o>Orbel.com</o>"))).containsExactly("Orbel.com");
  }

  // the record

  @Test
  void mentionsKnowTheirForm() {
    List<Mention> mentions =
        find("Mayor <p>Ann Vell</p> came. "
                + said("The mayor").replace('9', '1')
                + " "
                + said("She"))
            .actors()
            .get(0)
            .mentions();
    assertThat(mentions)
        .extracting(Mention::form)
        .containsExactly(MentionForm.NAME, MentionForm.NOMINAL, MentionForm.PRONOUN);
  }

  @Test
  void theLicenceLineNamesNobody() {
    MarkedText text = MarkedText.of("<p>Ann Vell</p> came. All by <o>Orn News</o> is free.");
    Article article =
        Article.of("test", text.text())
            .withLicence(
                new Licence(
                    "CC BY 4.0", Span.of(text.text().indexOf("All"), text.text().length())));
    assertThat(
            ActorFinder.find(
                    article, Layout.of(text.text()), text.names(), List.of(), Knowledge.shipped())
                .actors())
        .extracting(Actor::name)
        .containsExactly("Ann Vell");
  }
}
