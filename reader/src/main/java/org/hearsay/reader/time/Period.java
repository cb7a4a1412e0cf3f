package org.hearsay.reader.time;

import java.time.LocalDate;

/**
 * A stretch of the calendar: a day, a week, a month …
 *
 * @param grain how long
 * @param first its first day
 */
record Period(Grain grain, LocalDate first) {

  /** The stretch of this grain that holds a day. */
  static Period of(Grain grain, LocalDate day) {
    return new Period(grain, grain.floor(day));
  }

  /** One day. */
  static Period day(LocalDate day) {
    return new Period(Grain.DAY, day);
  }

  LocalDate last() {
    return grain.last(first);
  }

  Period plus(long count) {
    return of(grain, grain.plus(first, count));
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /** The TIMEX3 value. */
  String value() {
    return grain.value(first);
  }
}
