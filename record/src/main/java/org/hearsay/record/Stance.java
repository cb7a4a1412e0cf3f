package org.hearsay.record;

/** Where somebody stands on an issue. */
public enum Stance implements JsonWord {
  /** For it. */
  SUPPORT,
  /** Against it. */
  OPPOSE,
  /** Neither. */
  NEUTRAL
}
