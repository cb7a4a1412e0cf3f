package org.hearsay.eval;

import org.hearsay.record.HearsayException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the measurements. */
@Command(
    name = "eval",
    description = "Measures the reader and writes the pages of figures.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AccuracyCommand.class,
      CalibrateCommand.class,
      SpeedCommand.class,
      StoreSpeedCommand.class
    })
public final class Evaluation {
  private Evaluation() {}

  /** Runs one measurement and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commands().execute(arguments));
  }

  /** The commands; a failure that a person can mend is told in one line. */
  static CommandLine commands() {
    return new CommandLine(new Evaluation())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (failure instanceof HearsayException) {
                command.getErr().println("[eval] " + failure.getMessage());
                return command.getCommandSpec().exitCodeOnExecutionException();
              }
              throw failure;
            });
  }
}
