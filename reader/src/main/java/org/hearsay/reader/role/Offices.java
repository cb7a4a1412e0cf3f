package org.hearsay.reader.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Relation;
import org.hearsay.record.RoleStatus;

/** The word lists of this package, and what they say of offices. */
final class Offices {
  static final WordList STATUSES = list("statuses.tsv");
  static final WordList BECOMING = list("becoming.tsv");
  static final WordList NAMING = list("naming.tsv");
  static final WordList BELONGING_NOUNS = list("belonging-nouns.tsv");
  static final WordList BELONGING_VERBS = list("belonging-verbs.tsv");
  static final WordList LED_BY = list("led-by.tsv");
  static final WordList STATE_NOUNS = list("state-nouns.tsv");
  static final WordList ORGANS = list("organs.tsv");
  private static final WordList BODY_KINDS = list("body-kinds.tsv");
  private static final WordList OFFICES = list("offices.tsv");

  private Offices() {}

  private static WordList list(String name) {
    return WordList.read(Offices.class, name);
  }

  /** The kind of an office, for its singular and plural: "leads" for "mayor" and "mayors". */
  static Optional<String> kind(String words) {
    return OFFICES.kind(words).or(() -> OFFICES.kind(singular(words)));
  }

  /** How many of the last words make an office, as many as possible; 0 for none. */
  static int officeAtEnd(List<String> words) {
    for (int length = Math.min(OFFICES.longest(), words.size()); length > 0; length--) {
      if (kind(join(words, words.size() - length, words.size())).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  static String join(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to)).replace(" .", ".");
  }

  static boolean isPlural(String words) {
    return OFFICES.kind(words).isEmpty() && OFFICES.kind(singular(words)).isPresent()
        || words.endsWith("men") && OFFICES.has(words.substring(0, words.length() - 2) + "an")
        || words.equals("spokespeople");
  }

  /** The singular of an office, its capitals kept. */
  static String singular(String words) {
    if (words.endsWith("men")) {
      return words.substring(0, words.length() - 2) + "an";
    }
    if (words.endsWith("ies")) {
      return words.substring(0, words.length() - 3) + "y";
    }
    return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
  }

  static RoleStatus status(String kind) {
    return RoleStatus.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  static Relation relation(String kind) {
    return Relation.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** The relation to its holder that follows from an office; empty where none does. */
  static Optional<Relation> relationOf(String office) {
    return switch (office) {
      case "leads" -> Optional.of(Relation.LEADS);
      case "works_for", "expert" -> Optional.of(Relation.WORKS_FOR);
      case "member_of", "rank" -> Optional.of(Relation.MEMBER_OF);
      default -> Optional.empty();
    };
  }

  /** Whether a noun is for a body of which one can be a member. */
  static boolean isBodyNoun(String noun) {
    return BODY_KINDS.has(noun) || STATE_NOUNS.has(noun);
  }

  /** Whether people are members of a body with this name or work for it; empty where unknown. */
  static Optional<Relation> relationToBody(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    for (int i = words.length - 1; i >= 0; i--) {
      Optional<String> kind = BODY_KINDS.kind(words[i]);
      if (kind.isPresent()) {
        return kind.map(Offices::relation);
      }
    }
    return BODY_KINDS.kind(name).map(Offices::relation);
  }
}
