package org.hearsay.reader.encoder;

/** What the network labels words with, each word of a text once. */
public enum Head {
  /** Cues of statements that stand in no other statement: one kind. */
  OUTER_CUE(0, 1),
  /** Cues of statements inside another statement's content: one kind. */
  NESTED_CUE(3, 1),
  /** Names: persons, organizations, places, groups, in this order. */
  NAME(6, 4);

  private final int column;
  private final int kinds;

  Head(int column, int kinds) {
    this.column = column;
    this.kinds = kinds;
  }

  /** The column of "outside" in the network's table of tags. */
  int column() {
    return column;
  }

  int kinds() {
    return kinds;
  }
}
