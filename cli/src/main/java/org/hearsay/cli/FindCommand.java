package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.store.Store;
import org.hearsay.store.query.Key;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay find}: a query enters, what the store holds of it leaves. */
@Command(
    name = "find",
    header = "Find who said what, what is done, and how actors are called.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "hearsay find [QUERY] [--store FILE] [--format text|csv|jsonl] [--limit N]",
      "                             [--output FILE] [--who NAME] [--about WORDS] ..."
    },
    sortOptions = false,
    parameterListHeading = "%nQuery:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay find --who Mirosh",
      "      what Mirosh said",
      "  hearsay find 'who:\"Dalia Mirosh\" about:season published-from:2026-01-01'",
      "      the same language as on the pages: docs/reference/query.md",
      "  hearsay find find:events status:scheduled --format csv --output planned.csv",
      "      what is planned, as a table",
      "  hearsay find find:labels mentions:\"Open Nets\"",
      "      what Open Nets is called, and by whom",
      "",
      "Exit codes: 0 the query was answered, 2 wrong use,",
      "            3 something is missing in the setup, 4 a fault of Hearsay."
    })
final class FindCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Terms such as who:Quill about:water; every term must hold.")
  List<String> query = new ArrayList<>();

  @Mixin StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text: for people; csv; jsonl. Default: ${DEFAULT-VALUE}.")
  String format = "text";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most. Default: 20 as text, else all.")
  @Nullable String limit;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file, which appears when it is whole. Default: standard output.")
  @Nullable Path output;

  @Spec CommandSpec spec = CommandSpec.create();

  private final Console console;

  private FindCommand(Console console) {
    this.console = console;
  }

  /** The command, with an option for each key of the query language. */
  static CommandLine of(Console console) {
    FindCommand command = new FindCommand(console);
    CommandSpec spec = CommandSpec.forAnnotatedObject(command);
    for (Key key : Key.values()) {
      spec.addOption(
          OptionSpec.builder("--" + key.word())
              .paramLabel(key.form().label())
              .description("The same as " + key.word() + ":" + key.form().label() + ".")
              .type(List.class)
              .auxiliaryTypes(String.class)
              .arity("1")
              .build());
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    return new CommandLine(spec)
        .setPosixClusteredShortOptionsAllowed(false)
        .setUnmatchedOptionsArePositionalParams(true);
  }

  /** The query as one line of the language. */
  private String line() {
    List<String> terms = new ArrayList<>();
    for (String argument : query) {
      if (argument.matches("-[^:]*")) {
        throw new WrongUse(
            "[hearsay find] the option is not known: it must be one of %s but was \"%s\". Do see: hearsay find --help"
                .formatted(String.join(", ", spec.optionsMap().keySet()), argument));
      }
      terms.add(FindArguments.term(argument));
    }
    for (Key key : Key.values()) {
      List<String> values =
          spec.commandLine().getParseResult().matchedOptionValue("--" + key.word(), List.of());
      values.forEach(value -> terms.add(FindArguments.term(key, value)));
    }
    return String.join(" ", terms);
  }

  @Override
  public Integer call() throws Exception {
    FindArguments arguments = FindArguments.of(line(), format, limit, output);
    try (Store open = Store.openExisting(store.address)) {
      new FindRun(arguments, open, console).run();
    }
    return ExitCode.ALL_READ.number();
  }
}
