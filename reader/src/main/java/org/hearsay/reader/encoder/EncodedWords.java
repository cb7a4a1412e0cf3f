package org.hearsay.reader.encoder;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the network says of each word of a text, gathered while its windows are read: each word is
 * written once, by the window that owns it, so that windows may be read in parallel.
 */
final class EncodedWords {
  private final float[] tags;
  private final @Nullable PairScores[] pairs;
  private final int[] heads;
  private final @Nullable EarlierMentions[] earlier;

  EncodedWords(int words, int columns) {
    tags = new float[words * columns];
    pairs = new @Nullable PairScores[words];
    heads = new int[words];
    earlier = new @Nullable EarlierMentions[words];
    Arrays.fill(heads, -1);
  }

  /** The table of tags, a row a word. */
  float[] tags() {
    return tags;
  }

  @Nullable PairScores pairs(int word) {
    return pairs[word];
  }

  void setPairs(int word, PairScores scores) {
    pairs[word] = scores;
  }

  int head(int word) {
    return heads[word];
  }

  void setHead(int word, int head) {
    heads[word] = head;
  }

  @Nullable EarlierMentions earlier(int word) {
    return earlier[word];
  }

  void setEarlier(int word, EarlierMentions mentions) {
    earlier[word] = mentions;
  }
}
