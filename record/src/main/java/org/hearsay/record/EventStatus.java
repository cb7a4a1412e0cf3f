package org.hearsay.record;

/** Whether an event is real, as the text has it. */
public enum EventStatus implements JsonWord {
  /** It is over. */
  HAPPENED,
  /** It goes on. */
  ONGOING,
  /** It is planned. */
  SCHEDULED,
  /** It may be or could have been. */
  HYPOTHETICAL,
  /** It is said not to be so. */
  DENIED,
  /** Somebody wants it. */
  DEMANDED
}
