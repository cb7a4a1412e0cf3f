package org.hearsay.reader.encoder;

import java.util.List;
import java.util.Optional;

/**
 * A text after the network has read it: its words, and what the network says of each. Immutable;
 * nothing in it depends on other texts that were read at the same time.
 */
public final class EncodedText {
  private final NetworkWords words;
  private final EncodedWords encoded;
  private final ModelSettings settings;

  EncodedText(NetworkWords words, EncodedWords encoded, ModelSettings settings) {
    this.words = words;
    this.encoded = encoded;
    this.settings = settings;
  }

  /** The words of the text, by whose positions everything else here counts. */
  public NetworkWords words() {
    return words;
  }

  /** The words that the network labels with something of this head, in text order. */
  public List<TagRun> runs(Head head) {
    return new TagScores(
            encoded.tags(),
            settings.columns().all(),
            head.column(),
            head.kinds(),
            words::startsParagraph)
        .runs(0, settings.temperature());
  }

  /**
   * The pair scores of the cue that begins at this word; empty where the network sees no cue begin.
   */
  public Optional<PairScores> pairs(int word) {
    return Optional.ofNullable(encoded.pairs(word));
  }

  /**
   * How sure one may be of a statement for which the network gives this product of probabilities.
   */
  public double confidence(double product) {
    return settings.confidence().calibration().of(product);
  }

  /**
   * Below this confidence statements are left out where nobody says otherwise.
   *
   * @param nested whether it is asked of statements inside another's content
   */
  public double leastConfidence(boolean nested) {
    return nested ? settings.confidence().leastNested() : settings.confidence().least();
  }

  /** The word's part of speech, as the Penn Treebank has them: "NNS"; "PUNCT" for every mark. */
  public String partOfSpeech(int word) {
    return settings
        .labels()
        .partsOfSpeech()
        .get(best(word, TagColumns.PART_OF_SPEECH, settings.labels().partsOfSpeech()));
  }

  /**
   * The word's relation to its head, as Universal Dependencies has them: "nsubj"; "part" for the
   * later words of what is one word there ("U.S." has two and two points here).
   */
  public String relation(int word) {
    return settings
        .labels()
        .relations()
        .get(best(word, settings.columns().relation(), settings.labels().relations()));
  }

  /** The position of the word's head; -1 for the head of a sentence. */
  public int head(int word) {
    return encoded.head(word);
  }

  /** The kind of what the phrase mentions whose head is the word: "person"; "none" if nothing. */
  public String mention(int word) {
    return settings
        .labels()
        .mentions()
        .get(best(word, settings.columns().mention(), settings.labels().mentions()));
  }

  /**
   * The mentions before this one that may be of the same person, body, place or thing; empty where
   * nothing is mentioned.
   */
  public Optional<EarlierMentions> earlier(int word) {
    return Optional.ofNullable(encoded.earlier(word));
  }

  private int best(int word, int column, List<String> labels) {
    return settings.columns().best(encoded.tags(), word, column, labels.size());
  }
}
