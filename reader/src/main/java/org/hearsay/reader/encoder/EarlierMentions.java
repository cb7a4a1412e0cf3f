package org.hearsay.reader.encoder;

import java.util.List;

/**
 * For one mention, how well each mention before it in the same window fits as the same one.
 *
 * @param words the heads of the earlier mentions, in text order
 * @param probabilities that each is the nearest-fitting same mention; what they lack to 1 is the
 *     probability that the mention is the first of its kind
 */
public record EarlierMentions(List<Integer> words, List<Double> probabilities) {
  /** Checks that each word has a probability. */
  public EarlierMentions {
    words = List.copyOf(words);
    probabilities = List.copyOf(probabilities);
    if (words.size() != probabilities.size()) {
      throw new IllegalArgumentException(
          "earlier mentions must have a probability each but were "
              + words.size()
              + " with "
              + probabilities.size()
              + ".");
    }
  }
}
