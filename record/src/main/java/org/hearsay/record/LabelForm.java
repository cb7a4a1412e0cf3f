package org.hearsay.record;

/** By what grammar a label is given. */
public enum LabelForm implements JsonWord {
  /** A noun phrase of its own. */
  NOMINAL,
  /** Beside the name. */
  APPOSITION,
  /** Before the name or noun. */
  MODIFIER,
  /** "is a …". */
  PREDICATE
}
