package org.hearsay.store;

import org.jspecify.annotations.Nullable;

/**
 * An office or function that articles give to an identity, over time.
 *
 * @param title the words for it
 * @param status current, former or future, as the articles say
 * @param of the name of the actor for which it is held, or null
 * @param first the day of the first article that says so, or empty
 * @param last the day of the last
 * @param articles how many say so
 */
public record RoleHeld(
    String title, String status, @Nullable String of, String first, String last, long articles) {}
