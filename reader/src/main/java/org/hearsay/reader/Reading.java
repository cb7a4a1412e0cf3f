package org.hearsay.reader;

import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.HearsayException;

/** What came of reading one article. */
public sealed interface Reading {
  /** The article. */
  Article article();

  /**
   * The article was read.
   *
   * @param record what was found in it
   */
  record Read(ArticleRecord record) implements Reading {
    @Override
    public Article article() {
      return record.article();
    }
  }

  /**
   * The article could not be read.
   *
   * @param article the article
   * @param failure why not; its message begins with the article's id
   */
  record Failed(Article article, HearsayException failure) implements Reading {}
}
