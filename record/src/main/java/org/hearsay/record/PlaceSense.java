package org.hearsay.record;

/** In what sense a place is named. */
public enum PlaceSense implements JsonWord {
  /** The place itself. */
  LITERAL,
  /** Who governs or works there: "Baghdad said". */
  METONYMIC
}
