package org.hearsay.record;

/**
 * Where an actor stands on an issue of the codebook in use.
 *
 * @param actor id of the actor
 * @param issue the issue's name in the codebook
 * @param stance for, against or neither
 * @param statement id of the statement that shows it
 * @param confidence how sure the reader is, from 0 to 1; kept to four decimals
 */
public record Position(
    String actor, String issue, Stance stance, String statement, double confidence) {

  /** Checks that ids and issue have words, and the confidence. */
  public Position {
    Violations.of(Position.class)
        .words("actor", actor)
        .words("issue", issue)
        .words("statement", statement)
        .confidence(confidence)
        .throwIfAny();
    confidence = Violations.rounded(confidence);
  }
}
