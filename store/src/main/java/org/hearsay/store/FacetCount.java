package org.hearsay.store;

import org.hearsay.store.query.Term;
import org.jspecify.annotations.Nullable;

/**
 * How many of the things that a query finds have one value of a facet.
 *
 * @param value as it is shown
 * @param term what to add to the query to find only these; null where the language has no term for
 *     it
 * @param count how many
 */
public record FacetCount(String value, @Nullable Term term, long count) {}
