package org.hearsay.store;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a query, in the forms in which a database can look at it. The row asked about is
 * called x.
 *
 * @param check whether it holds of x: looked at row by row, answered by no index of x
 * @param keys the keys of all rows of which it holds, {@code SELECT … AS key …}, some perhaps
 *     twice; null where no index leads to them
 * @param size a question that tells at little cost about how many those are; null where they must
 *     be counted
 * @param cost of the check, in looks at a row
 */
record Condition(Sql check, @Nullable Sql keys, @Nullable Sql size, int cost) {
  /** A look into another table by its key. */
  static final int LOOK = 4;

  /** A look into a full text. */
  static final int TEXT = 12;

  /** A look at a column of x. */
  static final int COLUMN = 0;

  /** The same, turned round: no index leads to what is not so. */
  Condition not() {
    return new Condition(new Sql().add("NOT (").add(check).add(")"), null, null, cost);
  }
}
