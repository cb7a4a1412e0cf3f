package org.hearsay.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hearsay.gather.Gathered;
import org.hearsay.reader.Reader;
import org.hearsay.reader.ReaderOptions;
import org.hearsay.reader.Reading;
import org.hearsay.record.Article;

/**
 * Reads articles batch after batch and hands out what became of each, in the order of the input.
 * While the reader works on one batch, on as many threads as it was given, the next is gathered; a
 * stream of any length needs the memory of two batches.
 */
final class OrderedReading {

  /** Receives what became of each article, on the thread that called. */
  interface Receiver {
    void receive(Outcome outcome) throws IOException;
  }

  private static final int ARTICLES_A_THREAD = 16;
  private static final int UNITS_A_THREAD = 1 << 16;

  private final int threads;
  private final CompletableFuture<Reader> reader;

  private OrderedReading(int threads, CompletableFuture<Reader> reader) {
    this.threads = threads;
    this.reader = reader;
  }

  /** Begins to load the reader, beside whatever comes next. */
  static OrderedReading open(ReaderOptions options) {
    return new OrderedReading(
        options.threads(),
        CompletableFuture.supplyAsync(() -> Reader.open(options), OrderedReading::start));
  }

  /**
   * Reads to the end of the articles, once.
   *
   * @throws IOException when the receiver does
   */
  void read(Iterator<Gathered> articles, Receiver receiver) throws IOException {
    CompletableFuture<List<Outcome>> underWay = CompletableFuture.completedFuture(List.of());
    try {
      while (articles.hasNext()) {
        List<Gathered> batch = batch(articles);
        List<Outcome> outcomes = value(underWay);
        underWay = reader.thenApplyAsync(ready -> read(batch, ready), OrderedReading::start);
        receive(outcomes, receiver);
      }
      receive(value(underWay), receiver);
    } finally {
      close(underWay);
    }
  }

  /** Lets the network come to rest: a process that ends while it runs would be aborted. */
  private void close(CompletableFuture<List<Outcome>> underWay) {
    CompletableFuture.allOf(underWay, reader).handle((done, failure) -> true).join();
    if (!reader.isCompletedExceptionally()) {
      reader.join().close();
    }
  }

  private List<Gathered> batch(Iterator<Gathered> articles) {
    List<Gathered> batch = new ArrayList<>();
    int units = 0;
    while (articles.hasNext()
        && batch.size() < threads * ARTICLES_A_THREAD
        && units < threads * UNITS_A_THREAD) {
      Gathered next = articles.next();
      batch.add(next);
      units += next instanceof Gathered.Read read ? read.article().text().length() : 0;
    }
    return batch;
  }

  private static List<Outcome> read(List<Gathered> batch, Reader reader) {
    List<Article> articles = new ArrayList<>();
    for (Gathered gathered : batch) {
      if (gathered instanceof Gathered.Read read) {
        articles.add(read.article());
      }
    }
    Queue<Reading> readings = new ArrayDeque<>(reader.read(articles));
    List<Outcome> outcomes = new ArrayList<>();
    for (Gathered gathered : batch) {
      outcomes.add(
          gathered instanceof Gathered.Rejected rejected
              ? new Outcome.Rejected(rejected.message())
              : outcome(readings.remove()));
    }
    return outcomes;
  }

  private static Outcome outcome(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return new Outcome.Rejected(String.valueOf(failed.failure().getMessage()));
    }
    return new Outcome.Read(((Reading.Read) reading).record());
  }

  private static void receive(List<Outcome> outcomes, Receiver receiver) throws IOException {
    for (Outcome outcome : outcomes) {
      receiver.receive(outcome);
    }
  }

  /** The future's value, or the failure as it was thrown. */
  private static <T> T value(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failed;
    }
  }

  /** Starts a thread that does not keep the process alive when the main thread has failed. */
  private static void start(Runnable work) {
    Thread thread = new Thread(work, "hearsay-reading");
    thread.setDaemon(true);
    thread.start();
  }
}
