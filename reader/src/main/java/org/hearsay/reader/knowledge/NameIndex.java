package org.hearsay.reader.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds entries by a name as it sounds: bodies by their whole name, persons by the name that news
 * shortens them to. Filled once, then only read.
 */
final class NameIndex {

  private static final int[] NONE = {};

  private final Map<String, int[]> entries = new HashMap<>(1 << 15);

  /** Adds the names of a body, parted by " | ". */
  void addBody(String names, int entry) {
    int start = 0;
    while (start <= names.length()) {
      int bar = names.indexOf(" | ", start);
      int end = bar < 0 ? names.length() : bar;
      add(NameFolding.key(names.substring(start, end)), entry);
      start = end + 3;
    }
  }

  /** Adds the names of a person, parted by " | ". */
  void addPerson(String names, boolean familyFirst, int entry) {
    int start = 0;
    while (start <= names.length()) {
      int bar = names.indexOf(" | ", start);
      int end = bar < 0 ? names.length() : bar;
      add(lastKey(names.substring(start, end)), entry);
      if (familyFirst) {
        add(firstKey(names.substring(start, end)), entry);
      }
      start = end + 3;
    }
  }

  /** "~" and how the last word of a person's name sounds. */
  static String lastKey(String name) {
    int at = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0'));
    String last = name.substring(at + 1);
    return "~" + NameFolding.key(last.endsWith(".") && at > 0 ? lastWord(name, at) : last);
  }

  /** The word before the last one: "Marcos" of "Ferdinand Marcos Jr.". */
  private static String lastWord(String name, int end) {
    return name.substring(name.lastIndexOf(' ', end - 1) + 1, end);
  }

  /** "~" and how the first word of a person's name sounds. */
  static String firstKey(String name) {
    int at = name.indexOf(' ');
    return "~" + NameFolding.key(at < 0 ? name : name.substring(0, at));
  }

  private void add(String key, int entry) {
    int[] known = entries.getOrDefault(key, NONE);
    if (known.length == 0 || known[known.length - 1] != entry) {
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = entry;
      entries.put(key, more);
    }
  }

  /** The numbers of the entries under a key, in the order in which they were added. */
  int[] find(String key) {
    return entries.getOrDefault(key, NONE).clone();
  }
}
