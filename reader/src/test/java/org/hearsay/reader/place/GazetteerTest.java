package org.hearsay.reader.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.record.HearsayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.shipped();

  /** Name, kind, country and GeoNames number of one of the places of that name. */
  @ParameterizedTest
  @CsvSource({
    "Iraq, COUNTRY, IRQ, 99237",
    "U.S., COUNTRY, USA, 6252001",
    "Côte d’Ivoire, COUNTRY, CIV, 2287781",
    "Baghdad, TOWN, IRQ, 98182",
    "Saint-Étienne, TOWN, FRA, 2980291",
    "St Etienne, TOWN, FRA, 2980291",
    "Łódź, TOWN, POL, 3093133",
    "LODZ, TOWN, POL, 3093133",
    "Ohio, DIVISION1, USA, 5165418",
    "W.Va., DIVISION1, USA, 4826850",
    "Licking County, DIVISION2, USA, 5160740",
  })
  void knowsNamesHoweverTheyAreSpelt(String name, PlaceKind kind, String country, long geonames) {
    assertThat(gazetteer.named(name))
        .anySatisfy(
            place -> {
              assertThat(place.kind()).isEqualTo(kind);
              assertThat(place.country()).isEqualTo(country);
              assertThat(place.geonames()).isEqualTo(geonames);
            });
  }

  @Test
  void knowsFeaturesWithoutANumber() {
    assertThat(gazetteer.named("Persian Gulf"))
        .singleElement()
        .satisfies(
            gulf -> {
              assertThat(gulf.kind()).isEqualTo(PlaceKind.SEA);
              assertThat(gulf.country()).isNull();
              assertThat(gulf.geonames()).isNull();
              assertThat(gulf.coordinates().latitude()).isEqualTo(26.5);
            });
  }

  @Test
  void keepsShortFormsApart() {
    assertThat(gazetteer.shortened("OH")).singleElement().matches(p -> p.geonames() == 5165418L);
    assertThat(gazetteer.named("OH")).noneMatch(place -> "USA".equals(place.country()));
    assertThat(gazetteer.named("Zorvalene")).isEmpty();
  }

  @Test
  void knowsWhatLiesInWhat() {
    GazetteerPlace county = first("Licking County");
    GazetteerPlace ohio = first("Ohio");
    assertThat(gazetteer.isWithin(county, ohio)).isTrue();
    assertThat(gazetteer.isWithin(ohio, county)).isFalse();
    assertThat(gazetteer.divisionOf(county)).isEqualTo(ohio.index());
    assertThat(gazetteer.country("USA").orElseThrow())
        .satisfies(usa -> assertThat(gazetteer.isWithin(ohio, usa)).isTrue());
    assertThat(gazetteer.country("XXX")).isEmpty();
  }

  @Test
  void measuresDistances() {
    GazetteerPlace lodz = first("Łódź");
    GazetteerPlace ohio = first("Ohio");
    assertThat(lodz.kilometresTo(lodz)).isZero();
    assertThat(lodz.kilometresTo(ohio)).isBetween(7000.0, 8000.0);
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX, begin with HSGZ and version 1",
    "HSGZ, begin with HSGZ and version 1",
    "'HSGZ\0\0\0\1\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0', have as many bytes as its head says",
  })
  void refusesADamagedFile(String file, String must) {
    assertThatThrownBy(() -> Gazetteer.of(file.getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(HearsayException.class)
        .hasMessage(
            "[places.bin] gazetteer could not be loaded: file must "
                + must
                + " but does not. Do: build the program again.");
  }

  private GazetteerPlace first(String name) {
    List<GazetteerPlace> places = gazetteer.named(name);
    return places.get(0);
  }
}
