package org.hearsay.reader.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file of rules: {@code name<TAB>pattern<TAB>meaning<TAB>example<TAB>value}.
 *
 * @param name what the rule makes
 * @param pattern the words that it wants
 * @param meaning what it makes of them
 * @param example a sentence in which it fires
 * @param value the words that it finds there and their TIMEX3 value, or "-" for the part of a rule
 */
record RuleLine(String name, String pattern, String meaning, String example, String value) {
  private static final int COLUMNS = 5;

  /** Reads all lines but comments. */
  static List<RuleLine> read(String file) {
    try (InputStream stream = RuleLine.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("[" + file + "] a file of rules is missing");
      }
      List<RuleLine> lines = new ArrayList<>();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(of(file, line));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleLine of(String file, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(
          "[" + file + "] a line must have five columns but had " + columns.length + ": " + line);
    }
    return new RuleLine(columns[0], columns[1], columns[2], columns[3], columns[4]);
  }
}
