package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.record.HearsayException;
import org.hearsay.record.RecordJson;

/** Reads files of records, one a line. */
final class RecordLines {

  private RecordLines() {}

  /**
   * Hands out every record, and every line that is none.
   *
   * @throws IOException when the receiver does, or a file ends in the midst
   */
  static void read(List<String> inputs, InputStream standardInput, OrderedReading.Receiver receiver)
      throws IOException {
    for (String input : inputs) {
      if (input.equals("-")) {
        lines("standard input", standardInput, receiver);
        continue;
      }
      try (InputStream bytes = Files.newInputStream(Path.of(input))) {
        lines(input, bytes, receiver);
      } catch (NoSuchFileException missing) {
        receiver.receive(
            new Outcome.Rejected(
                "[%s] records could not be read: the file must be there but was missing. Do look at its name."
                    .formatted(input)));
      }
    }
  }

  private static void lines(String source, InputStream bytes, OrderedReading.Receiver receiver)
      throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        receiver.receive(record(source + " line " + number, line));
      }
    }
  }

  private static Outcome record(String source, String line) {
    try {
      return new Outcome.Read(RecordJson.read(line));
    } catch (HearsayException wrong) {
      return new Outcome.Rejected(
          "[%s] the record could not be read: %s. Do write it anew: hearsay read --format jsonl"
              .formatted(source, wrong.getMessage()));
    }
  }
}
