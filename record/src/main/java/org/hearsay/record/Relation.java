package org.hearsay.record;

/** How an actor belongs to another. */
public enum Relation implements JsonWord {
  /** A body inside a body. */
  PART_OF,
  /** A member among members. */
  MEMBER_OF,
  /** Is employed by or speaks for it. */
  WORKS_FOR,
  /** Stands at its head. */
  LEADS
}
