package org.hearsay.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.eval.score.Doubt;
import org.hearsay.reader.Reader;
import org.hearsay.reader.ReaderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the confidences of a model and writes them into its settings. */
@Command(
    name = "calibrate",
    description =
        "Fits the confidences of a model on every second development article and writes them into its model.json.",
    mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double DECIMALS = 1e4;

  @Mixin private final Measurement measurement = new Measurement();

  @Option(
      names = "--model",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of the model.")
  private Path model = Path.of("");

  @Override
  public Integer call() throws IOException {
    ReaderOptions options = ReaderOptions.defaults().withModel(model).withLeastConfidence(0);
    try (Reader reader = Reader.open(options)) {
      Doubts doubts = Doubts.of(reader, measurement.data());
      write(doubts.fitted().fit());
    }
    return 0;
  }

  /** The curve was fitted on confidences that came out of the curve in the settings. */
  private void write(Doubt.Curve more) throws IOException {
    Path file = model.resolve("model.json");
    ObjectNode settings = (ObjectNode) JSON.readTree(Files.readString(file));
    double slope = settings.path("confidence_slope").asDouble();
    double offset = settings.path("confidence_offset").asDouble();
    settings.put("confidence_slope", rounded(more.slope() * slope));
    settings.put("confidence_offset", rounded(more.slope() * offset + more.offset()));
    Files.writeString(
        file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(settings) + "\n");
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
