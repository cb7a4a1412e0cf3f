package org.hearsay.reader.encoder;

import java.util.Arrays;

/**
 * Finds the heads of a sentence's words: each takes the best that it can, one is the root, and a
 * circle is broken where that costs least (after Chu and Liu 1965 and Edmonds 1967, without the
 * contraction: the network's scores leave few circles).
 */
final class Tree {
  /** The head of the root. */
  static final int ROOT = -1;

  private final float[][] scores;
  private final int size;
  private final int[] heads;

  /**
   * A tree over words.
   *
   * @param scores for each word the scores of the others as its head, and at the end the root's
   */
  private Tree(float[][] scores) {
    this.scores = scores;
    this.size = scores.length;
    this.heads = new int[size];
  }

  /** The head of each word by its position, {@link #ROOT} for exactly one. */
  static int[] heads(float[][] scores) {
    Tree tree = new Tree(scores);
    int root = tree.root();
    for (int word = 0; word < tree.size; word++) {
      tree.heads[word] = word == root ? ROOT : tree.best(word, new boolean[tree.size]);
    }
    tree.breakCircles(root);
    return tree.heads;
  }

  /** The word that gains most by being the root. */
  private int root() {
    int root = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int word = 0; word < size; word++) {
      int other = best(word, new boolean[size]);
      float gain = scores[word][size] - (other == ROOT ? 0 : scores[word][other]);
      if (gain > most) {
        most = gain;
        root = word;
      }
    }
    return root;
  }

  /** The best head of a word that is not left out; {@link #ROOT} when none is left. */
  private int best(int word, boolean[] leftOut) {
    int best = ROOT;
    for (int head = 0; head < size; head++) {
      if (head != word
          && !leftOut[head]
          && (best == ROOT || scores[word][head] > scores[word][best])) {
        best = head;
      }
    }
    return best;
  }

  private void breakCircles(int root) {
    for (int word = 0; word < size; word++) {
      boolean[] circle = circle(word);
      if (circle[word]) {
        attach(circle, root);
      }
    }
  }

  /** The words of the circle that the heads above a word run into; all false when they end. */
  private boolean[] circle(int start) {
    int slow = start;
    for (int i = 0; i <= size && slow != ROOT; i++) {
      slow = heads[slow];
    }
    boolean[] circle = new boolean[size];
    while (slow != ROOT && !circle[slow]) {
      circle[slow] = true;
      slow = heads[slow];
    }
    return circle;
  }

  /** Gives the word of a circle that loses least a head that does not hang on the circle. */
  private void attach(boolean[] circle, int root) {
    boolean[] below = below(circle);
    int moved = -1;
    int target = root;
    float least = Float.POSITIVE_INFINITY;
    for (int word = 0; word < size; word++) {
      if (circle[word]) {
        int head = best(word, below);
        head = head == ROOT ? root : head;
        float loss = scores[word][heads[word]] - scores[word][head];
        if (loss < least) {
          least = loss;
          moved = word;
          target = head;
        }
      }
    }
    heads[moved] = target;
  }

  /** The circle and everything that hangs on it. */
  private boolean[] below(boolean[] circle) {
    boolean[] below = Arrays.copyOf(circle, size);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int word = 0; word < size; word++) {
        if (!below[word] && heads[word] != ROOT && below[heads[word]]) {
          below[word] = true;
          grows = true;
        }
      }
    }
    return below;
  }
}
