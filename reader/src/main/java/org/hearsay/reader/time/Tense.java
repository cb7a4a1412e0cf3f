package org.hearsay.reader.time;

import java.util.List;
import org.hearsay.reader.text.WordList;

/**
 * Tells by the verbs about a time on which side of the day of publication it lies: the nearest
 * before it in its clause, else the first after it. "The council met Friday" lies behind, "will
 * meet Friday" and "is to meet Friday" ahead, "said it would meet Friday" ahead.
 */
final class Tense {
  private static final WordList WORDS = WordList.read(Tense.class, "tense.tsv");
  private static final int FARTHEST_BEFORE = 14;
  private static final int FARTHEST_AFTER = 30;
  private static final int GROUP = 4;
  private static final int SHORTEST_PAST = 5;

  private final List<Token> tokens;

  Tense(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The side of a time that stands from one token up to another. */
  Direction of(int start, int end) {
    Direction beside = beside(start, end);
    if (beside != Direction.UNKNOWN) {
      return beside;
    }
    for (int at = start - 1; at >= Math.max(0, start - FARTHEST_BEFORE); at--) {
      Direction found = at(at);
      if (found != Direction.UNKNOWN) {
        return found;
      }
      if (is(at, "edge")) {
        break;
      }
    }
    for (int at = end; at < Math.min(tokens.size(), end + FARTHEST_AFTER); at++) {
      Direction found = at(at);
      if (found != Direction.UNKNOWN) {
        return found;
      }
    }
    return Direction.UNKNOWN;
  }

  /** Whether a word, by its form, tells of the past: "met", "opened". */
  static boolean isPast(String word) {
    String kind = WORDS.kind(word).orElse("");
    return kind.equals("behind") || kind.isEmpty() && endsAsPast(word);
  }

  private boolean is(int at, String kind) {
    return at >= 0 && at < tokens.size() && WORDS.has(tokens.get(at).lower(), kind);
  }

  private Direction beside(int start, int end) {
    if (is(start - 1, "until") || is(end, "goal") || is(end + 1, "goal")) {
      return Direction.AHEAD;
    }
    return is(start - 1, "since") ? Direction.BEHIND : Direction.UNKNOWN;
  }

  private Direction at(int at) {
    if (is(at, "ahead") || infinitive(at)) {
      return Direction.AHEAD;
    }
    if (is(at, "behind") || past(at)) {
      return ofAhead(at) ? Direction.AHEAD : Direction.BEHIND;
    }
    return Direction.UNKNOWN;
  }

  private boolean past(int at) {
    Token token = tokens.get(at);
    boolean name = at > 0 && Character.isUpperCase(token.word().charAt(0));
    return !name && WORDS.kind(token.lower()).isEmpty() && endsAsPast(token.lower());
  }

  private static boolean endsAsPast(String word) {
    return word.length() >= SHORTEST_PAST && word.endsWith("ed");
  }

  /** Whether a verb's form belongs to one that looks ahead: "will be signed", "to be signed". */
  private boolean ofAhead(int at) {
    for (int before = at - 1; before >= Math.max(0, at - GROUP); before--) {
      String word = tokens.get(before).lower();
      if (is(before, "ahead")) {
        return true;
      }
      if (word.equals("to")) {
        return before < at - 1;
      }
      if (!is(before, "between") && !word.endsWith("ly")) {
        return is(before, "behind") && ofAhead(before);
      }
    }
    return false;
  }

  /** Whether here stands "to" before a verb: "agreed to meet on Friday". */
  private boolean infinitive(int at) {
    if (!tokens.get(at).lower().equals("to") || at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next.classes().isEmpty()
        && Character.isLowerCase(next.word().charAt(0))
        && !is(at + 1, "no verb")
        && !next.lower().endsWith("s");
  }
}
