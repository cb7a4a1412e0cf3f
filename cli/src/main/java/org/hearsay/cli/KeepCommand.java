package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay keep}: articles enter, their records stand in the store. */
@Command(
    name = "keep",
    header = "Read articles and keep their records, to find them again.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "hearsay keep INPUT... [--store FILE] [--published DATE] [--outlet NAME]",
      "                             [--threads N] [--records]"
    },
    sortOptions = false,
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay keep examples",
      "      a folder of articles, kept in news.hearsay",
      "  hearsay keep saved-pages/ --store strait.hearsay --outlet \"Strait News Agency\"",
      "      pages of one outlet, in a store of their own",
      "  hearsay keep records.jsonl --records",
      "      records that hearsay read wrote, not read again",
      "",
      "What is kept already is not read again: after a stop, type the same command.",
      "",
      "Exit codes: 0 all are kept, 1 some were rejected, 2 wrong use,",
      "            3 something is missing in the setup, 4 a fault of Hearsay."
    })
final class KeepCommand implements Callable<Integer> {

  @Mixin StoreOption store = new StoreOption();

  @Option(
      names = "--records",
      description = "The inputs hold records, as hearsay read --format jsonl writes them.")
  boolean records;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  private final Console console;

  KeepCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    ReadArguments arguments = ReadArguments.of(reading, "jsonl", null);
    try (Store open = Store.open(store.address)) {
      return new KeepRun(arguments, records, open, console).run().number();
    }
  }
}
