package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.reader.knowledge.NameFolding;

/**
 * The parts of a person's name that tell persons apart: no titles, initials, particles or
 * generation suffixes, in lower case. "former President Orin J. van Dell Jr." has the parts orin,
 * dell.
 */
record PersonName(List<String> parts) {

  private static final int LEAST_TRANSCRIBED = 4;

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
    boolean sameEnds = soundsLike(family(), other.family()) && sameGiven(given(), other.given());
    boolean isShorter = parts.size() <= other.parts.size();
    PersonName shorter = isShorter ? this : other;
    PersonName longer = isShorter ? other : this;
    return sameEnds
        || longer.parts.containsAll(shorter.parts) && longer.given().equals(shorter.given());
  }

  /**
   * How well a name of one part fits a full name: 4 as family name, 3 as given name, 2 as another
   * part, 1 as the family name in another spelling, 0 not at all.
   */
  int fitOf(String part) {
    if (family().equals(part)) {
      return 4;
    }
    if (given().equals(part)) {
      return 3;
    }
    return parts.contains(part) ? 2 : soundsLike(family(), part) ? 1 : 0;
  }

  /** Whether two spellings are one name; too short ones must be alike in print. */
  private static boolean soundsLike(String a, String b) {
    boolean sure = Math.min(a.length(), b.length()) >= LEAST_TRANSCRIBED;
    return a.equals(b) || sure && NameFolding.sameSound(a, b);
  }

  private static boolean sameGiven(String a, String b) {
    return soundsLike(a, b)
        || Lexicon.NICKNAMES.entries().stream()
            .map(e -> e.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList())
            .anyMatch(words -> words.contains(a) && words.contains(b));
  }
}
