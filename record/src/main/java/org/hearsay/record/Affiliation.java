package org.hearsay.record;

/**
 * That an actor belongs to another one.
 *
 * @param to id of the other actor
 * @param relation in what way
 * @param evidence the words of the article that say so
 */
public record Affiliation(String to, Relation relation, Span evidence) {

  /** Checks that the other actor has an id. */
  public Affiliation {
    Violations.of(Affiliation.class).words("to", to).throwIfAny();
  }
}
