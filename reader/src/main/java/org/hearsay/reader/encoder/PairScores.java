package org.hearsay.reader.encoder;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * What the network says of every word in the window of a cue, given that the cue begins at a
 * certain word: whether it is of the cue's source or of its content. Immutable.
 */
public final class PairScores {
  /** The kind of the runs which name the source. */
  public static final int SOURCE = 0;

  /** The kind of the runs which tell the content. */
  public static final int CONTENT = 1;

  /** Labels of a pair: outside, and begin and inside of source and content. */
  static final int LABELS = 5;

  private final int firstWord;
  private final float[] scores;
  private final PairGrammar grammar;
  private final double temperature;
  private final NetworkWords words;

  PairScores(
      NetworkWords words, int firstWord, float[] scores, PairGrammar grammar, double temperature) {
    this.words = words;
    this.firstWord = firstWord;
    this.scores = scores;
    this.grammar = grammar;
    this.temperature = temperature;
  }

  /**
   * The best source and content runs for the cue, in text order: at most one of source, and parts
   * of content as {@link PairGrammar} allows.
   *
   * @param cue the cue's words, which are neither source nor content
   */
  public List<TagRun> runs(WordRange cue) {
    IntPredicate isCue = row -> cue.first() <= firstWord + row && firstWord + row < cue.end();
    IntPredicate breaks = row -> words.startsParagraph(firstWord + row);
    byte[] labels = grammar.labels(scores, isCue, breaks);
    return new TagScores(scores, LABELS, 0, 2, breaks).runs(labels, firstWord, temperature);
  }
}
