package org.hearsay.eval.score;

import java.util.List;

/**
 * An actor in the form in which records and gold are compared: the fullest name, and every other.
 */
record Named(String name, List<String> names) {
  private static final double SAME_NAME = 1;
  private static final double OTHER_NAME = 0.6;
  private static final double SHARED_WORDS = 0.5;

  Named {
    names = List.copyOf(names);
  }

  double likeness(Named gold) {
    String wanted = Names.fold(gold.name);
    if (Names.fold(name).equals(wanted)) {
      return SAME_NAME;
    }
    if (names.stream().anyMatch(other -> Names.fold(other).equals(wanted))) {
      return OTHER_NAME;
    }
    return Names.same(name, gold.name) ? SHARED_WORDS : 0;
  }
}
