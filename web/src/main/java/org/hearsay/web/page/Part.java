package org.hearsay.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A value in a row of details.
 *
 * @param words what it says
 * @param address where it leads, or null
 */
public record Part(String words, @Nullable String address) {

  /** Words that lead nowhere. */
  public static Part of(String words) {
    return new Part(words, null);
  }
}
