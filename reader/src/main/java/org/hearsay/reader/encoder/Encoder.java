package org.hearsay.reader.encoder;

import ai.onnxruntime.OrtException;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearsay.record.Span;

/**
 * Reads texts with the trained network: cuts them into word pieces and overlapping windows, runs
 * the network once over each window, and keeps for each word what the window says in which it
 * stands best.
 *
 * <p>Thread-safe. Windows of a long text are read in parallel when called inside a {@link
 * java.util.concurrent.ForkJoinPool}; the result is the same for any number of threads.
 */
public final class Encoder implements AutoCloseable {
  /** Below this probability a word is not asked for the pairs of a cue. */
  private static final double LEAST_CUE = 0.01;

  private final Network network;
  private final WordPieceTokenizer tokenizer;
  private final WindowCutter cutter;
  private final ModelSettings settings;
  private final PairGrammar grammar;
  private final CompletableFuture<String> checksum;
  private final int start;
  private final int end;

  private Encoder(
      Network network,
      Vocabulary vocabulary,
      ModelSettings settings,
      CompletableFuture<String> checksum) {
    this.network = network;
    this.tokenizer = new WordPieceTokenizer(vocabulary);
    this.cutter = new WindowCutter(settings.maxLength() - 2);
    this.settings = settings;
    this.grammar = new PairGrammar(settings.partCost(), settings.partCostAcrossCue());
    this.checksum = checksum;
    this.start = vocabulary.start();
    this.end = vocabulary.end();
  }

  /**
   * Loads a network.
   *
   * @throws org.hearsay.record.HearsayException (setup) when a file is missing or damaged, or ONNX
   *     Runtime does not run here
   */
  public static Encoder open(ModelFiles files) {
    ModelSettings settings = files.settings();
    Vocabulary vocabulary = files.vocabulary();
    byte[] model = files.network();
    // beside the loading, which takes as long
    CompletableFuture<String> checksum =
        CompletableFuture.supplyAsync(() -> ModelFiles.checksum(model));
    try {
      return new Encoder(Network.of(model, settings.columns()), vocabulary, settings, checksum);
    } catch (OrtException | LinkageError e) {
      throw files.damaged("encoder.onnx", e);
    }
  }

  /** "sha256:" and the checksum of the network's file. */
  public String checksum() {
    return checksum.join();
  }

  /** The language that the network was trained on, as BCP 47: "en". */
  public String language() {
    return settings.language();
  }

  /** Cuts a text, which may be long, into words and word pieces. */
  public TokenizedText tokenize(String text) {
    return tokenizer.tokenize(text);
  }

  /**
   * Reads a text.
   *
   * @param tokens its words and word pieces
   * @param sentences its sentences in text order, between which windows are cut where possible
   */
  public EncodedText encode(TokenizedText tokens, List<Span> sentences) {
    int size = tokens.words().size();
    EncodedWords encoded = new EncodedWords(size, settings.columns().all());
    BitSet starts = starts(tokens, sentences);
    cutter.cut(tokens, starts).parallelStream()
        .forEach(window -> read(tokens, window, starts, encoded));
    return new EncodedText(tokens.words(), encoded, settings);
  }

  private static BitSet starts(TokenizedText tokens, List<Span> sentences) {
    BitSet starts = new BitSet(tokens.words().size());
    sentences.forEach(sentence -> starts.set(tokens.words().firstFrom(sentence.start())));
    IntStream.range(0, tokens.words().size())
        .filter(tokens.words()::startsParagraph)
        .forEach(starts::set);
    return starts;
  }

  /** Reads one window and writes what it says of the words that it owns. */
  private void read(TokenizedText tokens, Window window, BitSet starts, EncodedWords encoded) {
    NetworkOutput output = run(tokens, window.words());
    WindowReading reading = new WindowReading(tokens, window, output);
    int shift = 1 - tokens.firstPiece(window.words().first());
    for (int word = window.owned().first(); word < window.owned().end(); word++) {
      int row = tokens.firstPiece(word) + shift;
      output.copyTags(row, encoded.tags(), word);
      if (output.begins(row, Head.OUTER_CUE.column()) >= LEAST_CUE
          || output.begins(row, Head.NESTED_CUE.column()) >= LEAST_CUE) {
        encoded.setPairs(word, pairs(tokens, window.words(), output, row));
      }
    }
    reading.heads(starts, encoded);
    reading.earlierMentions(encoded);
  }

  private NetworkOutput run(TokenizedText tokens, WordRange words) {
    int first = tokens.firstPiece(words.first());
    int size = tokens.size(words);
    long[] pieces = new long[size + 2];
    long[] shapes = new long[size + 2];
    pieces[0] = start;
    pieces[size + 1] = end;
    for (int i = 0; i < size; i++) {
      pieces[i + 1] = tokens.piece(first + i);
      shapes[i + 1] = tokens.shape(first + i);
    }
    return network.run(pieces, shapes);
  }

  private PairScores pairs(
      TokenizedText tokens, WordRange words, NetworkOutput output, int cueRow) {
    int shift = 1 - tokens.firstPiece(words.first());
    float[] scores = new float[words.size() * PairScores.LABELS];
    for (int i = 0; i < scores.length; i++) {
      int row = tokens.firstPiece(words.first() + i / PairScores.LABELS) + shift;
      scores[i] = output.pair(cueRow, row, i % PairScores.LABELS);
    }
    return new PairScores(tokens.words(), words.first(), scores, grammar, settings.temperature());
  }

  @Override
  public void close() {
    network.close();
  }
}
