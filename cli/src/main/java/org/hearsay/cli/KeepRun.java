package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.hearsay.gather.Gathered;
import org.hearsay.reader.ReaderOptions;
import org.hearsay.reader.Version;
import org.hearsay.reader.encoder.ModelFiles;
import org.hearsay.reader.knowledge.Knowledge;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Run;
import org.hearsay.store.Kept;
import org.hearsay.store.Store;

/** One run of {@code hearsay keep}: gathers, reads what is not kept yet, keeps, and counts. */
final class KeepRun {
  private static final int BATCH = 64;

  private final ReadArguments arguments;
  private final boolean records;
  private final Store store;
  private final Console console;
  private final Progress progress;
  private final List<ArticleRecord> batch = new ArrayList<>();
  private KeepTally tally = KeepTally.NONE;

  KeepRun(ReadArguments arguments, boolean records, Store store, Console console) {
    this.arguments = arguments;
    this.records = records;
    this.store = store;
    this.console = console;
    this.progress = new Progress(console.error(), console.terminal().error(), System::nanoTime);
  }

  /** Keeps all that the arguments name. */
  ExitCode run() throws IOException {
    try {
      if (records) {
        RecordLines.read(arguments.inputs(), console.input(), this::receive);
      } else {
        readArticles(console.input());
      }
      flush();
    } finally {
      progress.clear();
    }
    if (tally.added() + tally.revised() > 1000) {
      store.analyze();
    }
    console.say(tally + ".");
    return tally.exitCode();
  }

  private void readArticles(InputStream standardInput) throws IOException {
    try (Stream<Gathered> articles = arguments.articles(standardInput)) {
      Iterator<Gathered> unread = new Unread(articles.iterator(), reader());
      if (unread.hasNext()) {
        OrderedReading.open(arguments.readerOptions()).read(unread, this::receive);
      }
    }
  }

  /** What the reader will say of itself in its records. */
  private Run reader() {
    ReaderOptions options = arguments.readerOptions();
    ModelFiles files =
        options.model() == null ? ModelFiles.shipped() : ModelFiles.in(options.model());
    String knowledge = Knowledge.shipped().with(options.actors()).version();
    return new Run(Version.current(), files.checksum(), knowledge, null, options.told(), List.of());
  }

  private void receive(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      batch.add(read.whole());
      if (batch.size() == BATCH) {
        flush();
      }
    } else if (outcome instanceof Outcome.Rejected rejected) {
      reject(rejected.message());
    }
  }

  private void flush() {
    if (!batch.isEmpty()) {
      store.keep(batch).forEach(this::count);
      batch.clear();
    }
  }

  private void count(Kept kept) {
    if (kept.outcome() == Kept.Outcome.FAILED) {
      reject(kept.message());
    } else {
      add(kept.outcome());
    }
  }

  private void reject(String message) {
    progress.clear();
    console.say(message);
    add(Kept.Outcome.FAILED);
  }

  private void add(Kept.Outcome outcome) {
    tally = tally.and(outcome);
    progress.show(tally.tally());
  }

  /**
   * The articles that the store does not hold as this reader reads them; the others are counted.
   */
  private final class Unread implements Iterator<Gathered> {
    private final Iterator<Gathered> all;
    private final Run reader;
    private final List<Gathered> next = new ArrayList<>();

    Unread(Iterator<Gathered> all, Run reader) {
      this.all = all;
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && all.hasNext()) {
        Gathered gathered = all.next();
        if (gathered instanceof Gathered.Read read && store.holds(read.article(), reader)) {
          add(Kept.Outcome.UNCHANGED);
        } else {
          next.add(gathered);
        }
      }
      return !next.isEmpty();
    }

    @Override
    public Gathered next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return next.remove(0);
    }
  }
}
