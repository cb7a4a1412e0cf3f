package org.hearsay.record;

/** In what form a mention names its actor. */
public enum MentionForm implements JsonWord {
  /** A proper name, or a part of one. */
  NAME,
  /** A description: "the minister". */
  NOMINAL,
  /** A pronoun: "she", "who". */
  PRONOUN
}
