package org.hearsay.record;

/** The kind of a time, as in TIMEX3. */
public enum TimeType implements JsonWord {
  /** A day or longer on the calendar. */
  DATE,
  /** A time of day. */
  TIME,
  /** How long. */
  DURATION,
  /** How often. */
  SET;

  @Override
  public String json() {
    return name();
  }
}
