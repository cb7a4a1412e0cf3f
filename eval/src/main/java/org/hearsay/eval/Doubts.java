package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.eval.score.AttributionScore;
import org.hearsay.eval.score.Doubt;
import org.hearsay.reader.Reader;

/**
 * How sure the reader is of every statement in PolNeAR's development articles, however little, in
 * two halves: confidences are fitted on one and measured on the other.
 *
 * @param fitted every second article from the first on
 * @param unseen the others
 */
record Doubts(Doubt fitted, Doubt unseen) {

  /**
   * Reads the articles.
   *
   * @param reader one that leaves out no statement for its little confidence
   * @param data the folder of the corpora
   */
  static Doubts of(Reader reader, Path data) throws IOException {
    CorpusReading reading =
        CorpusReading.of(reader, data.resolve(Benchmark.ATTRIBUTIONS.articles()), 1);
    List<Doubt> articles =
        AttributionScore.doubts(reading.records(), data.resolve(Benchmark.ATTRIBUTIONS.gold()));
    return new Doubts(half(articles, 0), half(articles, 1));
  }

  private static Doubt half(List<Doubt> articles, int first) {
    return Doubt.of(
        IntStream.range(0, articles.size())
            .filter(i -> i % 2 == first)
            .mapToObj(articles::get)
            .toList());
  }
}
