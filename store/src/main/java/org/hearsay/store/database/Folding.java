package org.hearsay.store.database;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as they are compared: lower case, without accents, without what is neither letter nor
 * digit. Both databases get words folded so, and therefore find the same.
 *
 * <pre>{@code
 * Folding.fold("Asa'ib, MÜNCHEN") // "asa ib munchen"
 * }</pre>
 *
 * <p>Compatibility decomposition (Unicode Standard Annex 15, NFKD) without its marks. Stateless.
 */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** The folded words, one space between them; empty when there is no letter and no digit. */
  public static String fold(String text) {
    String plain = text;
    if (!isAscii(text)) {
      plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
    return joined(plain.toLowerCase(Locale.ROOT));
  }

  /** The folded words, one each. */
  public static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : new ArrayList<>(List.of(folded.split(" ")));
  }

  private static String joined(String lower) {
    StringBuilder words = new StringBuilder(lower.length());
    boolean inside = false;
    for (int at = 0; at < lower.length(); ) {
      int character = lower.codePointAt(at);
      at += Character.charCount(character);
      boolean counts = Character.isLetterOrDigit(character);
      if (counts) {
        if (!inside && words.length() > 0) {
          words.append(' ');
        }
        words.appendCodePoint(character);
      }
      inside = counts;
    }
    return words.toString();
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 127) {
        return false;
      }
    }
    return true;
  }
}
