package org.hearsay.reader.time;

/** On which side of the day of publication a time lies, as the tense of its clause tells. */
enum Direction {
  BEHIND,
  AHEAD,
  UNKNOWN
}
