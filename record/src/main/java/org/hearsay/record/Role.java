package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/**
 * An office or function that the article gives to an actor.
 *
 * @param title the words for it: "spokesman"
 * @param of id of the actor for or in which it is held, or null
 * @param status held now, before or later
 * @param evidence the words of the article that say so
 */
public record Role(String title, @Nullable String of, RoleStatus status, Span evidence) {

  /** Checks that the title has words. */
  public Role {
    Violations.of(Role.class).words("title", title).wordsOrNull("of", of).throwIfAny();
  }
}
