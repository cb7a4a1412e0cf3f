package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/**
 * By what means something was said.
 *
 * @param kind the kind of means
 * @param name its name ("Twitter"), or null
 * @param evidence the words of the article that say so
 */
public record Channel(ChannelKind kind, @Nullable String name, Span evidence) {

  /** Checks that a name has words. */
  public Channel {
    Violations.of(Channel.class).wordsOrNull("name", name).throwIfAny();
  }
}
