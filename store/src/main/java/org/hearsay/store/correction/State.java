package org.hearsay.store.correction;

/** What has become of a correction in the newest revision. */
public enum State {
  /** It stands on top of what the reader says. */
  APPLIED,
  /** The reader now says the same by itself. */
  AGREED,
  /**
   * It stands, but a newer reading says something else than the one that was corrected: look again.
   */
  CONFLICT,
  /** It could not be laid on: its words, or what it corrects, are gone. */
  LOST,
  /** It was taken back. */
  UNDONE
}
