package org.hearsay.reader.knowledge;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Compares a name of an entry with one of an article. Stateless. */
final class PublicName {

  private static final int LETTERS_OF_AN_ACRONYM = 5;

  private static final Set<String> SMALL = Set.of("al", "el", "jr", "sr", "ii", "iii", "iv");
  private static final int LEAST_CONSONANTS = 3;

  private PublicName() {}

  /**
   * Whether two names are one body's: alike in print, or in sound where names are transcribed.
   * Short names in capitals must be alike in every letter: "IS" is not "is".
   */
  static boolean isBody(String known, String name, boolean transcribed) {
    String bare = bare(name);
    if (isAcronym(known) || isAcronym(bare)) {
      return known.replace(".", "").equals(bare.replace(".", ""));
    }
    String plain = NameFolding.plain(bare);
    String knownPlain = NameFolding.plain(bare(known));
    return plain.equals(knownPlain)
        || transcribed
            && knownPlain.length() > LETTERS_OF_AN_ACRONYM
            && NameFolding.sameSound(known, bare);
  }

  private static String bare(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }

  private static boolean isAcronym(String name) {
    return name.length() <= LETTERS_OF_AN_ACRONYM
        && name.chars().allMatch(c -> Character.isUpperCase(c) || ".&-".indexOf(c) >= 0);
  }

  /**
   * Whether a name can be a person's: first and last word agree, or all words of the shorter stand
   * in the longer, in order. A single name must be the family name.
   */
  static boolean isPerson(String known, String name, KnownActor actor) {
    List<String> mine = words(known);
    List<String> others = words(name);
    BiPredicate<String, String> same = same(actor);
    if (mine.isEmpty() || others.isEmpty()) {
      return false;
    }
    if (others.size() == 1) {
      String family = mine.get(Knowledge.isFamilyFirst(actor.country()) ? 0 : mine.size() - 1);
      return same.test(family, others.get(0));
    }
    boolean ends =
        mine.size() > 1
            && same.test(mine.get(0), others.get(0))
            && same.test(mine.get(mine.size() - 1), others.get(others.size() - 1));
    return ends
        || mine.size() > 1 && holds(mine, others, same)
        || holds(others, mine, same) && mine.size() > 1;
  }

  private static BiPredicate<String, String> same(KnownActor actor) {
    return (a, b) ->
        a.equals(b)
            || actor.isTranscribed()
                && NameFolding.key(a).length() >= LEAST_CONSONANTS
                && NameFolding.sameSound(a, b);
  }

  /** The words of a name without initials and articles. */
  private static List<String> words(String name) {
    return NameFolding.words(NameFolding.plain(name)).stream()
        .filter(w -> w.length() > 1 && !SMALL.contains(w))
        .toList();
  }

  private static boolean holds(
      List<String> longer, List<String> shorter, BiPredicate<String, String> same) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && same.test(word, shorter.get(at))) {
        at++;
      }
    }
    return at == shorter.size() && same.test(longer.get(0), shorter.get(0));
  }
}
