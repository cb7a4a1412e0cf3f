package org.hearsay.store.query;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * One value of a term.
 *
 * @param words as they were typed, without quotation marks and star
 * @param open whether a star stands behind them: the last word may go on
 */
public record Value(String words, boolean open) {
  private static final Pattern IDENTITY = Pattern.compile("#[0-9]{1,18}");

  /** A value whose last word ends where it ends. */
  public static Value of(String words) {
    return new Value(words, false);
  }

  /** The number of an identity, where the words are {@code #} and a number. */
  public OptionalLong identity() {
    return IDENTITY.matcher(words).matches()
        ? OptionalLong.of(Long.parseLong(words.substring(1)))
        : OptionalLong.empty();
  }

  @Override
  public String toString() {
    boolean bare =
        !words.isEmpty()
            && words.indexOf('"') != 0
            && words.codePoints().noneMatch(Value::separates)
            && !words.endsWith("*");
    String printed = bare ? words : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return open ? printed + "*" : printed;
  }

  private static boolean separates(int character) {
    return Character.isWhitespace(character) || character == ',' || character == '"';
  }
}
