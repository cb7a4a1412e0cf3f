package org.hearsay.reader.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of persons: "Ada Quill of the Harbour Party, Orin Dell and Bo Marn of Open Nets". */
public final class People {
  private People() {}

  /** The indexes of the persons that follow one in its list. */
  public static List<Integer> listedAfter(List<Item> items, int name) {
    List<Integer> others = new ArrayList<>();
    int next = behindMembership(items, name + 1);
    while (true) {
      int start = next;
      while (is(items, next, ",")
          || is(items, next, "and")
          || is(items, next, "as")
          || is(items, next, "well")
          || is(items, next, "&")) {
        next++;
      }
      if (next == start || next >= items.size() || !items.get(next).isPerson()) {
        return others;
      }
      others.add(next);
      next = behindMembership(items, next + 1);
    }
  }

  /** The body of "of the Harbour Party" or "from Open Nets" at an index behind a person. */
  public static Optional<Item> membership(List<Item> items, int index) {
    if (!is(items, index, "of")
        && !is(items, index, "from")
        && !is(items, index, "with")
        && !is(items, index, "at")) {
      return Optional.empty();
    }
    int body = is(items, index + 1, "the") ? index + 2 : index + 1;
    boolean found =
        body < items.size()
            && items.get(body).kind() == Item.Kind.BODY
            && !(body + 1 < items.size() && isLonger(items.get(body + 1)));
    return found ? Optional.of(items.get(body)) : Optional.empty();
  }

  /** Whether a name goes on: "the Harbour constituency", "the Harbour Party's staff". */
  private static boolean isLonger(Item next) {
    boolean common =
        next.isWord()
            && next.part().isNoun()
            && Character.isLowerCase(next.text().charAt(0))
            && !next.lower().matches("party|group|movement|camp|team|club|church|union");
    return next.isPossessiveEnding() || common;
  }

  /** The index behind a membership, or the same index where none stands. */
  public static int behindMembership(List<Item> items, int index) {
    if (membership(items, index).isEmpty()) {
      return index;
    }
    return is(items, index + 1, "the") ? index + 3 : index + 2;
  }

  private static boolean is(List<Item> items, int index, String word) {
    return index >= 0 && index < items.size() && items.get(index).is(word);
  }
}
