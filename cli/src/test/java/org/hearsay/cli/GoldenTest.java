package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.record.RecordJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every article in {@code examples/} gives the record that was looked at by eye: {@code NAME.txt}
 * there, {@code NAME.expected.jsonl} here, in a folder of its own, so that {@code hearsay read
 * examples} reads articles alone.
 *
 * <p>How sure the reader is depends on the processor in its last digits, the model's checksum on
 * the model's date, that of the knowledge base on its files; they are not compared. After a change
 * that is meant, {@code -Dhearsay.golden=write} writes the expectations anew: look at their
 * difference.
 */
class GoldenTest {

  private static final Path ARTICLES = Path.of("../examples");
  private static final Path EXPECTATIONS = Path.of("src/test/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("hearsay.golden"));

  @TestFactory
  Stream<DynamicTest> readsAsExpected() throws IOException {
    return files(ARTICLES).stream()
        .map(article -> DynamicTest.dynamicTest(name(article), () -> readsAsExpected(article)));
  }

  @Test
  void hasAnArticleForEveryExpectationAndAnExpectationForEveryArticle() throws IOException {
    assertThat(files(EXPECTATIONS).stream().map(GoldenTest::name))
        .hasSizeGreaterThan(4)
        .containsExactlyElementsOf(files(ARTICLES).stream().map(GoldenTest::name).toList());
  }

  @Test
  void givesTheSameBytesAgainAndOnAnyNumberOfThreads() {
    Run one = Run.of("read", ARTICLES.toString(), "--format", "jsonl", "--threads", "1");
    Run two = Run.of("read", ARTICLES.toString(), "--format", "jsonl", "--threads", "2");
    assertThat(one.exitCode()).isZero();
    assertThat(one.output().lines()).hasSizeGreaterThan(6);
    assertThat(two.output()).isEqualTo(one.output());
  }

  private static void readsAsExpected(Path article) throws IOException {
    Run run = Run.of("read", article.toString(), "--format", "jsonl");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(RecordJson.write(RecordJson.read(line))).isEqualTo(line));
    Path expectation = EXPECTATIONS.resolve(name(article) + ".expected.jsonl");
    if (WRITE) {
      Files.createDirectories(EXPECTATIONS);
      Files.writeString(expectation, run.output());
    }
    assertThat(comparable(run.output())).isEqualTo(comparable(Files.readString(expectation)));
  }

  private static String comparable(String line) {
    return line.replaceAll("\"confidence\":[0-9.E-]+", "\"confidence\":0")
        .replaceAll("\"model\":\"sha256:[0-9a-f]+\"", "\"model\":\"\"")
        .replaceAll("\"knowledge\":\"[^\"]+\"", "\"knowledge\":\"\"");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\..*", "");
  }
}
