package org.hearsay.store.database;

import java.util.List;

/**
 * Folded words that stand one after the other in a full text.
 *
 * @param words at least one, as {@link Folding} makes them
 * @param open whether the last word may go on: "protest" then finds "protests"
 */
public record Phrase(List<String> words, boolean open) {

  /** Checks that there are words. */
  public Phrase {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("phrase: words must hold at least one but was []");
    }
  }
}
