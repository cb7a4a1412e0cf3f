package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.record.Span;

/**
 * White space, as Unicode and Python's {@code str.isspace} have it: non-breaking blanks count, too.
 */
final class Blanks {
  private static final char NEXT_LINE = '\u0085';

  private Blanks() {}

  static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == NEXT_LINE;
  }

  /** The stretch without white space at its ends; empty when nothing is left. */
  static Optional<Span> trim(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return first < last ? Optional.of(Span.of(first, last)) : Optional.empty();
  }

  /** The runs of characters without white space. */
  static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBlank(text.charAt(i))) {
        if (i > start) {
          words.add(Span.of(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
