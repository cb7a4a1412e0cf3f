package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.store.query.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  private static final Pattern EXAMPLE = Pattern.compile("examples/\\S+");

  @Test
  void showsTheCommandsWithExamples() {
    Run run = Run.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.error()).isEmpty();
    assertThat(run.output())
        .contains(
            "Usage: hearsay", "Commands:", "  read  ", "Examples:", "  hearsay read examples/");
  }

  @Test
  void showsEveryOptionOfReadWithExamples() {
    Run run = Run.of("read", "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains(
            "Usage: hearsay read INPUT... [--format text|jsonl] [--output FILE]\n",
            "--format=FORMAT",
            "--output=FILE",
            "--published=DATE",
            "--outlet=NAME",
            "--threads=N",
            "--actors=FILE",
            "Examples:",
            "Exit codes: 0 all were read, 1 some were rejected, 2 wrong use,");
  }

  @Test
  void namesExamplesThatAreThere() {
    Matcher named = EXAMPLE.matcher(Run.of("--help").output() + Run.of("read", "--help").output());
    assertThat(named.results().map(result -> result.group()).distinct())
        .isNotEmpty()
        .allSatisfy(example -> assertThat(Files.exists(Path.of("..").resolve(example))).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "keep",
        "find",
        "store",
        "store backup",
        "store check",
        "store restore",
        "store export"
      })
  void fitsEightyColumns(String command) {
    Run run = Run.of((command + " --help").split(" "));
    assertThat(run.exitCode()).isZero();
    assertThat(run.output().lines())
        .hasSizeGreaterThan(4)
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThan(81));
  }

  @Test
  void findHasAnOptionForEveryKeyOfTheQueryLanguage() {
    String help = Run.of("find", "--help").output();
    for (Key key : Key.values()) {
      assertThat(help).contains("--" + key.word() + "=");
    }
  }
}
