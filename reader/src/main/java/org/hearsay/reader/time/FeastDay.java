package org.hearsay.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which day of a year a feast falls.
 *
 * <p>Written as {@code fixed 12 25} (month, day), {@code nth 11 4 4 0} (month, day of the week from
 * Monday, which of the month, days after it; -1 is the last), {@code easter -2} (days from Easter
 * Sunday), {@code islamic 10 1} and {@code iranian 1 1} (month, day). Easter is reckoned by the
 * anonymous Gregorian computus (Nature, 1876).
 */
record FeastDay(String rule, List<Integer> numbers) {

  FeastDay {
    numbers = List.copyOf(numbers);
    int wanted =
        switch (rule) {
          case "fixed", "islamic", "iranian" -> 2;
          case "nth" -> 4;
          case "easter" -> 1;
          default -> throw new IllegalArgumentException("a feast's rule must be known: " + rule);
        };
    if (numbers.size() != wanted) {
      throw new IllegalArgumentException(rule + " must have " + wanted + " numbers: " + numbers);
    }
  }

  static FeastDay parse(String written) {
    List<String> parts = List.of(written.split(" "));
    return new FeastDay(
        parts.get(0), parts.subList(1, parts.size()).stream().map(Integer::valueOf).toList());
  }

  /** The day in a year; null when it falls on none. */
  @Nullable LocalDate in(int year) {
    return switch (rule) {
      case "fixed" -> LocalDate.of(year, numbers.get(0), numbers.get(1));
      case "nth" ->
          LocalDate.of(year, numbers.get(0), 1)
              .with(
                  TemporalAdjusters.dayOfWeekInMonth(numbers.get(2), DayOfWeek.of(numbers.get(1))))
              .plusDays(numbers.get(3));
      case "easter" -> easter(year).plusDays(numbers.get(0));
      case "islamic" -> OtherCalendar.ISLAMIC.dayIn(year, numbers.get(0), numbers.get(1));
      default -> OtherCalendar.IRANIAN.dayIn(year, numbers.get(0), numbers.get(1));
    };
  }

  /** The TIMEX3 value when the year is not known. */
  String unfixed() {
    return switch (rule) {
      case "fixed" -> "XXXX-%02d-%02d".formatted(numbers.get(0), numbers.get(1));
      case "nth" -> "XXXX-%02d-XX".formatted(numbers.get(0));
      default -> "XXXX-XX-XX";
    };
  }

  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int count = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, count / 31, count % 31 + 1);
  }
}
