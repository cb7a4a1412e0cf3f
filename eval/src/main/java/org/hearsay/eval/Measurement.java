package org.hearsay.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.record.HearsayException;
import picocli.CommandLine.Option;

/** What every measurement is told: where the corpora are. */
final class Measurement {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DATA",
      description = "The folder that holds the corpora.")
  private Path data = Path.of("");

  /**
   * The folder that holds the corpora.
   *
   * @throws HearsayException (input) when one of them is not there
   */
  Path data() {
    List<String> missing =
        Arrays.stream(Benchmark.values())
            .flatMap(benchmark -> Stream.of(benchmark.articles(), benchmark.gold()))
            .filter(file -> !Files.exists(data.resolve(file)))
            .toList();
    if (!missing.isEmpty()) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[%s] corpora could not be read: the folder must hold %s but does not. Do: name the folder in which data/ stands: --data FOLDER."
              .formatted(data, String.join(", ", missing)));
    }
    return data;
  }
}
