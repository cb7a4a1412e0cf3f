package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/**
 * A time that the text names, as in TIMEX3 (ISO-TimeML).
 *
 * @param id "t1", unique within the record
 * @param span its words
 * @param type date, time of day, duration or set
 * @param value the TIMEX3 value; relative to the day of publication, "XXXX-WXX-6" when that is not
 *     known
 * @param start first day or moment that it covers, ISO 8601; null when open
 * @param end last day or moment that it covers, ISO 8601; null when open
 */
public record Time(
    String id,
    Span span,
    TimeType type,
    String value,
    @Nullable String start,
    @Nullable String end) {

  /** Checks that what is there has words. */
  public Time {
    Violations.of(Time.class)
        .words("id", id)
        .words("value", value)
        .wordsOrNull("start", start)
        .wordsOrNull("end", end)
        .throwIfAny();
  }
}
