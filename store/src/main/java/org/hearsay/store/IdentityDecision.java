package org.hearsay.store;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about who is who; kept as a log to which lines are only added.
 *
 * @param number its place in the log, from 1
 * @param madeBy who decided
 * @param madeAt when, as a moment in UTC (ISO 8601)
 * @param action {@code merge}, {@code split} or {@code undo}
 * @param identity the identity that was merged, or that the actor was taken from
 * @param other the identity into which it was merged, or that the actor was given
 * @param article the id of the article whose actor it is, or null of a merge
 * @param undoes the number of the decision that it takes back, or null
 */
public record IdentityDecision(
    long number,
    String madeBy,
    String madeAt,
    String action,
    long identity,
    long other,
    @Nullable String article,
    @Nullable Long undoes) {}
