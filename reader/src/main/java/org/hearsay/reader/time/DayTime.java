package org.hearsay.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hearsay.record.TimeType;
import org.jspecify.annotations.Nullable;

/** A time of day; without a date of its own it is one of the day that the text last set. */
sealed interface DayTime extends Meaning {
  /** The same time on a day. */
  DayTime on(Dated date);

  /** The day meant; null when the article does not tell. */
  static @Nullable LocalDate day(@Nullable Dated date, Anchor anchor) {
    Period period = date == null ? null : date.period(anchor);
    if (date != null) {
      return period == null ? null : period.first();
    }
    return anchor.chained(Grain.DAY);
  }

  /** What stands before the T of a value. */
  static String dayValue(@Nullable Dated date, @Nullable LocalDate day) {
    if (day != null) {
      return day.toString();
    }
    return date == null ? "XXXX-XX-XX" : date.unfixed();
  }

  /**
   * A time by the clock.
   *
   * @param hour 0 to 24
   * @param minute 0 to 59, or -1 when the text gives the hour only
   * @param second 0 to 59, or -1
   * @param zone "Z" or an offset, or "" when the text gives none
   */
  record Clock(int hour, int minute, int second, String zone, @Nullable Dated date)
      implements DayTime {
    public Clock {
      if (hour < 0 || hour > 24 || minute > 59 || second > 59) {
        throw new DateTimeException("no time of day: " + hour + ":" + minute);
      }
    }

    @Override
    public Clock on(Dated given) {
      return new Clock(hour, minute, second, zone, given);
    }

    Clock in(String given) {
      return new Clock(hour, minute, second, given, date);
    }

    @Override
    public Resolved resolve(Anchor anchor) {
      LocalDate day = DayTime.day(date, anchor);
      String clock =
          "T%02d:%02d".formatted(hour, Math.max(minute, 0))
              + (second < 0 ? "" : ":%02d".formatted(second));
      String value = DayTime.dayValue(date, day) + clock + zone;
      if (day == null) {
        return Resolved.of(TimeType.TIME, value);
      }
      String moment = hour == 24 ? day.plusDays(1) + "T00:00" + zone : value;
      return new Resolved(TimeType.TIME, value, moment, moment, Period.day(day));
    }
  }

  /**
   * A part of the day: MO, MI, AF, EV, NI, DT.
   *
   * @param code as in TIMEX3
   */
  record Part(String code, @Nullable Dated date) implements DayTime {
    @Override
    public Part on(Dated given) {
      return new Part(code, given);
    }

    @Override
    public Resolved resolve(Anchor anchor) {
      LocalDate day = DayTime.day(date, anchor);
      String value = DayTime.dayValue(date, day) + "T" + code;
      if (day == null) {
        return Resolved.of(TimeType.TIME, value);
      }
      LocalDateTime start = day.atTime(LocalTime.of(startHour(), 0));
      LocalDateTime end = start.plusHours(hours()).minusMinutes(1);
      return new Resolved(TimeType.TIME, value, start.toString(), end.toString(), Period.day(day));
    }

    private int startHour() {
      return switch (code) {
        case "MO", "DT" -> 6;
        case "MI" -> 11;
        case "AF" -> 12;
        case "EV" -> 18;
        default -> 20;
      };
    }

    private int hours() {
      return switch (code) {
        case "DT" -> 12;
        case "MI" -> 2;
        case "NI" -> 10;
        default -> 6;
      };
    }
  }
}
