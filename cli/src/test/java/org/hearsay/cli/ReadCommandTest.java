package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.PublishedFrom;
import org.hearsay.record.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String TEXT =
      "“It will rain,” Ada Brink said. She fears that the crop is lost.";

  @TempDir private Path folder;

  @Test
  void printsAnArticleForPeopleByDefault() throws IOException {
    Run run = Run.of("read", file("rain.txt", TEXT));
    assertThat(run.error()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .startsWith("“It will rain,” Ada Brink said. She fears that …\nrain · undated\n────")
        .contains("Ada Brink · said · direct\n  │ “It will rain,”\n");
  }

  @Test
  void writesRecordsWithWhatTheCommandLineSays() throws IOException {
    Run run =
        Run.of(
            "read",
            file("rain.txt", TEXT),
            "--format",
            "jsonl",
            "--published",
            "2026-03-12",
            "--outlet",
            "Pier News");
    assertThat(run.output()).endsWith("}\n").containsOnlyOnce("\n");
    ArticleRecord whole = RecordJson.read(run.output());
    assertThat(whole.article().publication()).isNotNull();
    assertThat(whole.article().publication().date()).isEqualTo("2026-03-12");
    assertThat(whole.article().publication().from()).isEqualTo(PublishedFrom.GIVEN);
    assertThat(whole.article().outlet()).isEqualTo("Pier News");
    assertThat(whole.article().text()).isEqualTo(TEXT);
  }

  @Test
  void readsStandardInput() {
    Run run = Run.with(Run.NO_TERMINAL, TEXT, "read", "-", "--format", "jsonl");
    assertThat(run.exitCode()).isZero();
    assertThat(RecordJson.read(run.output()).article().text()).isEqualTo(TEXT);
  }

  @Test
  void keepsTheOrderOfTheInputAndCounts() throws IOException {
    Run run = Run.of("read", articles(200), "--format", "jsonl", "--threads", "2");
    assertThat(run.exitCode()).isZero();
    assertThat(run.error()).isEqualTo("200 articles read, 0 rejected.\n");
    assertThat(run.output().lines().map(line -> RecordJson.read(line).article().id()))
        .containsExactlyElementsOf(
            IntStream.range(0, 200).mapToObj(number -> "n" + number).toList());
  }

  @Test
  void rejectsWhatItCannotReadAndReadsTheOthers() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    Run run =
        Run.of("read", missing, file("rain.txt", TEXT), file("empty.txt", ""), "--format", "jsonl");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output().lines()).hasSize(1);
    List<String> messages = run.error().lines().toList();
    assertThat(messages).hasSize(3);
    assertThat(messages.get(0)).startsWith("[" + missing + "] ");
    assertThat(messages.get(1)).startsWith("[" + folder.resolve("empty.txt") + "] ");
    assertThat(messages.get(2)).isEqualTo("1 article read, 2 rejected.");
  }

  @Test
  void rejectsALanguageThatTheModelDoesNotKnow() {
    Run run =
        Run.with(
            Run.NO_TERMINAL,
            "{\"id\": \"regen\", \"language\": \"de\", \"text\": \"„Es regnet“, sagte sie.\"}",
            "read",
            "-");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.error())
        .contains("[standard input line 1]", "language", "\n0 articles read, 1 rejected.\n");
  }

  @Test
  void movesTheResultIntoPlaceWhenItIsWhole() throws IOException {
    Path result = Files.writeString(folder.resolve("records.jsonl"), "old");
    Run run =
        Run.of("read", file("rain.txt", TEXT), "--format", "jsonl", "--output", result.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).isEmpty();
    assertThat(RecordJson.read(Files.readString(result)).article().text()).isEqualTo(TEXT);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsOnly("rain.txt", "records.jsonl");
    }
  }

  @Test
  void keepsTheOldResultWhenTheModelIsMissing() throws IOException {
    Path result = Files.writeString(folder.resolve("records.jsonl"), "old");
    Run run =
        Run.of(
            "read",
            file("rain.txt", TEXT),
            "--model",
            folder.toString(),
            "--output",
            result.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.error()).contains(folder.toString(), "model.json");
    assertThat(result).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void usesNoColourInAFile() throws IOException {
    Path result = folder.resolve("rain.out");
    Terminal terminal = new Terminal(true, true, true, 100);
    Run run = Run.with(terminal, "", "read", file("rain.txt", TEXT), "--output", result.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(result)).contains("Ada Brink · said").doesNotContain("\u001b");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String articles(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < count; number++) {
      lines.append("{\"id\": \"n%d\", \"text\": \"%s\"}\n".formatted(number, TEXT));
    }
    return file("articles.jsonl", lines.toString());
  }
}
