package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a person's name that tell persons apart: no titles, initials, particles or
 * generation suffixes, in lower case. "former President Orin J. van Dell Jr." has the parts orin,
 * dell.
 */
record PersonName(List<String> parts) {

  PersonName {
    parts = List.copyOf(parts);
  }

  static PersonName parse(String name) {
    List<String> parts = new ArrayList<>();
    for (String raw : withoutTitles(name).split("[\\s\\u00a0]+")) {
      String bare =
          raw.toLowerCase(Locale.ROOT)
              .replaceAll("^(?:al|el|ul)[-‑]", "")
              .replaceAll("[.,\"“”‘’'`ʿʾ()]", "");
      boolean initial = bare.length() == 1 || raw.matches("(?:\\p{Lu}\\.)+");
      if (!bare.isEmpty()
          && !initial
          && !Lexicon.NAME_WORDS.has(bare, "suffix")
          && !Lexicon.NAME_WORDS.has(bare, "particle")) {
        parts.add(bare);
      }
    }
    return new PersonName(parts);
  }

  /** A name without the titles before it. A name of titles only keeps the last of them. */
  static String withoutTitles(String name) {
    String[] words = name.strip().split("[\\s\\u00a0]+");
    int from = 0;
    boolean again = true;
    while (again) {
      again = false;
      for (int n = Math.min(Lexicon.TITLES.longest(), words.length - from - 1);
          n > 0 && !again;
          n--) {
        if (Lexicon.TITLES
            .kindAsWritten(String.join(" ", Arrays.copyOfRange(words, from, from + n)))
            .isPresent()) {
          from += n;
          again = true;
        }
      }
    }
    return String.join(" ", Arrays.copyOfRange(words, from, words.length));
  }

  boolean isFull() {
    return parts.size() > 1;
  }

  String given() {
    return parts.get(0);
  }

  String family() {
    return parts.get(parts.size() - 1);
  }

  /**
   * Whether two full names can be one person's: one family name and given name, or one name's parts
   * within the other's.
   */
  boolean isSame(PersonName other) {
    if (!isFull() || !other.isFull()) {
      return parts.equals(other.parts);
    }
    boolean sameEnds = family().equals(other.family()) && sameGiven(given(), other.given());
    boolean isShorter = parts.size() <= other.parts.size();
    PersonName shorter = isShorter ? this : other;
    PersonName longer = isShorter ? other : this;
    return sameEnds
        || longer.parts.containsAll(shorter.parts) && longer.given().equals(shorter.given());
  }

  /**
   * How well a name of one part fits a full name: 3 as family name, 2 as given name, 1 as another
   * part, 0 not at all.
   */
  int fitOf(String part) {
    if (family().equals(part)) {
      return 3;
    }
    return given().equals(part) ? 2 : parts.contains(part) ? 1 : 0;
  }

  private static boolean sameGiven(String a, String b) {
    return a.equals(b)
        || Lexicon.NICKNAMES.entries().stream()
            .map(e -> e.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList())
            .anyMatch(words -> words.contains(a) && words.contains(b));
  }
}
