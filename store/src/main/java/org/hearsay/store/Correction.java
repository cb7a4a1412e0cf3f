package org.hearsay.store;

import org.hearsay.store.correction.LogEntry;
import org.hearsay.store.correction.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log of corrections.
 *
 * @param number its place in the log, from 1
 * @param article the article's id in the store
 * @param revision the revision on which it was made
 * @param madeBy who made it
 * @param madeAt when, as a moment in UTC (ISO 8601)
 * @param entry what is corrected; null when it takes another one back
 * @param undoes the number of the one that it takes back, or null
 * @param outcome what has become of it in the newest revision
 */
public record Correction(
    long number,
    String article,
    int revision,
    String madeBy,
    String madeAt,
    @Nullable LogEntry entry,
    @Nullable Long undoes,
    Outcome outcome) {}
