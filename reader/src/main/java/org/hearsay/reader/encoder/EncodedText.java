package org.hearsay.reader.encoder;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text after the network has read it: its words, and what the network says of each. Immutable;
 * nothing in it depends on other texts that were read at the same time.
 */
public final class EncodedText {
  private final NetworkWords words;
  private final float[] tags;
  private final @Nullable PairScores[] pairs;
  private final double temperature;

  EncodedText(NetworkWords words, float[] tags, @Nullable PairScores[] pairs, double temperature) {
    this.words = words;
    this.tags = tags;
    this.pairs = pairs;
    this.temperature = temperature;
  }

  /** The words of the text, by whose positions everything else here counts. */
  public NetworkWords words() {
    return words;
  }

  /** The words that the network labels with something of this head, in text order. */
  public List<TagRun> runs(Head head) {
    return new TagScores(tags, Network.TAGS, head.column(), head.kinds(), words::startsParagraph)
        .runs(0, temperature);
  }

  /**
   * The pair scores of the cue that begins at this word; empty where the network sees no cue begin.
   */
  public Optional<PairScores> pairs(int word) {
    return Optional.ofNullable(pairs[word]);
  }
}
