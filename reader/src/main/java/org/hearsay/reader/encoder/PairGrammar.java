package org.hearsay.reader.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the parts of one statement may be: at most one source; at least one part of content; and
 * further parts of content at a cost, which is lower where the cue stands between them ("…", she
 * said, "…"). Finds the labels of all words that are best under these rules (Viterbi 1967).
 * Immutable.
 */
final class PairGrammar {
  /**
   * Outside; begin and inside of the source; begin and inside of content: the columns of the
   * scores.
   */
  private static final int OUTSIDE = 0;

  private static final int BEGIN_SOURCE = 1;
  private static final int IN_SOURCE = 2;
  private static final int BEGIN_CONTENT = 3;
  private static final int IN_CONTENT = 4;

  /** Content so far: none; some on this side of the cue; only on the side before the cue. */
  private static final int NONE = 0;

  private static final int HERE = 1;
  private static final int BEFORE_CUE = 2;

  private static final int STATES = PairScores.LABELS * 2 * 3;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /**
   * The cost of a sequence without content: such a one is taken only when no word can be content.
   */
  private static final double WITHOUT_CONTENT = 1e6;

  private final double[][] word = table();
  private final double[][] paragraph = table();
  private final double[][] cue = table();
  private final int[][] beforeWord;
  private final int[][] beforeParagraph;
  private final int[][] beforeCue;

  /**
   * Rules with these costs, in the network's scores.
   *
   * @param partCost of a further part of content on the same side of the cue
   * @param partCostAcrossCue of the first part of content behind the cue when there is one before
   *     it
   */
  PairGrammar(double partCost, double partCostAcrossCue) {
    double[] cost = {0, partCost, partCostAcrossCue};
    for (int state = 0; state < STATES; state++) {
      int label = label(state);
      int sources = state / 3 % 2;
      int content = state % 3;
      allow(word, state, OUTSIDE, sources, content, 0);
      allow(word, state, BEGIN_CONTENT, sources, HERE, cost[content]);
      if (sources == 0) {
        allow(word, state, BEGIN_SOURCE, 1, content, 0);
      }
      copy(word, paragraph, state);
      if (isContent(label)) {
        allow(paragraph, state, BEGIN_CONTENT, sources, HERE, 0);
        allow(word, state, IN_CONTENT, sources, HERE, 0);
      } else if (label != OUTSIDE) {
        allow(word, state, IN_SOURCE, sources, content, 0);
      }
      allow(cue, state, OUTSIDE, sources, content == HERE ? BEFORE_CUE : content, 0);
    }
    beforeWord = allowed(word);
    beforeParagraph = allowed(paragraph);
    beforeCue = allowed(cue);
  }

  /** For each state those that may stand before it; few of all can. */
  private static int[][] allowed(double[][] gains) {
    return Arrays.stream(gains)
        .map(row -> IntStream.range(0, STATES).filter(from -> row[from] > NEVER).toArray())
        .toArray(int[][]::new);
  }

  private static double[][] table() {
    double[][] gains = new double[STATES][STATES];
    for (double[] row : gains) {
      Arrays.fill(row, NEVER);
    }
    return gains;
  }

  /** Lets the second state, given by its parts, follow the first. */
  private static void allow(
      double[][] gains, int from, int label, int sources, int content, double cost) {
    gains[state(label, sources, content)][from] = -cost;
  }

  private static void copy(double[][] source, double[][] target, int from) {
    for (int state = 0; state < STATES; state++) {
      target[state][from] = source[state][from];
    }
  }

  private static int state(int label, int sources, int content) {
    return (label * 2 + sources) * 3 + content;
  }

  private static int label(int state) {
    return state / 6;
  }

  private static boolean isContent(int label) {
    return label == BEGIN_CONTENT || label == IN_CONTENT;
  }

  /**
   * The best label of each word.
   *
   * @param scores {@link PairScores#LABELS} numbers a word
   * @param isCue the words of the cue, which are outside
   * @param breaks the words that begin a paragraph, at which no part goes on
   */
  byte[] labels(float[] scores, IntPredicate isCue, IntPredicate breaks) {
    int size = scores.length / PairScores.LABELS;
    List<byte[]> from = new ArrayList<>(size);
    double[] best = new double[STATES];
    Arrays.fill(best, NEVER);
    best[state(OUTSIDE, 0, NONE)] = 0;
    for (int i = 0; i < size; i++) {
      boolean inCue = isCue.test(i);
      boolean isFirst = breaks.test(i);
      double[][] gains = inCue ? cue : isFirst ? paragraph : word;
      int[][] allowed = inCue ? beforeCue : isFirst ? beforeParagraph : beforeWord;
      byte[] previous = new byte[STATES];
      best = step(gains, allowed, best, scores, i * PairScores.LABELS, previous);
      from.add(previous);
    }
    return backwards(from, last(best));
  }

  private static double[] step(
      double[][] gains,
      int[][] allowed,
      double[] before,
      float[] scores,
      int row,
      byte[] previous) {
    double[] after = new double[STATES];
    for (int state = 0; state < STATES; state++) {
      double best = NEVER;
      for (int from : allowed[state]) {
        double sum = before[from] + gains[state][from];
        if (sum > best) {
          best = sum;
          previous[state] = (byte) from;
        }
      }
      after[state] = best + scores[row + label(state)];
    }
    return after;
  }

  private static int last(double[] best) {
    int found = 0;
    double most = NEVER;
    for (int state = 0; state < STATES; state++) {
      double sum = best[state] - (state % 3 == NONE ? WITHOUT_CONTENT : 0);
      if (sum > most) {
        most = sum;
        found = state;
      }
    }
    return found;
  }

  private static byte[] backwards(List<byte[]> from, int last) {
    byte[] labels = new byte[from.size()];
    int state = last;
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = (byte) label(state);
      state = from.get(i)[state];
    }
    return labels;
  }
}
