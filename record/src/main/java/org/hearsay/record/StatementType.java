package org.hearsay.record;

/** Where the quotation marks stand. */
public enum StatementType implements JsonWord {
  /** All content is inside quotation marks. */
  DIRECT,
  /** No content is inside quotation marks. */
  INDIRECT,
  /** Some content is inside quotation marks. */
  MIXED
}
