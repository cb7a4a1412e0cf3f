package org.hearsay.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hearsay.reader.knowledge.Office.Standing;
import org.junit.jupiter.api.Test;

class OfficeTest {

  @Test
  void isHeldFromItsFirstDayToItsLast() {
    Office office = Office.parse("president of FRA, 2017-05-14 to 2022-05-13");

    assertThat(office.on(LocalDate.of(2017, 5, 13))).isEqualTo(Standing.BEFORE);
    assertThat(office.on(LocalDate.of(2017, 5, 14))).isEqualTo(Standing.HELD);
    assertThat(office.on(LocalDate.of(2022, 5, 13))).isEqualTo(Standing.HELD);
    assertThat(office.on(LocalDate.of(2022, 5, 14))).isEqualTo(Standing.AFTER);
    assertThat(office.sector()).isEqualTo("GOV");
  }

  @Test
  void canBeKnownOnlyUntilADay() {
    Office office = Office.parse("senator of USA, 2011-01 to 2026-01+ as LEG");

    assertThat(office.on(LocalDate.of(2011, 1, 1))).isEqualTo(Standing.HELD);
    assertThat(office.on(LocalDate.of(2026, 1, 31))).isEqualTo(Standing.HELD);
    assertThat(office.on(LocalDate.of(2026, 11, 1))).isEqualTo(Standing.PERHAPS);
    assertThat(office.on(LocalDate.of(2028, 1, 1))).isEqualTo(Standing.AFTER);
    assertThat(office.sector()).isEqualTo("LEG");
  }

  @Test
  void canLast() {
    assertThat(Office.parse("king of NOR, 1991 to").on(LocalDate.of(2040, 1, 1)))
        .isEqualTo(Standing.HELD);
  }

  @Test
  void mustHaveItsForm() {
    assertThatThrownBy(() -> Office.parse("president since 2017"))
        .hasMessage(
            "an office must be written as \"president of FRA, 2017-05-14 to 2022-05-13\" but was"
                + " \"president since 2017\".");
    assertThatThrownBy(() -> Office.parse("president of FRA, 2022 to 2017"))
        .hasMessage(
            "an office must end after it begins but was \"president of FRA, 2022 to 2017\".");
  }
}
