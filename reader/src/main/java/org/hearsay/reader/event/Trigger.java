package org.hearsay.reader.event;

import java.util.List;

/**
 * Words of the text that a pattern fits.
 *
 * @param word the verb or noun
 * @param company the word that stands in its company, or the word itself
 * @param words all words of it, in text order
 * @param pattern the pattern
 * @param noun whether it is a noun
 */
record Trigger(int word, int company, List<Integer> words, EventPattern pattern, boolean noun) {
  Trigger {
    words = words.stream().sorted().distinct().toList();
  }
}
