package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hearsay.eval.Shared;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.RecordJson;

/** The other program that counts the same measures; ours must say what it says. */
public final class Oracle {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Oracle() {}

  /** The figures that it prints. */
  public static JsonNode figures(
      String what, Collection<ArticleRecord> records, Path gold, Path scratch)
      throws IOException, InterruptedException {
    Path script = Shared.path("score/score.py");
    Path lines = scratch.resolve("records.jsonl");
    Files.write(lines, records.stream().map(RecordJson::write).toList());
    List<String> command =
        new ArrayList<>(List.of("python3", script.toString(), what, lines.toString()));
    command.add(gold.toString());
    Process process = start(command);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return MAPPER.readTree(output.strip().lines().reduce("", (before, line) -> line));
  }

  private static Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException noPython) {
      assumeTrue(false, "python3 is not on this machine: " + noPython.getMessage());
      throw new AssertionError(noPython);
    }
  }

  /** Holds every rate of ours against its figures. */
  public static void assertSame(Scored ours, JsonNode figures) {
    assertThat(ours.rates()).isNotEmpty();
    ours.rates().forEach((measure, rate) -> assertSame(measure, rate, figures.path(measure)));
  }

  private static void assertSame(String measure, Rate rate, JsonNode figure) {
    Map<String, OptionalDouble> ours =
        Map.of("f1", rate.f1(), "precision", rate.precision(), "recall", rate.recall());
    ours.forEach(
        (name, value) ->
            assertThat(value)
                .as(measure + " " + name)
                .isEqualTo(
                    figure.path(name).isNumber()
                        ? OptionalDouble.of(figure.path(name).doubleValue())
                        : OptionalDouble.empty()));
    assertThat(rate.gold()).as(measure + " gold").isEqualTo(figure.path("gold").longValue());
  }
}
