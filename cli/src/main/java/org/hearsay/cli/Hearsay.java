package org.hearsay.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code hearsay}: gathers its sub-commands and runs the one that is asked for. */
@Command(
    name = "hearsay",
    header = "Reads news articles and writes down who said what, in whose words.",
    synopsisHeading = "%nUsage: ",
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    versionProvider = Versions.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay read examples/anvil-bank-talks.txt",
      "      the statements of one article, on the screen",
      "  hearsay read saved-pages/ --format jsonl --output records.jsonl",
      "      a folder of saved pages, one record a line",
      "  hearsay keep examples",
      "      the same articles kept, to be found again",
      "  hearsay find --who Mirosh",
      "      what Mirosh said in them",
      "  hearsay read --help",
      "      everything about a command, with more examples"
    })
public final class Hearsay implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of the program and of its model.")
  boolean version;

  @Spec CommandSpec spec = CommandSpec.create();

  private Hearsay() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the words of the command line
   */
  public static void main(String[] arguments) {
    Interruption.endsAtOnce();
    System.exit(run(Console.ofProcess(), arguments));
  }

  /** Runs the command and gives its exit code. */
  static int run(Console console, String... arguments) {
    Failures failures = new Failures(console);
    try {
      PrintWriter out =
          new PrintWriter(new OutputStreamWriter(console.output(), StandardCharsets.UTF_8));
      return commands(console)
          .setOut(out)
          .setParameterExceptionHandler(failures)
          .setExecutionExceptionHandler(failures)
          .execute(arguments);
    } catch (OutOfMemoryError full) {
      return failures.outOfMemory();
    }
  }

  private static CommandLine commands(Console console) {
    Help.Ansi colour = console.terminal().colour() ? Help.Ansi.ON : Help.Ansi.OFF;
    return new CommandLine(new Hearsay())
        .addSubcommand(new ReadCommand(console))
        .addSubcommand(new KeepCommand(console))
        .addSubcommand("find", FindCommand.of(console))
        .addSubcommand(new StoreCommand(console))
        .addSubcommand(new ServeCommand(console))
        .addSubcommand(new AccountCommand(console))
        .setColorScheme(Help.defaultColorScheme(colour))
        .setUsageHelpWidth(Math.max(Terminal.PLAIN_WIDTH, console.terminal().width()));
  }

  @Override
  public void run() {
    throw new WrongUse(
        "[hearsay] there is nothing to do: COMMAND must be named but was left out. Do try: hearsay --help");
  }
}
