package org.hearsay.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How long a stretch of the calendar is; each knows where its stretches start and their values. */
enum Grain {
  DAY("D", "XXXX-XX-XX", ChronoUnit.DAYS, 1) {
    @Override
    LocalDate floor(LocalDate day) {
      return day;
    }

    @Override
    String value(LocalDate first) {
      return year(first) + "-" + two(first.getMonthValue()) + "-" + two(first.getDayOfMonth());
    }
  },
  WEEK("W", "XXXX-WXX", ChronoUnit.WEEKS, 1) {
    @Override
    LocalDate floor(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    String value(LocalDate first) {
      return first.get(IsoFields.WEEK_BASED_YEAR)
          + "-W"
          + two(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
  },
  /** Saturday and Sunday. */
  WEEKEND("WE", "XXXX-WXX-WE", ChronoUnit.WEEKS, 1) {
    @Override
    LocalDate floor(LocalDate day) {
      return WEEK.floor(day).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    @Override
    LocalDate last(LocalDate first) {
      return first.plusDays(1);
    }

    @Override
    String value(LocalDate first) {
      return WEEK.value(first) + "-WE";
    }
  },
  MONTH("M", "XXXX-XX", ChronoUnit.MONTHS, 1) {
    @Override
    LocalDate floor(LocalDate day) {
      return day.withDayOfMonth(1);
    }

    @Override
    String value(LocalDate first) {
      return year(first) + "-" + two(first.getMonthValue());
    }
  },
  QUARTER("Q", "XXXX-QX", ChronoUnit.MONTHS, 3) {
    @Override
    LocalDate floor(LocalDate day) {
      return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    @Override
    String value(LocalDate first) {
      return year(first) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    }
  },
  /**
   * As meteorologists cut the year, north of the equator; winter bears the year of its December.
   */
  SEASON("S", "XXXX-XX", ChronoUnit.MONTHS, 3) {
    @Override
    LocalDate floor(LocalDate day) {
      return QUARTER.floor(day.plusMonths(1)).minusMonths(1);
    }

    @Override
    String value(LocalDate first) {
      return year(first) + "-" + Recurring.SEASONS.get(first.getMonthValue() / 3 - 1);
    }
  },
  HALF("H", "XXXX-HX", ChronoUnit.MONTHS, 6) {
    @Override
    LocalDate floor(LocalDate day) {
      return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
    }

    @Override
    String value(LocalDate first) {
      return year(first) + (first.getMonthValue() < 7 ? "-H1" : "-H2");
    }
  },
  YEAR("Y", "XXXX", ChronoUnit.YEARS, 1) {
    @Override
    LocalDate floor(LocalDate day) {
      return day.withDayOfYear(1);
    }

    @Override
    String value(LocalDate first) {
      return year(first);
    }
  },
  DECADE("DE", "XXX", ChronoUnit.YEARS, 10) {
    @Override
    LocalDate floor(LocalDate day) {
      return LocalDate.of(day.getYear() / 10 * 10, 1, 1);
    }

    @Override
    String value(LocalDate first) {
      return year(first).substring(0, 3);
    }
  },
  CENTURY("CE", "XX", ChronoUnit.YEARS, 100) {
    @Override
    LocalDate floor(LocalDate day) {
      return LocalDate.of(day.getYear() / 100 * 100, 1, 1);
    }

    @Override
    String value(LocalDate first) {
      return year(first).substring(0, 2);
    }
  };

  private final String unit;
  private final String unknown;
  private final ChronoUnit step;
  private final int steps;

  Grain(String unit, String unknown, ChronoUnit step, int steps) {
    this.unit = unit;
    this.unknown = unknown;
    this.step = step;
    this.steps = steps;
  }

  /** The letters by which durations call it. */
  String unit() {
    return unit;
  }

  /** The TIMEX3 value of one of which nothing is known. */
  String unknown() {
    return unknown;
  }

  /** The first day of the stretch that holds a day. */
  abstract LocalDate floor(LocalDate day);

  /** The TIMEX3 value of the stretch that starts on a day. */
  abstract String value(LocalDate first);

  /** The last day of the stretch that starts on a day. */
  LocalDate last(LocalDate first) {
    return plus(first, 1).minusDays(1);
  }

  /** The same day so many stretches later. */
  LocalDate plus(LocalDate day, long count) {
    return day.plus(count * steps, step);
  }

  /** The grain that durations call by these letters. */
  static Grain ofUnit(String unit) {
    for (Grain grain : values()) {
      if (grain.unit.equals(unit)) {
        return grain;
      }
    }
    throw new IllegalArgumentException("unit must be one of a grain but was " + unit + ".");
  }

  private static String year(LocalDate day) {
    return "%04d".formatted(day.getYear());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
