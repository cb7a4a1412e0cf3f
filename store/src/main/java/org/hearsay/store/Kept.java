package org.hearsay.store;

/**
 * What became of one record that was given to keep.
 *
 * @param outcome what was done
 * @param article the article's id in the store; the given one when it failed
 * @param message why it failed, and what to do; empty otherwise
 */
public record Kept(Outcome outcome, String article, String message) {

  /** What was done with a record. */
  public enum Outcome {
    /** The article was not there before. */
    ADDED,
    /**
     * The article was there with another text, or read by another reader: it has a new revision.
     */
    REVISED,
    /** The same article, read by the same reader, was there already: nothing was changed. */
    UNCHANGED,
    /** It could not be kept; the others of its batch were. */
    FAILED
  }
}
