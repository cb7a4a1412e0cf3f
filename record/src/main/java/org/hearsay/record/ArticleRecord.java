package org.hearsay.record;

import java.util.List;

/**
 * The record of one article: its text, what is found in it, and by what it was found. Immutable and
 * safe to share between threads.
 *
 * @param article the article as it was gathered
 * @param findings what is found in it
 * @param run by what it was found
 */
public record ArticleRecord(Article article, Findings findings, Run run) {

  /**
   * Checks that every span lies inside the text, that ids are there once each, and that every
   * reference resolves.
   */
  public ArticleRecord {
    References.check(article.text(), findings);
  }

  /** The actors found. */
  public List<Actor> actors() {
    return findings.actors();
  }

  /** The statements found. */
  public List<Statement> statements() {
    return findings.statements();
  }

  /** The places found. */
  public List<Place> places() {
    return findings.places();
  }
}
