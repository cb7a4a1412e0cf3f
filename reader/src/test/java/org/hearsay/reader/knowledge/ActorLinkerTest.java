package org.hearsay.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.reader.MarkedText;
import org.hearsay.reader.actor.ActorFinder;
import org.hearsay.reader.statement.StatementFinisher;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Article;
import org.hearsay.record.Profile;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorLinkerTest {

  private static Map<String, Profile> link(String day, String marked, Knowledge knowledge) {
    MarkedText text = MarkedText.of(marked);
    Article article =
        Article.of("test", text.text()).withPublication(new Publication(day, PublishedFrom.GIVEN));
    Layout layout = Layout.of(text.text());
    List<Actor> actors =
        ActorFinder.find(
                article,
                layout,
                text.names(),
                StatementFinisher.finish(article, layout, text.statements()),
                knowledge)
            .actors();
    return ActorLinker.link(article, layout, actors, knowledge).stream()
        .collect(Collectors.toMap(Actor::name, Actor::profile, (a, b) -> a));
  }

  private static Profile profile(String day, String name, String marked) {
    Map<String, Profile> profiles = link(day, marked, Knowledge.shipped());
    assertThat(profiles).containsKey(name);
    return profiles.get(name);
  }

  private static Profile known(String country, String sector, String id) {
    return new Profile(country, sector, id);
  }

  @Test
  void whoWasPresidentOnThatDay() {
    String text = "The visit of <l>U.S.</l> President <p>Bush</p> to the harbour was short.";

    assertThat(profile("1990-05-01", "Bush", text).knownAs()).isEqualTo("USA/george-h-w-bush");
    assertThat(profile("2005-05-01", "Bush", text).knownAs()).isEqualTo("USA/george-w-bush");
    assertThat(profile("2012-05-01", "Bush", text).knownAs()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2012-06-01, GOV", "2007-06-01, LEG", "2019-06-01, ELI"})
  void theSectorIsThatOfTheOfficeOnThatDay(String day, String sector) {
    assertThat(
            profile(day, "Barack Obama", "In <l>America</l>, <p>Barack Obama</p> read the letter."))
        .isEqualTo(known("USA", sector, "USA/barack-obama"));
  }

  @Test
  void theTextIsNotOverruled() {
    assertThat(
            profile(
                    "2010-05-01",
                    "Gordon Brown",
                    "The singer <p>Gordon Brown</p>, a musician from Orn, sang.")
                .knownAs())
        .isNull();
    assertThat(
            profile(
                    "2016-05-01",
                    "Michelle Obama",
                    "In <l>America</l>, <p>Michelle Obama</p> spoke.")
                .knownAs())
        .isNull();
    assertThat(
            profile(
                    "2009-05-01",
                    "John Howard",
                    "The Canadian baker <p>John Howard</p> closed his shop.")
                .knownAs())
        .isNull();
  }

  @Test
  void aNameOfAListNeedsMoreThanItself() {
    assertThat(
            profile("2012-05-01", "Adam Smith", "The driver <p>Adam Smith</p> waited.").knownAs())
        .isNull();
    assertThat(
            profile(
                "2012-05-01", "Adam Smith", "In <l>America</l>, Rep. <p>Adam Smith</p> waited."))
        .isEqualTo(known("USA", "LEG", "USA/adam-smith"));
  }

  @Test
  void bodiesAreKnownByTheirOtherNames() {
    assertThat(
            profile(
                "2021-04-04",
                "Kataeb Hezbollah",
                "Near <l>Baghdad</l>, <o>Kataeb Hezbollah</o> waited."))
        .isEqualTo(known("IRQ", "REB", "IRQ/kataib-hezbollah"));
    assertThat(profile("2021-04-04", "Press TV", "It told <o>Press TV</o> so."))
        .isEqualTo(known("IRN", "JRN", "IRN/press-tv"));
    assertThat(profile("2021-04-04", "United Nations", "The <o>United Nations</o> waited."))
        .isEqualTo(known(null, "IGO", "INT/united-nations"));
  }

  @Test
  void aBodyCanBecomeTheGovernment() {
    String text = "The <o>Taliban</o> took the town.";

    assertThat(profile("2015-04-04", "Taliban", text).sector()).isEqualTo("REB");
    assertThat(profile("2022-04-04", "Taliban", text).sector()).isEqualTo("GOV");
  }

  @Test
  void aNameOfManyBodiesNeedsItsCountry() {
    assertThat(
            profile("2016-05-01", "Labour Party", "In <l>Norway</l>, the <o>Labour Party</o> won.")
                .knownAs())
        .isNotEqualTo("GBR/labour-party");
    assertThat(
            profile("2016-05-01", "Labour Party", "In <l>Britain</l>, the <o>Labour Party</o> won.")
                .knownAs())
        .isEqualTo("GBR/labour-party");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Iraqi Foreign Ministry, IRQ, GOV, IRQ/foreign-ministry",
        "Ministry of Foreign Affairs of Iraq, IRQ, GOV, IRQ/foreign-ministry",
        "Indonesian Navy, IDN, MIL, IDN/navy",
        "Federal Police, , COP, ",
        "University of Orn, , EDU, ",
        "Orn Harbour Bank, , BUS, ",
        "Vestmarian Supreme Court, , JUD, ",
        "Orn Workers' Party, , PTY, ",
        "Kenyan Fishery Bureau of Orn, KEN, , ",
      })
  void aBodyThatNobodyKnowsHasWhatItsWordsTell(
      String name, String country, String sector, String id) {
    assertThat(profile("2016-05-01", name, "The <o>" + name + "</o> denied it."))
        .isEqualTo(known(country, sector, id));
  }

  @Test
  void statesAndPeoples() {
    assertThat(profile("2016-05-01", "Iraq", "It was <l>Iraq</l> that denied it."))
        .isEqualTo(known("IRQ", "GOV", "IRQ"));
    assertThat(profile("2016-05-01", "Iraqis", "The <g>Iraqis</g> waited."))
        .isEqualTo(known("IRQ", "CVL", null));
  }

  @ParameterizedTest
  @CsvSource({
    "The Kenyan fisheries minister, KEN, GOV",
    "Police chief, , COP",
    "Norwegian Judge, NOR, JUD",
    "Opposition leader, , OPP",
    "The columnist, , JRN",
    "Gen., , MIL",
  })
  void aPersonWhomNobodyKnowsHasWhatTheTextTells(String title, String country, String sector) {
    assertThat(profile("2016-05-01", "Dalia Mirosh", title + " <p>Dalia Mirosh</p> denied it."))
        .isEqualTo(known(country, sector, null));
  }

  @Test
  void aUsersActorsGoBeforeTheOthers() {
    KnownActor own =
        new KnownActor(
            "NOR/open-nets",
            ActorType.ORGANIZATION,
            List.of("Open Nets", "Red Netters"),
            "NOR",
            "CRM",
            null,
            List.of(),
            KnownActor.Origin.USER);
    Knowledge knowledge =
        Knowledge.shipped()
            .with(
                List.of(
                    new ActorFile(
                        "own.yaml", List.of(own), Map.of("netmaker", "AGR"), "sha256:0")));

    Map<String, Profile> profiles =
        link(
            "2026-03-12",
            "The <o>Open Nets</o> and the netmaker <p>Orin Dell</p> waited. The <o>Red Netters</o> did not.",
            knowledge);

    assertThat(profiles)
        .containsEntry("Red Netters", known("NOR", "CRM", "NOR/open-nets"))
        .containsEntry("Orin Dell", known(null, "AGR", null))
        .doesNotContainKey("Open Nets");
  }

  @Test
  void everyActorKeepsWhatItWas() {
    MarkedText text = MarkedText.of("The <o>Orn Bank</o> waited.");
    Article article = Article.of("test", text.text());
    Layout layout = Layout.of(text.text());
    List<Actor> actors =
        ActorFinder.find(article, layout, text.names(), List.of(), Knowledge.shipped()).actors();

    Map<String, Actor> linked =
        ActorLinker.link(article, layout, actors, Knowledge.shipped()).stream()
            .collect(Collectors.toMap(Actor::id, Function.identity()));

    assertThat(actors)
        .allSatisfy(a -> assertThat(linked.get(a.id()).withProfile(Profile.UNKNOWN)).isEqualTo(a));
  }
}
