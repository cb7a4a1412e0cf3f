package org.hearsay.gather;

import org.hearsay.record.Article;

/** What became of one article: read, or rejected with a reason. */
public sealed interface Gathered {

  /**
   * An article, ready for the reader.
   *
   * @param article what was read
   */
  record Read(Article article) implements Gathered {}

  /**
   * An article, a file or a folder that could not be read. The others are not touched by it.
   *
   * @param source where it stands: {@code news.jsonl line 17}
   * @param message {@code [source] what failed: field must … but was … . Do …}
   */
  record Rejected(String source, String message) implements Gathered {}
}
