package org.hearsay.reader.place;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the gazetteer knows a name by: 44 bits of its folded form, for example of "saint hilaire"
 * for "St.-Hilaire". Must do what {@code fold} and {@code key} of {@code gazetteer/build/build.py}
 * do. FNV-1a is by Fowler, Noll and Vo (<a href="https://datatracker.ietf.org/doc/html/rfc9923">RFC
 * 9923</a>).
 */
final class NameKey {
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int SPARE_BITS = 20;
  private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’‘`´ʼʻʿʾ.]");
  private static final Pattern BLANKS = Pattern.compile("[^a-z0-9]+");

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ı', "i"),
          Map.entry('ħ', "h"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('þ', "th"),
          Map.entry('ə', "e"));

  private static final Map<String, String> SHORTENED =
      Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");

  private NameKey() {}

  /** The key of a name. */
  static long of(String name) {
    long value = BASIS;
    for (byte unit : fold(name).getBytes(StandardCharsets.UTF_8)) {
      value = (value ^ (unit & 0xFF)) * PRIME;
    }
    return value >>> SPARE_BITS;
  }

  /** A name without case, marks and apostrophes; any other sign is a blank. */
  static String fold(String name) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .chars()
        .forEach(c -> plain.append(LETTERS.getOrDefault((char) c, String.valueOf((char) c))));
    String words = BLANKS.matcher(DROPPED.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    StringBuilder folded = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      folded.append(folded.isEmpty() ? "" : " ").append(SHORTENED.getOrDefault(word, word));
    }
    return folded.toString();
  }
}
