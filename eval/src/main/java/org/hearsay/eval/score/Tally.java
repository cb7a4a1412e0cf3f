package org.hearsay.eval.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Adds up the rates of one corpus, one article after the other. Not for use by several threads. */
final class Tally {
  private final Map<String, Rate> rates = new LinkedHashMap<>();

  void add(String measure, long right, long found, long gold) {
    rates.merge(
        measure,
        Rate.NOTHING.plus(right, found, gold),
        (before, more) -> before.plus(more.right(), more.found(), more.gold()));
  }

  /** Counts what the two have in common. */
  void add(String measure, Set<?> found, Set<?> gold) {
    add(measure, found.stream().filter(gold::contains).count(), found.size(), gold.size());
  }

  /** The rates in the order in which their measures came up. */
  Map<String, Rate> rates() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(rates));
  }
}
