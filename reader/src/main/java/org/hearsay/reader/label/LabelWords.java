package org.hearsay.reader.label;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.reader.phrase.Item;
import org.hearsay.reader.text.WordList;

/** The word lists of this package. */
final class LabelWords {
  static final WordList DISTANCING = list("distancing-words.tsv");
  static final WordList NAMING = list("naming-verbs.tsv");
  private static final WordList NOUNS = list("label-nouns.tsv");
  private static final WordList MODIFIERS = list("label-modifiers.tsv");
  private static final WordList PLAIN = list("plain-nouns.tsv");
  private static final Pattern SIDE =
      Pattern.compile(
          "(?:pro|anti|pan)-(?!european|american|african|arab|asian|aircraft|tank|virus|viral|personnel|lock|submarine|inflam|corruption|fraud|depress).+|.+-(?:backed|linked|aligned|affiliated|sponsored|allied|occupied|led|funded"
              + "|controlled|dominated|friendly|critic)");

  private LabelWords() {}

  private static WordList list(String name) {
    return WordList.read(LabelWords.class, name);
  }

  /** The kind of a noun that labels: people, body, deed or predicate; by its singular too. */
  static Optional<String> noun(String word) {
    return NOUNS.kind(word).or(() -> NOUNS.kind(singular(word)));
  }

  static boolean isPlural(String word) {
    return NOUNS.kind(word).isEmpty() && NOUNS.kind(singular(word)).isPresent();
  }

  /** The kind of a modifier that labels: side or judging. */
  static Optional<String> modifier(Item item) {
    if (!item.isWord()) {
      return Optional.empty();
    }
    return modifier(item.lower());
  }

  /** Whether a word labels what it stands before. */
  static boolean isModifier(String word) {
    return modifier(word.toLowerCase(Locale.ROOT)).isPresent();
  }

  private static Optional<String> modifier(String word) {
    return MODIFIERS
        .kind(word)
        .or(() -> SIDE.matcher(word).matches() ? Optional.of("side") : Optional.empty());
  }

  /** What a noun tells that is no label by itself: kin, plain, body or thing. */
  static Optional<String> plain(String word) {
    return PLAIN.kind(word).or(() -> PLAIN.kind(singular(word)));
  }

  private static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("men")) {
      return lower.substring(0, lower.length() - 2) + "an";
    }
    if (lower.endsWith("ies")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
