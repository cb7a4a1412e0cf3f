package org.hearsay.reader.encoder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes from one window's output what joins its words: heads, and earlier mentions of the same. */
final class WindowReading {
  private static final int NONE = 0;

  private final TokenizedText tokens;
  private final Window window;
  private final NetworkOutput output;

  WindowReading(TokenizedText tokens, Window window, NetworkOutput output) {
    this.tokens = tokens;
    this.window = window;
    this.output = output;
  }

  /**
   * Writes the heads of the words that the window owns.
   *
   * @param starts the words at which sentences begin; heads stand in the same sentence
   */
  void heads(BitSet starts, EncodedWords encoded) {
    int end = window.words().end();
    int first = window.words().first();
    while (first < end) {
      int next = starts.nextSetBit(first + 1);
      int behind = next < 0 || next > end ? end : next;
      if (first < window.owned().end() && behind > window.owned().first()) {
        heads(new WordRange(first, behind), encoded);
      }
      first = behind;
    }
  }

  private void heads(WordRange sentence, EncodedWords encoded) {
    int[] heads = Tree.heads(arcs(sentence));
    for (int i = 0; i < heads.length; i++) {
      int word = sentence.first() + i;
      if (owns(word)) {
        encoded.setHead(word, heads[i] == Tree.ROOT ? -1 : sentence.first() + heads[i]);
      }
    }
  }

  private float[][] arcs(WordRange sentence) {
    int size = sentence.size();
    float[][] scores = new float[size][size + 1];
    for (int i = 0; i < size; i++) {
      int dependent = row(sentence.first() + i);
      for (int j = 0; j < size; j++) {
        scores[i][j] = output.arc(dependent, row(sentence.first() + j));
      }
      scores[i][size] = output.arc(dependent, NONE);
    }
    return scores;
  }

  /** Writes, for each mention that the window owns, how its earlier ones fit. */
  void earlierMentions(EncodedWords encoded) {
    List<Integer> before = new ArrayList<>();
    for (int word = window.words().first(); word < window.words().end(); word++) {
      if (output.mentions(row(word))) {
        if (owns(word)) {
          encoded.setEarlier(word, earlier(word, before));
        }
        before.add(word);
      }
    }
  }

  private EarlierMentions earlier(int word, List<Integer> before) {
    float none = output.same(row(word), NONE);
    List<Double> odds = new ArrayList<>();
    double sum = 1;
    for (int other : before) {
      double one = StrictMath.exp(output.same(row(word), row(other)) - none);
      odds.add(one);
      sum += one;
    }
    double all = sum;
    return new EarlierMentions(before, odds.stream().map(one -> one / all).toList());
  }

  private boolean owns(int word) {
    return window.owned().first() <= word && word < window.owned().end();
  }

  private int row(int word) {
    return tokens.firstPiece(word) + 1 - tokens.firstPiece(window.words().first());
  }
}
