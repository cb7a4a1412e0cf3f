package org.hearsay.web.page;

import java.util.List;

/**
 * A field of a finding that people may correct, as a form shows it.
 *
 * @param key its key in the record
 * @param name what the page calls it
 * @param kind how it is entered
 * @param options among what to choose; empty for words
 * @param value the words as they are; empty for choices
 */
public record Field(String key, String name, Kind kind, List<Option> options, String value) {

  /** How a field is entered. */
  public enum Kind {
    /** One of several. */
    CHOICE,
    /** Any of several. */
    CHOICES,
    /** Words of the article, one stretch a line. */
    SPANS,
    /** One stretch of words of the article. */
    SPAN,
    /** Yes or no. */
    TRUTH,
    /** Any words. */
    WORDS
  }

  /**
   * One choice.
   *
   * @param value as in the record; empty for none
   * @param name as the page shows it
   * @param chosen whether it is so now
   */
  public record Option(String value, String name, boolean chosen) {}

  /** Keeps a copy. */
  public Field {
    options = List.copyOf(options);
  }
}
