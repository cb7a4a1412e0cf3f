package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hearsay.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code hearsay store}: what concerns a store as a whole. */
@Command(
    name = "store",
    header = "Back up, check and restore a store; take corrections out of it.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay store backup news-2026-03-12.hearsay",
      "      a copy of news.hearsay, while others keep and correct",
      "  hearsay store check",
      "      whether everything is whole",
      "  hearsay store restore news-2026-03-12.hearsay --store new.hearsay",
      "      the copy as a store again, in a file or in PostgreSQL",
      "  hearsay store export corrected/",
      "      corrected articles as training data"
    })
final class StoreCommand implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  private final Console console;

  StoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new WrongUse(
        "[hearsay store] there is nothing to do: COMMAND must be named but was left out. Do try: hearsay store --help");
  }

  @Command(
      name = "backup",
      description = "Write a copy of the store into a file that is not there.",
      optionListHeading = "%nOptions:%n",
      parameterListHeading = "%n")
  int backup(
      @Parameters(paramLabel = "FILE", description = "The file to write.") Path file,
      @Mixin StoreOption store) {
    return on(
        store,
        open -> {
          open.backup(file);
          console.say("The store was written to " + file + ".");
          return ExitCode.ALL_READ;
        });
  }

  @Command(
      name = "check",
      description = "Look whether the store is whole.",
      optionListHeading = "%nOptions:%n")
  int check(@Mixin StoreOption store) throws IOException {
    try (Store open = Store.openExisting(store.address)) {
      List<String> found = open.check();
      for (String fault : found) {
        print(fault + "\n");
      }
      print(
          found.isEmpty()
              ? "The store is whole.\n"
              : Counted.of(found.size(), "fault") + ". Do restore a backup.\n");
      return (found.isEmpty() ? ExitCode.ALL_READ : ExitCode.SETUP).number();
    }
  }

  @Command(
      name = "restore",
      description = "Copy a backup into a store that is not there, or empty.",
      optionListHeading = "%nOptions:%n",
      parameterListHeading = "%n")
  int restore(
      @Parameters(paramLabel = "FILE", description = "The backup.") Path file,
      @Mixin StoreOption store) {
    Store.restore(file, store.address);
    return on(
        store,
        open -> {
          console.say("The store " + open.name() + " holds what " + file + " held.");
          return ExitCode.ALL_READ;
        });
  }

  @Command(
      name = "export",
      description = "Write corrected articles as training data: NAME.txt and NAME.json.",
      optionListHeading = "%nOptions:%n",
      parameterListHeading = "%n")
  int export(
      @Parameters(paramLabel = "FOLDER", description = "The folder to write into.") Path folder,
      @Option(
              names = "--confirmed",
              description = "Only articles that somebody confirmed as a whole.")
          boolean confirmed,
      @Mixin StoreOption store)
      throws IOException {
    Files.createDirectories(folder);
    return on(
        store,
        open -> {
          int written = open.corrections().export(folder, confirmed);
          console.say(Counted.of(written, "article") + " written to " + folder + ".");
          return ExitCode.ALL_READ;
        });
  }

  private static int on(StoreOption store, Function<Store, ExitCode> work) {
    try (Store open = Store.openExisting(store.address)) {
      return work.apply(open).number();
    }
  }

  private void print(String words) throws IOException {
    console.output().write(words.getBytes(StandardCharsets.UTF_8));
    console.output().flush();
  }
}
