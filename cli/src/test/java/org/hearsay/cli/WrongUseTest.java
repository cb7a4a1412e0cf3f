package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every wrong use ends with code 2, nothing on standard output, and a message that says what to do.
 */
class WrongUseTest {

  @TempDir private Path folder;

  @Test
  void noCommand() {
    assertWrong(
        Run.of(),
        "[hearsay] there is nothing to do: COMMAND must be named but was left out. Do try: hearsay --help");
  }

  @Test
  void unknownCommand() {
    assertWrong(
        Run.of("raed", "a.txt"),
        "[hearsay] the command is not known: it must be one of read, keep, find, store, serve, account but was \"raed\". Do see: hearsay --help");
  }

  @Test
  void unknownOption() {
    assertWrong(
        Run.of("read", "a.txt", "--fromat", "text"),
        "[hearsay read] the option is not known: it must be one of --format, --output, --published, --outlet,"
            + " --threads, --actors, --verbs, --min-confidence, --model, -h, --help but was \"--fromat\". Do see: hearsay read --help");
  }

  @Test
  void optionWithoutItsValue() {
    assertWrong(
        Run.of("read", "a.txt", "--format"),
        "[hearsay read] Missing required parameter for option '--format' (FORMAT). Do see: hearsay read --help");
  }

  @Test
  void noInput() {
    assertWrong(
        Run.of("read"),
        "[INPUT] there is nothing to read: INPUT must name a file, a folder or - for standard input but was left"
            + " out. Do try: hearsay read examples/anvil-bank-talks.txt");
  }

  @Test
  void unknownFormat() {
    assertWrong(
        Run.of("read", "a.txt", "--format", "xml"),
        "[--format] the format is not known: it must be text or jsonl but was \"xml\". Do use text to read on a"
            + " screen, jsonl for programs.");
  }

  @Test
  void impossibleDates() {
    for (String date :
        new String[] {"2021-02-30", "2021-4-4", "4 April 2021", "2021-04-04T09:30", ""}) {
      assertWrong(
          Run.of("read", "a.txt", "--published", date),
          "[--published] the date could not be read: it must be a day of the calendar such as 2021-04-04, or a time"
              + " with its zone such as 2021-04-04T09:30Z, but was \""
              + date
              + "\". Do write year, month and day.");
    }
  }

  @Test
  void impossibleThreads() {
    for (String threads : new String[] {"-2", "0", "two", "99999", "1.5"}) {
      assertWrong(
          Run.of("read", "a.txt", "--threads", threads),
          "[--threads] the number cannot be used: it must be a whole number from 1 to 1024 but was \""
              + threads
              + "\". Do leave --threads out to use every processor.");
    }
  }

  @Test
  void needsAShareAsLeastConfidence() {
    for (String least : new String[] {"-0.1", "1.01", "80%", "high"}) {
      assertWrong(
          Run.of("read", "a.txt", "--min-confidence", least),
          "[--min-confidence] the share cannot be used: it must be a number from 0 to 1 but was \""
              + least
              + "\". Do write, for example, 0.8 for statements of which eight in ten are right.");
    }
  }

  @Test
  void outletWithoutWords() {
    assertWrong(
        Run.of("read", "a.txt", "--outlet", " "),
        "[--outlet] the outlet has no name: it must have words but was \" \". Do leave --outlet out where it is not"
            + " known.");
  }

  @Test
  void outputInAFolderThatIsMissing() {
    Path missing = folder.resolve("missing");
    assertWrong(
        Run.of("read", "a.txt", "--output", missing.resolve("records.jsonl").toString()),
        "[--output] the result could not be written: its folder must exist but was \"%s\". Do make it first: mkdir -p '%s'"
            .formatted(missing, missing));
  }

  @Test
  void outputInAFolderThatIsLocked() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(locked), "this user may write everywhere");
    assertWrong(
        Run.of("read", "a.txt", "--output", locked.resolve("records.jsonl").toString()),
        "[--output] the result could not be written: its folder must be writable but was \"%s\". Do choose another or change its rights."
            .formatted(locked));
  }

  @Test
  void outputThatIsAFolder() {
    assertWrong(
        Run.of("read", "a.txt", "--output", folder.toString()),
        "[--output] the result could not be written: it must name a file but was the folder \"%s\". Do add a file name."
            .formatted(folder));
  }

  @Test
  void outputThatIsAnInput() throws IOException {
    Path articles = Files.writeString(folder.resolve("articles.jsonl"), "kept");
    assertWrong(
        Run.of("read", articles.toString(), "--output", articles.toString()),
        "[--output] the result could not be written: it must not be one of the inputs but was \"%s\". Do choose another name."
            .formatted(articles));
    assertThat(articles).hasContent("kept");
  }

  @Test
  void allReasonsAtOnce() {
    Run run = Run.of("read", "--format", "xml", "--threads", "0");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.error().lines()).hasSize(3);
  }

  private static void assertWrong(Run run, String message) {
    assertThat(run.error()).isEqualTo(message + "\n");
    assertThat(run.output()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
