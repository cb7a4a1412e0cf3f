package org.hearsay.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A figure that must not fall: from {@code gates.csv}.
 *
 * @param measure what is measured
 * @param expected the figure when it was last written
 * @param tolerance how far below it may lie
 */
record Gate(Benchmark benchmark, String measure, double expected, double tolerance) {
  private static final String FILE = "gates.csv";

  /** The gates of one corpus. */
  static List<Gate> of(Benchmark benchmark) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Gate.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Gate::parse)
          .filter(gate -> gate.benchmark == benchmark)
          .toList();
    }
  }

  private static Gate parse(String line) {
    String[] fields = line.split(";");
    return new Gate(
        Benchmark.valueOf(fields[0].strip()),
        fields[1].strip(),
        Double.parseDouble(fields[2].strip()),
        Double.parseDouble(fields[3].strip()));
  }
}
