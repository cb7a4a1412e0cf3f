package org.hearsay.store;

import org.jspecify.annotations.Nullable;

/**
 * Something that stands on a time line.
 *
 * @param kind {@code said} of a statement; of an event its status, such as happened or scheduled
 * @param first first day or moment, ISO 8601; null when open
 * @param last last day or moment, or null when open
 * @param article the article's id in the store
 * @param item the id of the statement or event in its record
 */
public record Moment(
    String kind, @Nullable String first, @Nullable String last, String article, String item) {}
