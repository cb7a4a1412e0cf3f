package org.hearsay.store.correction;

import org.jspecify.annotations.Nullable;

/**
 * A correction as the log keeps it, in words that hold beyond one reading: where an edit says an
 * id, these say the item's own words.
 *
 * @param number its place in the log
 * @param action what is done
 * @param layer to an item of which list
 * @param item the item's id when it was made
 * @param field which key, or null
 * @param anchor the item as it was, as JSON in words; null for a new item and the article
 * @param oldValue the field as it was, as JSON in words, or null
 * @param newValue the new value or item, as JSON in words, or null
 */
public record LogEntry(
    long number,
    Action action,
    Layer layer,
    String item,
    @Nullable String field,
    @Nullable String anchor,
    @Nullable String oldValue,
    @Nullable String newValue) {}
