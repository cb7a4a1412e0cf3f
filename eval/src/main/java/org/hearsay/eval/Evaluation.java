package org.hearsay.eval;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the measurements. */
@Command(
    name = "eval",
    description = "Measures the reader and writes the pages of figures.",
    mixinStandardHelpOptions = true,
    subcommands = {AccuracyCommand.class, SpeedCommand.class, StoreSpeedCommand.class})
public final class Evaluation {
  private Evaluation() {}

  /** Runs one measurement and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Evaluation()).execute(arguments));
  }
}
