package org.hearsay.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.hearsay.record.HearsayException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where failures become messages and exit codes. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** What picocli could not make sense of. */
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    String reason =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched(command, unmatched.getUnmatched().get(0))
            : wrong.getMessage() + ".";
    console.say(
        "[%s] %s Do see: %s --help"
            .formatted(command.qualifiedName(), reason, command.qualifiedName()));
    return ExitCode.WRONG_USE.number();
  }

  private static String unmatched(CommandSpec command, String word) {
    boolean option = word.startsWith("-");
    Set<String> known = option ? command.optionsMap().keySet() : command.subcommands().keySet();
    return "%s is not known: it must be one of %s but was \"%s\"."
        .formatted(option ? "the option" : "the command", String.join(", ", known), word);
  }

  /** What a command threw. */
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    if (failure instanceof WrongUse wrong) {
      return end(ExitCode.WRONG_USE, wrong);
    }
    if (failure instanceof HearsayException known) {
      return end(
          switch (known.code()) {
            case INPUT -> ExitCode.SOME_REJECTED;
            case SETUP, RESOURCE -> ExitCode.SETUP;
            case INTERNAL -> ExitCode.INTERNAL;
          },
          known);
    }
    if (failure instanceof IOException written) {
      return unwritten(written);
    }
    console.say(
        "[hearsay] the command failed: it must not but did, with "
            + failure
            + ". Do report it, with the words of the command, what hearsay --version says, and these lines:");
    failure.printStackTrace(console.error());
    return ExitCode.INTERNAL.number();
  }

  /** Memory ran out. */
  int outOfMemory() {
    console.say(
        "[hearsay] memory ran out: the articles must fit in "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB but did not. Do take fewer --threads, or give more: HEARSAY_JAVA_OPTS=-Xmx2g hearsay …");
    return ExitCode.SETUP.number();
  }

  /**
   * Results could not be written. Whoever reads only the first lines of them closes the pipe, which
   * is no failure.
   */
  private int unwritten(IOException failure) {
    String reason = String.valueOf(failure.getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      return ExitCode.ALL_READ.number();
    }
    console.say(
        "[hearsay] the result could not be written: its place must take it but did not ("
            + reason
            + "). Do look at the disk's free space and the folder's rights.");
    return ExitCode.SETUP.number();
  }

  private int end(ExitCode code, Exception failure) {
    console.say(String.valueOf(failure.getMessage()));
    return code.number();
  }
}
