package org.hearsay.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "al-Talibawi, Talabawi",
        "Talabawi, el-Talibaoui",
        "al-Talibawi, el-Talibaoui",
        "Kata'ib, Kataeb",
        "Kata’ib, Kataib",
        "Asa'ib Ahl al-Haq, Asaib Ahl al-Haqq",
        "Hezbollah, Hizbullah",
        "Hizballah, Hezbollah",
        "Mohammed, Muhammad",
        "Sergei, Sergey",
        "Zelenskiy, Zelensky",
        "Yanukovich, Yanukovych",
        "Qassem, Kasem",
        "as-Sadr, al-Sadr",
        "Abdul Rahman, Abdel-Rahman",
        "Erdoğan, Erdogan",
        "Achour, Ashour",
      })
  void spellingsOfOneNameMeet(String one, String other) {
    assertThat(NameFolding.sameSound(one, other)).isTrue();
    assertThat(NameFolding.sameSound(other, one)).isTrue();
    assertThat(NameFolding.key(one)).isEqualTo(NameFolding.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Hassan, Hussein",
    "Mohammed, Mahmoud",
    "Karim, Karam",
    "Talib, Talab",
    "Salim, Salam",
    "Peter, Potter",
    "Party, Port",
    "Orbel, Arbil",
  })
  void otherNamesDoNot(String one, String other) {
    assertThat(NameFolding.sameSound(one, other)).isFalse();
  }

  @Property(seed = "4711")
  void everyNameIsItself(@ForAll String name) {
    assertThat(NameFolding.sameSound(name, name)).isTrue();
    assertThat(NameFolding.plain(NameFolding.plain(name))).isEqualTo(NameFolding.plain(name));
  }

  @Example
  void plainKeepsWhatTellsNamesApart() {
    assertThat(NameFolding.plain("  Asa’ib Ahl al-Haq. ")).isEqualTo("asaib ahl al haq");
    assertThat(NameFolding.plain("Łódź")).isEqualTo("lodz");
  }
}
