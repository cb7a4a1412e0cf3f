package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the documents show is what the program says: each block that begins with {@code $ ./hearsay}
 * is run, and its output compared. A line "…" stands for any number of lines. {@code
 * -Dhearsay.golden=write} writes the blocks without such a line anew.
 */
class DocumentsTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern SHOWN =
      Pattern.compile("```console\n\\$ \\./hearsay ([^\n|>]+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final boolean WRITE = "write".equals(System.getProperty("hearsay.golden"));

  @TestFactory
  Stream<DynamicTest> showsWhatTheProgramSays() throws IOException {
    return documents().stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    ROOT.relativize(document).toString(), () -> check(document)));
  }

  private static void check(Path document) throws IOException {
    String text = Files.readString(document);
    if (WRITE) {
      text = SHOWN.matcher(text).replaceAll(shown -> Matcher.quoteReplacement(written(shown)));
      Files.writeString(document, text);
    }
    SHOWN
        .matcher(text)
        .results()
        .forEach(shown -> assertThat(run(shown)).matches(pattern(shown.group(2))));
  }

  private static String written(MatchResult shown) {
    return hasGap(shown.group(2))
        ? shown.group()
        : "```console\n$ ./hearsay " + shown.group(1) + "\n" + run(shown).strip() + "\n```";
  }

  private static boolean hasGap(String output) {
    return output.lines().anyMatch("…"::equals);
  }

  private static Pattern pattern(String output) {
    StringBuilder pattern = new StringBuilder("\\s*");
    output
        .strip()
        .lines()
        .forEach(
            line -> pattern.append(line.equals("…") ? "(.*\n)*?" : Pattern.quote(line) + "\n?"));
    return Pattern.compile(pattern.append("\\s*").toString());
  }

  private static String run(MatchResult shown) {
    String[] arguments =
        WORD.matcher(shown.group(1))
            .results()
            .map(
                word ->
                    word.group()
                        .replace("\"", "")
                        .replaceFirst("^examples(/|$)", "../examples$1")
                        .replaceFirst("^records", "target/records"))
            .toArray(String[]::new);
    Run run = Run.of(arguments);
    return (run.output() + run.error()).replace("../examples", "examples");
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> readme = Stream.of(ROOT.resolve("README.md"));
        Stream<Path> documents = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(readme, documents)
          .filter(file -> file.toString().endsWith(".md") && Files.exists(file))
          .sorted()
          .toList();
    }
  }
}
