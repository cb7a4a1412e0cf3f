package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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

  @Test
  void fitsEightyColumns() {
    assertThat(Run.of("read", "--help").output().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThan(81));
  }
}
