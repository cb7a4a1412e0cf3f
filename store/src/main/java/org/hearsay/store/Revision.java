package org.hearsay.store;

import org.hearsay.record.ArticleRecord;

/**
 * One reading of one state of an article, as the machine gave it; never changed.
 *
 * @param number from 1; the highest is the newest
 * @param keptAt when it was kept, as a moment in UTC (ISO 8601)
 * @param whole the record
 */
public record Revision(int number, String keptAt, ArticleRecord whole) {}
