package org.hearsay.reader.actor;

import java.util.Locale;
import org.hearsay.reader.text.WordList;

/** A rough guess whether a word is a verb form, enough to stop a noun phrase at it. */
final class Verbs {

  private static final WordList COMMON = WordList.read(Verbs.class, "common-verbs.tsv");

  private Verbs() {}

  static boolean isLikely(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return COMMON.has(lower) && !COMMON.has(lower, "adjective")
        || lower.endsWith("ed") && lower.length() > 4 && !COMMON.has(lower);
  }
}
