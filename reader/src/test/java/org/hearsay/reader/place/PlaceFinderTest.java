package org.hearsay.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Article;
import org.hearsay.record.Findings;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Place;
import org.hearsay.record.PlaceSense;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the texts: [place], {person}, &lt;body&gt;, as the network would take them. */
class PlaceFinderTest {

  /** A text, and the names of the places that are found in it, with bars between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He left [Paris, Texas] by bus.; Paris|Texas",
        "The dam near [Charleston, W.Va]. broke.; Charleston|W.Va.",
        "It rained in [northern Iraq] and [the Anbar].; Iraq|Anbar",
        "Police in [Licking] County came.; Licking County",
        "They met on [Mill Street] and [Highway 12].; ''",
        "The <Kansas City Council> met <University of Nairobi> staff.; Kansas City|Nairobi",
        "She reads the <New York Times> daily.; ''",
        "Talks between [Iraq and Iran] began.; Iraq|Iran",
        "A [Mosul]-based group left [Mosul], and Mosul slept.; Mosul|Mosul|Mosul",
        "{Orla Lincoln} came. Lincoln stayed in [Ohio].; Ohio",
        "The aid went to Lebanon.; Lebanon",
        "It cost US$5 and he paid.; ''",
        "The Iraqi minister spoke.; ''",
      })
  void takesWhatIsAPlaceAndNothingElse(String marked, String expected) {
    List<Place> places = find(marked, List.of(), null);
    assertThat(String.join("|", places.stream().map(Place::name).toList())).isEqualTo(expected);
  }

  /** A text, and the countries of its places. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The mayor of [Paris] spoke.; FRA",
        "He left [Paris, Texas] by bus.; USA|USA",
        "The road from [Tripoli] to [Beirut] was shut.; LBN|LBN",
        "The road from [Tripoli] to [Misrata] was shut.; LBY|LBY",
        "Rain fell in [Georgia] and [Tbilisi].; GEO|GEO",
        "Rain fell in [Georgia] and [Atlanta].; USA|USA",
        "Ships crossed the [Red Sea].; null",
        "Nobody lives in the [Zorvalene River] camp.; null",
      })
  void choosesByWhatStandsAround(String marked, String countries) {
    List<Place> places = find(marked, List.of(), null);
    assertThat(String.join("|", places.stream().map(p -> "" + p.country()).toList()))
        .isEqualTo(countries);
  }

  @Test
  void listensToTheOutletAndToNationalities() {
    assertThat(find("The police of [Boston] came.", List.of(), null).get(0).country())
        .isEqualTo("USA");
    assertThat(find("The police of [Boston] came.", List.of(), "herald.example.uk").get(0))
        .extracting(Place::country)
        .isEqualTo("GBR");
  }

  @Test
  void tellsWhoActsFromWhereItIs() {
    String text = "Chad said that it was calm in Chad.";
    Mention subject = new Mention(Span.of(0, 4), MentionForm.NAME);
    Mention where = new Mention(Span.of(30, 34), MentionForm.NAME);
    Actor chad = Actor.of("a1", "Chad", ActorType.GOVERNMENT, List.of(subject, where));

    assertThat(find("[Chad] said that it was calm in [Chad].", List.of(chad), null))
        .extracting(Place::sense)
        .containsExactly(PlaceSense.METONYMIC, PlaceSense.LITERAL);
    assertThat(text.indexOf("Chad", 5)).isEqualTo(30);
  }

  @Test
  void givesNumbersAndConfidence() {
    List<Place> places = find("He left [Paris, Texas] by bus.", List.of(), null);
    assertThat(places).extracting(Place::geonames).containsExactly(4717560L, 4736286L);
    assertThat(places).allMatch(place -> place.confidence() > 0.9 && place.confidence() <= 1);
    assertThat(find("By the [Zorvalene River].", List.of(), null).get(0))
        .matches(place -> place.coordinates() == null && place.geonames() == null);
  }

  private static List<Place> find(String marked, List<Actor> actors, String outlet) {
    StringBuilder text = new StringBuilder();
    List<NameMention> names = new ArrayList<>();
    int start = 0;
    for (char c : marked.toCharArray()) {
      int open = "[{<".indexOf(c);
      int close = "]}>".indexOf(c);
      if (open >= 0) {
        start = text.length();
      } else if (close >= 0) {
        NameType type = List.of(NameType.PLACE, NameType.PERSON, NameType.ORGANIZATION).get(close);
        names.add(new NameMention(Span.of(start, text.length()), type, 1));
      } else {
        text.append(c);
      }
    }
    Article article = Article.of("test", text.toString()).withOutlet(outlet);
    return PlaceFinder.find(
            article, Layout.of(article.text()), names, Findings.NONE.withActors(actors))
        .places();
  }
}
