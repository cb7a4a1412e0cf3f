package org.hearsay.record;

/**
 * The terms under which an article states that it may be used.
 *
 * @param name the licence's short name, "CC BY 4.0"
 * @param evidence the words of the article that say so
 */
public record Licence(String name, Span evidence) {

  /** Checks that the licence has a name. */
  public Licence {
    Violations.of(Licence.class).words("name", name).throwIfAny();
  }
}
