package org.hearsay.reader.encoder;

/**
 * How a word is written, which the pieces in lower case no longer tell. The ordinal is the
 * network's shape id; {@link #NONE} is that of the pieces which stand for no word.
 */
enum WordShape {
  NONE,
  /** No upper-case letter and no digit: "said". */
  LOWER,
  /** A capital first and no other: "Iraq", "A". */
  CAPITALIZED,
  /** Two letters or more, all capitals: "US". */
  UPPER,
  /** Capitals at other places: "McCoy". */
  MIXED,
  /** With a digit: "F16". */
  DIGIT,
  /** Punctuation close to what is before it. */
  CLOSE_PUNCTUATION,
  /** Punctuation after white space or at the text's start. */
  FREE_PUNCTUATION;

  /** The shape of the letters and digits from {@code start} to {@code end}. */
  static WordShape of(String text, int start, int end) {
    int letters = 0;
    int capitals = 0;
    int c;
    for (int i = start; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isDigit(c)) {
        return DIGIT;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == 1 && Character.isUpperCase(text.codePointAt(start))) {
      return CAPITALIZED;
    }
    return capitals == letters ? UPPER : MIXED;
  }
}
