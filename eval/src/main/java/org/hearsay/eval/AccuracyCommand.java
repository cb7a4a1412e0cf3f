package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.eval.score.Doubt;
import org.hearsay.reader.Reader;
import org.hearsay.reader.ReaderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads every corpus and writes the page of accuracy. */
@Command(
    name = "accuracy",
    description = "Reads every corpus and writes how right the reader is.",
    mixinStandardHelpOptions = true)
final class AccuracyCommand implements Callable<Integer> {
  static final String COMMAND = "java -jar eval/target/hearsay-eval.jar accuracy --data DATA";

  @Mixin private final Measurement measurement = new Measurement();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The page to write (docs/reference/accuracy.md).")
  private Path output = Path.of("docs/reference/accuracy.md");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at the same time (1).")
  private int threads = 1;

  @Override
  public Integer call() throws IOException {
    Path data = measurement.data();
    List<Result> results = new ArrayList<>();
    try (Reader reader = Reader.open(ReaderOptions.defaults().withThreads(threads))) {
      for (Benchmark benchmark : Benchmark.values()) {
        System.err.println("[eval] " + benchmark.title() + " …");
        results.add(Result.of(benchmark, reader, data));
      }
      Doubt doubt = unseen(data);
      Files.writeString(output, AccuracyPage.of(COMMAND, reader.run(), results, doubt));
      Files.writeString(output.resolveSibling("confidence.svg"), TradePlot.of(doubt));
    }
    return 0;
  }

  private Doubt unseen(Path data) throws IOException {
    ReaderOptions all = ReaderOptions.defaults().withThreads(threads).withLeastConfidence(0);
    try (Reader reader = Reader.open(all)) {
      return Doubts.of(reader, data).unseen();
    }
  }
}
