package org.hearsay.record;

/** How the day of publication is known. */
public enum PublishedFrom implements JsonWord {
  /** Whoever gave the article said it. */
  GIVEN,
  /** The page's own metadata. */
  METADATA,
  /** The page's address. */
  URL,
  /** The line with place and day before the news. */
  DATELINE
}
