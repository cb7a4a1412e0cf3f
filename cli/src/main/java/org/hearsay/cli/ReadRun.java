package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.gather.Gathered;

/** One run of {@code hearsay read}: gathers, reads, writes, and counts. */
final class ReadRun {

  private final ReadArguments arguments;
  private final Console console;
  private final Progress progress;
  private Tally tally = Tally.NONE;

  ReadRun(ReadArguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
    boolean resultsOnTheSameTerminal = arguments.output() == null && console.terminal().output();
    this.progress =
        new Progress(
            console.error(),
            console.terminal().error() && !resultsOnTheSameTerminal,
            System::nanoTime);
  }

  /**
   * Reads all that the arguments name.
   *
   * @throws IOException when the result cannot be written
   */
  ExitCode run() throws IOException {
    Path file = arguments.output();
    if (file == null) {
      read(console.output(), console.terminal());
    } else {
      try (Destination destination = Destination.of(file)) {
        read(destination.stream(), console.terminal().plain());
        destination.complete();
      }
    }
    if (tally.articles() != 1 || tally.rejected() > 0) {
      console.say(tally + ".");
    }
    return tally.exitCode();
  }

  private void read(OutputStream out, Terminal terminal) throws IOException {
    try (Stream<Gathered> articles = arguments.articles(console.input())) {
      OrderedReading.open(arguments.readerOptions())
          .read(articles.iterator(), outcome -> receive(outcome, out, terminal));
      out.flush();
    } finally {
      progress.clear();
    }
  }

  private void receive(Outcome outcome, OutputStream out, Terminal terminal) throws IOException {
    tally = tally.and(outcome);
    if (outcome instanceof Outcome.Read read) {
      out.write(arguments.format().print(read.whole(), terminal).getBytes(StandardCharsets.UTF_8));
    } else if (outcome instanceof Outcome.Rejected rejected) {
      progress.clear();
      console.say(rejected.message());
    }
    progress.show(tally);
  }
}
