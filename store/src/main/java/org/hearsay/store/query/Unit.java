package org.hearsay.store.query;

import java.util.Locale;

/** What a query finds. */
public enum Unit {
  /** Who said what. */
  STATEMENTS,
  /** What is done. */
  EVENTS,
  /** How actors are described. */
  LABELS,
  /** Whole articles. */
  ARTICLES;

  /** The word in a query. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
