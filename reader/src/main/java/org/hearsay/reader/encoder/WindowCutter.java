package org.hearsay.reader.encoder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a text that is too long for the network into windows of nearly the same length which overlap
 * by two sentences or so. Windows begin and end between sentences where these are short enough, and
 * so does what each of them owns: the network sees each sentence whole, and the words around it.
 * Thread-safe.
 */
final class WindowCutter {
  /**
   * Pieces that two neighbours share, as far as sentences allow; and how far from it they may be.
   */
  private static final int OVERLAP = 56;

  private static final int SLACK = 32;

  private final int longest;

  /** A cutter for windows of at most this many pieces, without the two that stand around them. */
  WindowCutter(int longest) {
    if (longest < 4 * OVERLAP) {
      throw new IllegalArgumentException(
          "longest window must have at least " + 4 * OVERLAP + " pieces but had " + longest + ".");
    }
    this.longest = longest;
  }

  /**
   * The windows of the text, in its order.
   *
   * @param sentenceStarts the words with which sentences begin
   */
  List<Window> cut(TokenizedText text, BitSet sentenceStarts) {
    List<Window> windows = new ArrayList<>();
    int size = text.words().size();
    int first = 0;
    int owned = 0;
    while (owned < size) {
      int end = end(text, sentenceStarts, first);
      if (end <= owned) { // words of very many pieces leave no room for an overlap
        first = owned;
        end = end(text, sentenceStarts, first);
      }
      int next = end == size ? size : Math.max(first + 1, next(text, sentenceStarts, end));
      int ownedEnd =
          end == size ? size : Math.max(owned + 1, middle(text, sentenceStarts, next, end));
      windows.add(new Window(new WordRange(first, end), new WordRange(owned, ownedEnd)));
      first = next;
      owned = ownedEnd;
    }
    return windows;
  }

  /** Where the window ends: such that the windows still to come have about one length. */
  private int end(TokenizedText text, BitSet starts, int first) {
    int size = text.words().size();
    int left = text.size(new WordRange(first, size));
    if (left <= longest) {
      return size;
    }
    int begin = text.firstPiece(first);
    int windows = 1 + (left - OVERLAP - 1) / (longest - OVERLAP);
    int target = Math.min(longest, (left + (windows - 1) * OVERLAP) / windows);
    int lowest = wordAt(text, begin + target * 3 / 4);
    int highest = wordAt(text, begin + longest);
    int wanted = Math.min(highest, wordAt(text, begin + target));
    return nearest(starts, wanted, lowest, highest);
  }

  /** Where the window after the one that ends here begins. */
  private static int next(TokenizedText text, BitSet starts, int end) {
    int endPiece = text.firstPiece(end);
    int lowest = wordAt(text, endPiece - OVERLAP - SLACK) + 1;
    int highest = wordAt(text, endPiece - OVERLAP + SLACK);
    return nearest(starts, wordAt(text, endPiece - OVERLAP), lowest, highest);
  }

  /** Where the first of two windows that share these words stops to own them. */
  private static int middle(TokenizedText text, BitSet starts, int next, int end) {
    int center = wordAt(text, (text.firstPiece(next) + text.firstPiece(end)) / 2);
    int between = nearest(starts, center, next + 1, end - 1);
    return !starts.get(between) && starts.get(end) ? end : between;
  }

  /**
   * The sentence start nearest to the wanted word, within bounds; the wanted word itself when there
   * is none.
   */
  private static int nearest(BitSet starts, int wanted, int lowest, int highest) {
    int before = starts.previousSetBit(wanted);
    int after = starts.nextSetBit(wanted);
    boolean beforeFits = before >= lowest;
    boolean afterFits = after >= 0 && after <= highest;
    if (beforeFits && afterFits) {
      return wanted - before <= after - wanted ? before : after;
    }
    return beforeFits ? before : afterFits ? after : wanted;
  }

  /** The last word that begins at or before this piece. */
  private static int wordAt(TokenizedText text, int piece) {
    int low = 0;
    int high = text.words().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (text.firstPiece(middle) <= piece) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
