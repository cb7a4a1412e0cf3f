package org.hearsay.reader.encoder;

/**
 * How a word is written, which the pieces in lower case no longer tell. The ordinal is the
 * network's shape id; {@link #NONE} is that of the pieces which stand for no word.
 */
enum WordShape {
  NONE,
  /** Letters, none of them upper case: "said". */
  LOWER,
  /** A capital first and no other: "Iraq", "A". */
  CAPITALIZED,
  /** Two letters or more, all capitals: "US". */
  UPPER,
  /** Capitals at other places: "McCoy". */
  MIXED,
  /** With a digit: "F16". */
  DIGIT,
  /** Punctuation or another symbol, close to what is before it. */
  CLOSE_PUNCTUATION,
  /** The same after white space or at the text's start. */
  FREE_PUNCTUATION;

  /**
   * The shape of the word from {@code start} to {@code end}.
   *
   * @param free whether white space, or nothing, stands before it
   */
  static WordShape of(String text, int start, int end, boolean free) {
    int letters = 0;
    int capitals = 0;
    boolean capitalFirst = false;
    int c;
    for (int i = start; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isDigit(c)) {
        return DIGIT;
      }
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c);
        capitalFirst |= capital && letters == 0;
        capitals += capital ? 1 : 0;
        letters++;
      }
    }
    return letters == 0 ? punctuation(free) : ofLetters(letters, capitals, capitalFirst);
  }

  private static WordShape ofLetters(int letters, int capitals, boolean capitalFirst) {
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == 1 && capitalFirst) {
      return CAPITALIZED;
    }
    return capitals == letters ? UPPER : MIXED;
  }

  private static WordShape punctuation(boolean free) {
    return free ? FREE_PUNCTUATION : CLOSE_PUNCTUATION;
  }

  /** Decimal digits, and those that stand higher, lower or in circles. */
  private static boolean isDigit(int c) {
    int value = Character.getNumericValue(c);
    return Character.isDigit(c)
        || Character.getType(c) == Character.OTHER_NUMBER && value >= 0 && value <= 9;
  }
}
