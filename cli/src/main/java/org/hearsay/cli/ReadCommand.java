package org.hearsay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay read}: articles enter, who said what in each leaves. */
@Command(
    name = "read",
    header = "Read articles and write down who said what in each.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "hearsay read INPUT... [--format text|jsonl] [--output FILE]",
      "                             [--published DATE] [--outlet NAME] [--threads N]",
      "                             [--min-confidence SHARE] [--model FOLDER]"
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

  @Mixin ReadingOptions reading = new ReadingOptions();

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
    return new ReadRun(ReadArguments.of(reading, format, output), console).run().number();
  }
}
