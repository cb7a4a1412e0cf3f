package org.hearsay.reader.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.reader.knowledge.NameFolding;
import org.hearsay.reader.knowledge.State;

/**
 * The name of a body, by the parts that tell bodies apart. Two names are one body's when they have
 * the same parts in any order ("Ministry of Works", "Works Ministry"), however they are transcribed
 * ("Kata'ib Orn", "Kataeb Orn"), or when one is the other's acronym or short form.
 *
 * @param text the name without article
 * @param parts its words in lower case without small words
 */
record BodyName(String text, List<String> parts) {

  private static final int LEAST_TRANSCRIBED = 4;

  BodyName {
    parts = List.copyOf(parts);
  }

  static BodyName parse(String name) {
    String bare = name.strip().replaceFirst("^(?:[Tt]he|THE)[\\s\\u00a0]+", "");
    List<String> parts =
        Arrays.stream(bare.split("[\\s\\u00a0]+"))
            .map(w -> w.toLowerCase(Locale.ROOT).replaceAll("[.,\"“”’'`()]", ""))
            .filter(w -> !w.isEmpty() && !isSmall(w))
            .toList();
    return new BodyName(bare, parts.isEmpty() ? List.of(bare.toLowerCase(Locale.ROOT)) : parts);
  }

  boolean isSame(BodyName other) {
    return parts.equals(other.parts)
        || parts.size() > 1
            && parts.size() == other.parts.size()
            && Set.copyOf(parts).equals(Set.copyOf(other.parts))
        || isAcronymOf(other)
        || other.isAcronymOf(this)
        || soundsLike(other)
        || isShortOf(other)
        || other.isShortOf(this);
  }

  /** Whether this name is made of the other's first letters, with or without its small words. */
  boolean isAcronymOf(BodyName other) {
    String letters = text.replace(".", "");
    if (other.parts.size() < 2
        || !letters.matches("\\p{Lu}[\\p{Lu}\\p{Ll}&-]{1,9}")
        || letters.matches("\\p{Lu}\\p{Ll}{2,}")) {
      return false;
    }
    String[] words = other.text.split("[\\s\\u00a0-]+");
    String all = initials(words, w -> true);
    String large = initials(words, w -> Character.isUpperCase(w.charAt(0)));
    String big = initials(words, w -> !isSmall(w));
    String mine = letters.toUpperCase(Locale.ROOT);
    return mine.equals(all) || mine.equals(large) || mine.equals(big);
  }

  private static String initials(String[] words, java.util.function.Predicate<String> which) {
    return Arrays.stream(words)
        .filter(w -> !w.isEmpty() && which.test(w))
        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private boolean soundsLike(BodyName other) {
    if (parts.size() != other.parts.size()) {
      return NameFolding.sameSound(String.join(" ", parts), String.join(" ", other.parts))
          && parts.size() > 1
          && other.parts.size() > 1;
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean sure = parts.get(i).length() >= LEAST_TRANSCRIBED;
      if (!parts.get(i).equals(other.parts.get(i))
          && !(sure && NameFolding.sameSound(parts.get(i), other.parts.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether this is a short form of the other: it lacks only generic words behind ("Orbel" for
   * "Orbel Group"), a state's name or adjective before ("Works Ministry" for "Tarnian Works
   * Ministry"), or it is the part before "of" ("Church" for "Church of Orn").
   */
  private boolean isShortOf(BodyName other) {
    int mine = parts.size();
    int more = other.parts.size() - mine;
    if (more < 1) {
      return false;
    }
    boolean front = other.parts.subList(0, mine).equals(parts);
    boolean back = other.parts.subList(more, other.parts.size()).equals(parts);
    boolean genericBehind =
        front
            && other.parts.subList(mine, other.parts.size()).stream().allMatch(BodyName::isGeneric);
    boolean stateBefore =
        back && mine > 1 && State.of(String.join(" ", other.parts.subList(0, more))).isPresent();
    boolean beforeOf =
        front
            && mine == 1
            && other.text.toLowerCase(Locale.ROOT).startsWith(parts.get(0) + " of ")
            && isGeneric(parts.get(0));
    boolean nameOf =
        back
            && mine == 1
            && more == 1
            && other.text.toLowerCase(Locale.ROOT).contains(" of ")
            && isGeneric(other.parts.get(0));
    return genericBehind || stateBefore || beforeOf || nameOf;
  }

  private static boolean isSmall(String word) {
    return Lexicon.NAME_WORDS.has(word, "small");
  }

  private static boolean isGeneric(String word) {
    return Lexicon.NAME_WORDS.has(word, "generic");
  }
}
