package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.score.Figure;
import org.hearsay.reader.Reader;

/**
 * What the reader does on one corpus.
 *
 * @param benchmark the corpus
 * @param articlesChecksum SHA-256 of the articles
 * @param goldChecksum SHA-256 of the annotations
 * @param reading what was read
 * @param figures the measures
 */
record Result(
    Benchmark benchmark,
    String articlesChecksum,
    String goldChecksum,
    CorpusReading reading,
    List<Figure> figures) {

  Result {
    figures = List.copyOf(figures);
  }

  /** Reads the corpus and holds it against its annotations. */
  static Result of(Benchmark benchmark, Reader reader, Path data) throws IOException {
    Path articles = data.resolve(benchmark.articles());
    Path gold = data.resolve(benchmark.gold());
    CorpusReading reading = CorpusReading.of(reader, articles, benchmark.oneOf());
    return new Result(
        benchmark,
        DataChecksum.of(articles),
        DataChecksum.of(gold),
        reading,
        benchmark.figures(reader, reading, gold));
  }
}
