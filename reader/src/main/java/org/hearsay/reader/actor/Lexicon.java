package org.hearsay.reader.actor;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.reader.text.WordList;

/** The word lists of this package, each a data file with examples. */
final class Lexicon {

  static final WordList TITLES = list("titles.tsv");
  static final WordList GENDERED = list("gendered-words.tsv");
  static final WordList GIVEN_NAMES = list("given-names.tsv");
  static final WordList NICKNAMES = list("nicknames.tsv");
  static final WordList ROLES = list("role-nouns.tsv");
  static final WordList BODIES = list("body-nouns.tsv");
  static final WordList DOCUMENTS = list("document-nouns.tsv");
  static final WordList PEOPLE = list("plural-people.tsv");
  static final WordList PRONOUNS = list("pronouns.tsv");
  static final WordList DETERMINERS = list("determiners.tsv");
  static final WordList PHRASE_ENDS = list("phrase-ends.tsv");
  static final WordList LOCATIVES = list("locatives.tsv");

  static final WordList VARIED_ROLES = list("varied-roles.tsv");
  static final WordList NAME_WORDS = list("name-words.tsv");

  private Lexicon() {}

  private static WordList list(String name) {
    return WordList.read(Lexicon.class, name);
  }

  /** The singular of a plain plural; other words stay as they are. In lower case. */
  static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("men") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 2) + "an";
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.matches(".*(?:ch|sh|x|ss)es")) {
      return lower.substring(0, lower.length() - 2);
    }
    return lower.matches(".*[^suio]s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Whether a noun is a plural by its form or by the list of plurals. */
  static boolean isPlural(String noun) {
    return PEOPLE.has(noun) || !singular(noun).equals(noun.toLowerCase(Locale.ROOT));
  }

  /**
   * The group of role nouns that a noun belongs to, for example "spokesperson" for "press
   * secretary".
   */
  static Optional<String> role(String noun) {
    return ROLES.kind(noun).or(() -> ROLES.kind(singular(noun)));
  }
}
