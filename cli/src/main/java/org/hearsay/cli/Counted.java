package org.hearsay.cli;

import java.util.Locale;

/** Numbers with the word for what is counted. */
final class Counted {

  private Counted() {}

  /** "1 article", "1,204 articles". */
  static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
