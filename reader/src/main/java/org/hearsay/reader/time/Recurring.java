package org.hearsay.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes once a year: a month, a day of a month, a season, a quarter, a feast. */
interface Recurring {
  /** The seasons as TIMEX3 writes them, from March. */
  List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  /** That of a year; null when the year has none (29 February). */
  @Nullable Period in(int year);

  /** The TIMEX3 value when the year is not known. */
  String unfixed();

  /** A month, 1 to 12. */
  record Month(int month) implements Recurring {
    @Override
    public Period in(int year) {
      return Period.of(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    @Override
    public String unfixed() {
      return "XXXX-%02d".formatted(month);
    }
  }

  /** A day of a month. */
  record Day(int month, int day) implements Recurring {
    public Day {
      MonthDay.of(month, day);
    }

    @Override
    public @Nullable Period in(int year) {
      MonthDay wanted = MonthDay.of(month, day);
      return wanted.isValidYear(year) ? Period.day(wanted.atYear(year)) : null;
    }

    @Override
    public String unfixed() {
      return "XXXX-%02d-%02d".formatted(month, day);
    }
  }

  /** A season, by its place in {@link #SEASONS}. */
  record Season(int place) implements Recurring {
    @Override
    public Period in(int year) {
      return Period.of(Grain.SEASON, LocalDate.of(year, 3 * place + 3, 1));
    }

    @Override
    public String unfixed() {
      return "XXXX-" + SEASONS.get(place);
    }
  }

  /** A quarter (1 to 4) or half (1, 2) of a year. */
  record Share(Grain grain, int number) implements Recurring {
    public Share {
      if (number < 1 || number > (grain == Grain.HALF ? 2 : 4)) {
        throw new DateTimeException("a year has no such share: " + number);
      }
    }

    @Override
    public Period in(int year) {
      return Period.of(grain, LocalDate.of(year, 1, 1)).plus(number - 1);
    }

    @Override
    public String unfixed() {
      return "XXXX-" + grain.unit() + number;
    }
  }

  /** A feast or day of remembrance. */
  record Feast(FeastDay day) implements Recurring {
    @Override
    public @Nullable Period in(int year) {
      LocalDate found = day.in(year);
      return found == null ? null : Period.day(found);
    }

    @Override
    public String unfixed() {
      return day.unfixed();
    }
  }
}
