package org.hearsay.cli;

import org.hearsay.record.ArticleRecord;

/** What became of one article. */
sealed interface Outcome {

  /** It was read. */
  record Read(ArticleRecord whole) implements Outcome {}

  /** It could not be read; the message says of which and why, and what to do. */
  record Rejected(String message) implements Outcome {}
}
