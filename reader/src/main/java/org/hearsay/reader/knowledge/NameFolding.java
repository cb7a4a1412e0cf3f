package org.hearsay.reader.knowledge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether two spellings are one name. Stateless.
 *
 * <p>{@link #plain} takes away what differs in print: case, accents, apostrophes, hyphens. {@link
 * #sameSound} goes further, for names out of other scripts: articles ("al-", "el-"), doubled
 * letters, and letters that transcriptions exchange. "al-Talibawi", "Talabawi" and "el-Talibaoui"
 * are one name; so are "Kata'ib", "Kataeb" and "Kataib". Consonants must agree; of the vowels of a
 * name of four consonants or more, one may differ.
 *
 * <p>The exchanges are those between the usual English, French and German transcriptions of Arabic,
 * Persian and Cyrillic (ISO 233, ISO 9, BGN/PCGN and press usage).
 */
public final class NameFolding {

  private static final String MARKS = "'’‘`´ʼʿʾ\"“”.";
  private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "the");
  private static final Set<String> JOINED_ARTICLES =
      Set.of("al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "ed", "en", "er", "es");
  private static final Set<String> SERVANTS = Set.of("abdul", "abdel", "abdal", "abdol");
  private static final int ENOUGH_CONSONANTS = 4;

  private NameFolding() {}

  /** A name in small letters without accents and marks, its words parted by one blank. */
  public static String plain(String name) {
    return letters(name, ' ');
  }

  /** Small letters without accents and marks; a hyphen becomes the given sign, all else a blank. */
  private static String letters(String name, char hyphen) {
    String bare = isAscii(name) ? name : withoutAccents(name);
    StringBuilder out = new StringBuilder(bare.length());
    char before = ' ';
    for (int i = 0; i < bare.length(); i++) {
      char c = Character.toLowerCase(bare.charAt(i));
      boolean letter = Character.isLetterOrDigit(c);
      if (letter || MARKS.indexOf(c) < 0 && before != ' ' && before != '-') {
        before = letter ? c : c == '-' || c == '‑' ? hyphen : ' ';
        out.append(before);
      }
    }
    int end = out.length();
    return end > 0 && (before == ' ' || before == '-') ? out.substring(0, end - 1) : out.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace("æ", "ae");
  }

  /** Whether two names sound alike when read in their own script. */
  public static boolean sameSound(String one, String other) {
    String a = sound(one);
    String b = sound(other);
    if (a.equals(b)) {
      return true;
    }
    String key = consonants(a);
    if (a.isEmpty() || !key.equals(consonants(b))) {
      return false;
    }
    int count = key.length() - (isVowel(a.charAt(0)) ? 1 : 0);
    return differences(a, b) <= (count >= ENOUGH_CONSONANTS ? 1 : 0);
  }

  /**
   * What all spellings of a name share, for looking it up: its consonants, with an "a" for a vowel
   * that begins it.
   */
  public static String key(String name) {
    return consonants(sound(name));
  }

  private static String consonants(String sound) {
    StringBuilder out = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (!isVowel(c)) {
        out.append(c);
      } else if (i == 0) {
        out.append('a');
      }
    }
    return out.toString();
  }

  /** How many vowels differ between sounds of the same consonants; "e" may be "i" or "a". */
  private static int differences(String a, String b) {
    List<String> mine = vowels(a);
    List<String> others = vowels(b);
    int differences = 0;
    for (int i = 0; i < mine.size(); i++) {
      String x = mine.get(i);
      String y = others.get(i);
      boolean open = x.equals("e") && (y.equals("i") || y.equals("a"));
      boolean openToo = y.equals("e") && (x.equals("i") || x.equals("a"));
      differences += x.equals(y) || open || openToo ? 0 : 1;
    }
    return differences;
  }

  /** The vowels before, between and behind the consonants. */
  private static List<String> vowels(String sound) {
    return List.of(sound.split("[^aeiu]", -1));
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'u';
  }

  /** A name as it sounds: one letter a consonant, four vowels, no blanks. */
  static String sound(String name) {
    String letters = letters(name, '-');
    StringBuilder out = new StringBuilder(letters.length());
    int start = 0;
    while (start < letters.length()) {
      int end = start;
      while (end < letters.length() && letters.charAt(end) != ' ' && letters.charAt(end) != '-') {
        end++;
      }
      String word = letters.substring(start, end);
      boolean more = end < letters.length();
      boolean hyphen = more && letters.charAt(end) == '-';
      if (!more || !ARTICLES.contains(word) && !(hyphen && JOINED_ARTICLES.contains(word))) {
        out.append(Sounds.of(SERVANTS.contains(word) ? "abd" : word));
      }
      start = end + 1;
    }
    return out.toString();
  }

  /** The words of a plain name, parted at its blanks. */
  static List<String> words(String plain) {
    return List.of(plain.split(" ", -1));
  }

  /** Small letters, for comparing single words of a text. */
  static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
