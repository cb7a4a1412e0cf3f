package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay read}: articles enter, who said what in each leaves. */
@Command(
    name = "read",
    header = "Read articles and write down who said what in each.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "hearsay read INPUT... [--format text|jsonl] [--output FILE]",
      "                             [--published DATE] [--outlet NAME] [--threads N]"
    },
    sortOptions = false,
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay read examples/anvil-bank-talks.txt --published 2026-03-12",
      "      the statements of one article, on the screen",
      "  hearsay read saved-pages/ --format jsonl --output records.jsonl",
      "      a folder of saved pages, one record a line",
      "  curl -s https://example.org/news.html | hearsay read - --outlet \"Example News\"",
      "      a page from standard input",
      "  hearsay read articles.jsonl --format jsonl --threads 4 > records.jsonl",
      "      many articles, on four processors",
      "",
      "Exit codes: 0 all were read, 1 some were rejected, 2 wrong use,",
      "            3 something is missing in the setup, 4 a fault of Hearsay."
    })
final class ReadCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "A text (.txt), a saved page (.html, .htm, also gzipped), articles as JSON lines (.jsonl), a"
              + " folder of these, or - for standard input.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text: for people; jsonl: the record, one a line. Default: ${DEFAULT-VALUE}.")
  String format = "text";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file, which appears when it is whole. Default: standard output.")
  @Nullable Path output;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When the articles were published, as 2021-04-04. Default: what each article says.")
  @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published the articles. Default: what each article says.")
  @Nullable String outlet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at a time. Default: one a processor.")
  @Nullable String threads;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "A trained model to read with. Default: the one that ships.")
  @Nullable Path model;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  private final Console console;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    return new ReadRun(ReadArguments.of(this), console).run().number();
  }
}
