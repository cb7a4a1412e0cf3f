package org.hearsay.reader.coreference;

import java.util.List;

/**
 * All mentions of one person, body, place or thing in an article.
 *
 * @param mentions in the order of their heads, at least one
 */
public record Chain(List<CoreferentMention> mentions) {
  /** Checks that there is a mention. */
  public Chain {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("chain must have a mention but has none.");
    }
  }
}
