package org.hearsay.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys were written by {@code key} of {@code gazetteer/build/build.py}. */
class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "St.-Hilaire, saint hilaire, 8a706d29ca6",
    "Łódź, lodz, cdfddcad70e",
    "Ain al-Asad, ain al asad, b51abb3f51b",
    "N’Djamena, ndjamena, b6d4274b0eb",
    "İstanbul, istanbul, 27f662aa9fe",
    "Straßburg, strassburg, a61c626fd91",
    "Ærø, aero, d0fae783d5a",
    "São Tomé, sao tome, 20fefb9ff8c",
    "Mt. Osk, mount osk, 35e8e5dbd40",
    "W.Va., wva, 5e5fce19483",
    "ΑΘΗΝΑ, '', cbf29ce4842",
    "Port-au-Prince, port au prince, e6aaed272fa",
    "Sana'a, sanaa, c9b99d0d966",
    "Ft Vell, fort vell, 6c1f6d208ac",
  })
  void foldsAndCountsAsTheScriptDoes(String name, String folded, String key) {
    assertThat(NameKey.fold(name)).isEqualTo(folded);
    assertThat(Long.toHexString(NameKey.of(name))).isEqualTo(key);
  }
}
