package org.hearsay.reader.text;

import org.hearsay.record.Span;

/**
 * A stretch of text in quotation marks.
 *
 * <p>Example: in {@code “He cried ‘stop’ twice,” she said.} the outer one is {@code “He cried
 * ‘stop’ twice,”} at depth 0, the inner one {@code ‘stop’} at depth 1.
 *
 * @param span the stretch with its marks
 * @param inside the stretch between the marks
 * @param depth how many quotations stand around it
 * @param closing how it ends
 */
public record Quotation(Span span, Span inside, int depth, Closing closing) {

  /** How a quotation ends. */
  public enum Closing {
    /** With a closing mark. */
    MARK,
    /**
     * At its paragraph's end without a mark, and the next paragraph opens with a mark again: the
     * same quotation goes on.
     */
    GOES_ON,
    /** At its paragraph's end without a mark, and nothing goes on: the closing mark is missing. */
    MISSING
  }

  public Quotation {
    if (depth < 0 || !span.covers(inside)) {
      throw new IllegalArgumentException(
          "quotation: depth must not be negative and inside must lie in span but was "
              + depth
              + ", "
              + inside
              + ", "
              + span);
    }
  }
}
