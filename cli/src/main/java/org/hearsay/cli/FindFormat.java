package org.hearsay.cli;

import java.util.Locale;

/** How what was found is written. */
enum FindFormat {
  /** For people. */
  TEXT,
  /** A table. */
  CSV,
  /** One object a line. */
  JSONL;

  /** The word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
