package org.hearsay.reader.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.record.Action;
import org.hearsay.record.EventType;
import org.jspecify.annotations.Nullable;

/** What the codes of CAMEO are in PLOVER, from {@code codes.tsv}. */
final class EventCodes {

  /** A line: a code's root, mode, and the code of saying that one will do such a thing. */
  private record Line(EventType root, @Nullable String mode, @Nullable String intent) {}

  private static final Map<String, Line> LINES = read();

  /** The last digit of an announced deed's code (03x), and of refusing such a deed (12x). */
  private static final Map<Character, String> REFUSED =
      Map.of('1', "121", '3', "122", '4', "123", '5', "124", '6', "125", '7', "127", '8', "126");

  private EventCodes() {}

  private static Map<String, Line> read() {
    try (InputStream stream =
            Objects.requireNonNull(EventCodes.class.getResourceAsStream("codes.tsv"), "codes.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Map<String, Line> lines = new HashMap<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              c -> lines.put(c[0], new Line(EventType.valueOf(c[1]), known(c[2]), known(c[3]))));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String known(String column) {
    return column.equals("-") ? null : column;
  }

  /** The line of a code, or of the longest beginning of it that has one. */
  private static Optional<Line> line(String code) {
    for (int length = code.length(); length >= 2; length--) {
      Line line = LINES.get(code.substring(0, length));
      if (line != null) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** Whether the code is one of deeds; 01, statements, is not. */
  static boolean has(String code) {
    return line(code).isPresent();
  }

  /** The root of PLOVER. */
  static EventType root(String code) {
    return line(code).orElseThrow().root();
  }

  /** What is done. */
  static Action action(String code, List<String> contexts) {
    Line line = line(code).orElseThrow();
    return new Action(line.root(), line.mode(), contexts, code);
  }

  /** The code of saying that one will do this: 033 for 071, aid; 138 for 19, an attack. */
  static Optional<String> intent(String code) {
    return line(code).map(Line::intent);
  }

  /** The code of asking (02) or demanding (10) such a deed. */
  static String asked(String code, String deed) {
    return intent(deed).filter(i -> i.startsWith("03")).map(i -> code + i.charAt(2)).orElse(code);
  }

  /** The code of refusing such a deed. */
  static String refused(String deed) {
    return intent(deed)
        .filter(i -> i.startsWith("03"))
        .map(i -> REFUSED.getOrDefault(i.charAt(2), "12"))
        .orElse("12");
  }
}
