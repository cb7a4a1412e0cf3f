package org.hearsay.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class OtherCalendarTest {
  @Test
  void iranianNewYearsFallWhereTheyDid() {
    assertThat(OtherCalendar.IRANIAN.day(1357, 11, 22)).isEqualTo("1979-02-11");
    assertThat(OtherCalendar.IRANIAN.day(1399, 12, 30)).isEqualTo("2021-03-20");
    assertThat(OtherCalendar.IRANIAN.day(1403, 1, 1)).isEqualTo("2024-03-20");
    assertThat(OtherCalendar.IRANIAN.day(1404, 1, 1)).isEqualTo("2025-03-21");
    assertThat(OtherCalendar.IRANIAN.yearOf(LocalDate.of(2024, 3, 19))).isEqualTo(1402);
    assertThat(OtherCalendar.IRANIAN.yearOf(LocalDate.of(2024, 3, 20))).isEqualTo(1403);
  }

  @Test
  void islamicDaysFallWhereTheyDid() {
    assertThat(OtherCalendar.ISLAMIC.day(1445, 9, 1)).isEqualTo("2024-03-11");
    assertThat(OtherCalendar.ISLAMIC.dayIn(2024, 10, 1)).isEqualTo("2024-04-10");
    assertThat(OtherCalendar.ISLAMIC.lastDay(1445, 9)).isEqualTo("2024-04-09");
  }

  @Test
  void easterFallsWhereItDid() {
    assertThat(FeastDay.parse("easter 0").in(2024)).isEqualTo("2024-03-31");
    assertThat(FeastDay.parse("easter 0").in(2019)).isEqualTo("2019-04-21");
  }
}
