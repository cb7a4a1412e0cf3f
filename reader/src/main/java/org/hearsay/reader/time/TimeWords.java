package org.hearsay.reader.time;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.reader.text.WordList;

/**
 * The words of which times are made, from {@code words.tsv}: a line's kind is a class and what the
 * word stands for there, as {@code month 6}. A word that the file writes with a capital needs one
 * in the text; others do not mind.
 */
final class TimeWords {
  private final Map<String, Map<String, Object>> small = new HashMap<>();
  private final Map<String, Map<String, Object>> capital = new HashMap<>();

  TimeWords(WordList list) {
    for (WordList.Entry entry : list.entries()) {
      String[] kind = entry.kind().split(" ", 2);
      Object value = value(kind[1]);
      for (String word : entry.words()) {
        boolean asWritten = Character.isUpperCase(word.charAt(0));
        (asWritten ? capital : small)
            .computeIfAbsent(word, w -> new LinkedHashMap<>())
            .put(kind[0], value);
      }
    }
    capital.forEach(
        (word, classes) -> {
          Map<String, Object> also = small.get(word.toLowerCase(Locale.ROOT));
          if (also != null) {
            also.forEach(classes::putIfAbsent);
          }
        });
  }

  private static Object value(String written) {
    return written.matches("\\d{1,9}") ? (Object) Integer.valueOf(written) : written;
  }

  /** The classes of a word, each with what it stands for. */
  Map<String, Object> classes(String word, String lower) {
    Map<String, Object> found = capital.get(word);
    return found == null ? small.getOrDefault(lower, Map.of()) : found;
  }

  /** The names of all classes. */
  Set<String> names() {
    Set<String> names = new java.util.TreeSet<>();
    small.values().forEach(classes -> names.addAll(classes.keySet()));
    capital.values().forEach(classes -> names.addAll(classes.keySet()));
    return names;
  }
}
