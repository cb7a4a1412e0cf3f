package org.hearsay.reader.grammar;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.reader.text.WordList;

/**
 * The base forms of words, by the rules of English spelling and lists of what breaks them.
 * Stateless and thread-safe.
 *
 * <p>Example: {@code Lemmas.of("withdrew", PartOfSpeech.VERB_PAST)} is "withdraw", {@code
 * Lemmas.of("parties", PartOfSpeech.NOUN_PLURAL)} is "party".
 */
public final class Lemmas {
  private static final WordList VERBS = WordList.read(Lemmas.class, "irregular-verbs.tsv");
  private static final WordList NOUNS = WordList.read(Lemmas.class, "irregular-nouns.tsv");
  private static final WordList ENDINGS = WordList.read(Lemmas.class, "verbs-in-e.tsv");
  private static final WordList DOUBLE = WordList.read(Lemmas.class, "verbs-in-double-letters.tsv");

  /** Endings before which hardly any base form goes without a mute e. */
  private static final Pattern LIKELY_MUTE_E =
      Pattern.compile("(?:[cvuz]|[^aeious]s|is|us|dg|[^aeiou]at|iat|uat|[^aeious][bcdfgkpt]l)$");

  private static final String VOWELS = "aeiou";

  private Lemmas() {}

  /** The base form of a word, in small letters; names keep their form. */
  public static String of(String word, PartOfSpeech part) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (part.isVerb()) {
      return verb(lower);
    }
    return part.isNoun() && !part.isProperNoun() ? noun(lower) : lower;
  }

  /** The base form of a word in small letters that is read as a verb. */
  public static String verb(String lower) {
    return VERBS.kind(lower).orElseGet(() -> regularVerb(lower));
  }

  /** The singular of a word in small letters that is read as a noun. */
  public static String noun(String lower) {
    return NOUNS.kind(lower).orElseGet(() -> withoutS(lower));
  }

  private static String regularVerb(String lower) {
    if (lower.endsWith("ing") && hasVowel(lower, lower.length() - 3)) {
      return base(lower.substring(0, lower.length() - 3));
    }
    if (lower.endsWith("ied") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("ed") && hasVowel(lower, lower.length() - 2)) {
      return base(lower.substring(0, lower.length() - 2));
    }
    return withoutS(lower);
  }

  private static boolean hasVowel(String word, int end) {
    return word.substring(0, end).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y');
  }

  private static String withoutS(String lower) {
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.matches(".{2,}(?:ch|sh|x|ss|zz)es")) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean ending = lower.length() > 3 && lower.endsWith("s");
    return ending && !lower.matches(".*(?:ss|us|is)")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /** The base form of what stands before -ed or -ing. */
  private static String base(String stem) {
    if (ENDINGS.has(stem, "none") || DOUBLE.has(stem)) {
      return stem;
    }
    if (ENDINGS.has(stem + "e") || !isDoubled(stem) && LIKELY_MUTE_E.matcher(stem).find()) {
      return stem + "e";
    }
    return isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && VOWELS.indexOf(stem.charAt(last)) < 0;
  }
}
