package org.hearsay.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A calendar whose months news names beside the Gregorian ones. */
enum OtherCalendar {
  /** The Islamic calendar as Saudi Arabia reckons it (Umm al-Qura), as java.time has it. */
  ISLAMIC(1301, 1499) {
    @Override
    LocalDate first(int year, int month) {
      return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, 1));
    }

    @Override
    int yearOf(LocalDate day) {
      return HijrahDate.from(day).get(ChronoField.YEAR);
    }
  },
  /**
   * The Iranian (Solar Hijri) calendar: six months of 31 days, five of 30, and the rest; eight leap
   * years in thirty-three, which agrees with the equinox from 1304 to 1468 (1925 to 2089).
   */
  IRANIAN(1200, 1600) {
    @Override
    LocalDate first(int year, int month) {
      return newYear(year).plusDays((month - 1) * 30L + Math.min(month - 1, 6));
    }

    @Override
    int yearOf(LocalDate day) {
      int year = day.getYear() - GREGORIAN_YEARS_BEFORE;
      return day.isBefore(newYear(year)) ? year - 1 : year;
    }

    private LocalDate newYear(int year) {
      int cycles = Math.floorDiv(year - 1, CYCLE);
      int left = Math.floorMod(year - 1, CYCLE);
      int leaps = cycles * LEAPS.size() + (int) LEAPS.stream().filter(y -> y <= left).count();
      return FIRST_NEW_YEAR.plusDays(365L * (year - 1) + leaps);
    }
  };

  private static final int GREGORIAN_YEARS_BEFORE = 621;
  private static final int FIRST_COVERED = 1885;
  private static final int LAST_COVERED = 2070;
  private static final int CYCLE = 33;
  private static final Set<Integer> LEAPS = Set.of(1, 5, 9, 13, 17, 22, 26, 30);

  /** 1 Farvardin 1, so placed that 1 Farvardin 1400 is 21 March 2021. */
  private static final LocalDate FIRST_NEW_YEAR = LocalDate.of(622, 3, 21);

  private final int firstYear;
  private final int lastYear;

  OtherCalendar(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** The Gregorian day on which a month begins. */
  abstract LocalDate first(int year, int month);

  /**
   * The Gregorian day.
   *
   * @throws DateTimeException when the month has no such day
   */
  LocalDate day(int year, int month, int day) {
    LocalDate found = first(year, month).plusDays(day - 1L);
    if (found.isAfter(lastDay(year, month))) {
      throw new DateTimeException("no such day: " + day);
    }
    return found;
  }

  /** The year of this calendar on a Gregorian day. */
  abstract int yearOf(LocalDate day);

  /** Whether a number can be one of this calendar's years in the news. */
  boolean canBeYear(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /** Whether a Gregorian year is one for which this calendar is reckoned here. */
  boolean covers(int gregorianYear) {
    return gregorianYear >= FIRST_COVERED && gregorianYear <= LAST_COVERED;
  }

  /** A month's last day. */
  LocalDate lastDay(int year, int month) {
    return (month == 12 ? first(year + 1, 1) : first(year, month + 1)).minusDays(1);
  }

  /** The first day in a Gregorian year that bears this date; null when none does. */
  @Nullable LocalDate dayIn(int gregorianYear, int month, int day) {
    if (!covers(gregorianYear)) {
      return null;
    }
    int year = yearOf(LocalDate.of(gregorianYear, 1, 1));
    for (int tried = year; tried <= year + 2; tried++) {
      LocalDate found = first(tried, month).plusDays(day - 1L);
      if (found.getYear() == gregorianYear && !found.isAfter(lastDay(tried, month))) {
        return found;
      }
    }
    return null;
  }
}
