package org.hearsay.reader.time;

import java.time.LocalDate;
import org.hearsay.record.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means.
 *
 * @param type as in TIMEX3
 * @param value as in TIMEX3
 * @param start first day or moment that it covers, null when open or not known
 * @param end last day or moment that it covers, null when open or not known
 * @param period what later expressions count from ("the following day"), or null
 */
record Resolved(
    TimeType type,
    String value,
    @Nullable String start,
    @Nullable String end,
    @Nullable Period period) {

  /** A stretch of the calendar. */
  static Resolved of(Period period) {
    return new Resolved(
        TimeType.DATE, period.value(), period.first().toString(), period.last().toString(), period);
  }

  /** Something of which no interval is known. */
  static Resolved of(TimeType type, String value) {
    return new Resolved(type, value, null, null, null);
  }

  /** A stretch from one day to another. */
  static Resolved of(TimeType type, String value, LocalDate start, LocalDate end) {
    return new Resolved(type, value, start.toString(), end.toString(), null);
  }

  Resolved openEnd() {
    return new Resolved(type, value, start, null, period);
  }

  Resolved openStart() {
    return new Resolved(type, value, null, end, period);
  }
}
