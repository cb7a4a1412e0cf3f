package org.hearsay.reader.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The network's scores for labels in the BIO scheme (Ramshaw and Marcus 1995): for each word one
 * for "outside", and for each kind of label one for "begins here" and one for "goes on". Finds the
 * best sequence in which a label goes on only where it has begun, and not over a paragraph's end
 * (Viterbi 1967), and how sure the network is of it.
 */
final class TagScores {
  private static final int OUTSIDE = 0;

  private final float[] scores;
  private final int stride;
  private final int column;
  private final int size;
  private final int states;
  private final IntPredicate breaks;

  /**
   * Scores that stand in a table of rows, one a word.
   *
   * @param scores the table
   * @param stride columns of the table
   * @param column the column of "outside"; those of the kinds follow it
   * @param kinds how many kinds of labels there are
   * @param breaks the rows at which no label goes on
   */
  TagScores(float[] scores, int stride, int column, int kinds, IntPredicate breaks) {
    this.scores = scores;
    this.stride = stride;
    this.column = column;
    this.size = scores.length / stride;
    this.states = 1 + 2 * kinds;
    this.breaks = breaks;
  }

  /**
   * The runs of the best sequence, in text order.
   *
   * @param firstWord position of the word of the first row
   * @param temperature by which scores are divided before they become probabilities
   */
  List<TagRun> runs(int firstWord, double temperature) {
    return runs(path(), firstWord, temperature);
  }

  /** The runs of this sequence of states, one a row. */
  List<TagRun> runs(byte[] path, int firstWord, double temperature) {
    List<TagRun> runs = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      if (path[row] != OUTSIDE) {
        int end = end(path, row);
        runs.add(run(path, row, end, firstWord, temperature));
        row = end - 1;
      }
    }
    return runs;
  }

  private TagRun run(byte[] path, int row, int end, int firstWord, double temperature) {
    double gain = 0;
    double probability = 0;
    for (int i = row; i < end; i++) {
      gain += score(i, path[i]) - score(i, OUTSIDE);
      probability += probability(i, path[i], temperature);
    }
    WordRange words = new WordRange(firstWord + row, firstWord + end);
    return new TagRun(kind(path[row]), words, gain, Math.min(1, probability / (end - row)));
  }

  private static int end(byte[] path, int row) {
    int inside = inside(kind(path[row]));
    int end = row + 1;
    while (end < path.length && path[end] == inside) {
      end++;
    }
    return end;
  }

  /** The best sequence of states. */
  private byte[] path() {
    byte[] from = new byte[size * states];
    double[] best = new double[states];
    double[] next = new double[states];
    for (int row = 0; row < size; row++) {
      int top = argmax(best);
      boolean broken = row == 0 || breaks.test(row);
      for (int state = 0; state < states; state++) {
        int previous = goesOn(state) ? better(best, state - 1, state) : top;
        from[row * states + state] = (byte) previous;
        double before = goesOn(state) && broken ? Double.NEGATIVE_INFINITY : best[previous];
        next[state] = before + score(row, state);
      }
      double[] swap = best;
      best = next;
      next = swap;
    }
    return backwards(from, argmax(best));
  }

  private byte[] backwards(byte[] from, int last) {
    byte[] path = new byte[size];
    int state = last;
    for (int row = size - 1; row >= 0; row--) {
      path[row] = (byte) state;
      state = from[row * states + state];
    }
    return path;
  }

  /** The probability of a state among all states of the word. */
  private double probability(int row, int state, double temperature) {
    double sum = 0;
    for (int other = 0; other < states; other++) {
      sum += StrictMath.exp((score(row, other) - score(row, state)) / temperature);
    }
    return 1 / sum;
  }

  private float score(int row, int state) {
    return scores[row * stride + column + state];
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = better(values, best, i);
    }
    return best;
  }

  /** The first of the two unless the second has more. */
  private static int better(double[] values, int first, int second) {
    return values[second] > values[first] ? second : first;
  }

  private static boolean goesOn(int state) {
    return state != OUTSIDE && state % 2 == 0;
  }

  private static int kind(int state) {
    return (state - 1) / 2;
  }

  private static int inside(int kind) {
    return 2 * kind + 2;
  }
}
