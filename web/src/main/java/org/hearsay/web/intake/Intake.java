package org.hearsay.web.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.hearsay.gather.GatherOptions;
import org.hearsay.gather.Gathered;
import org.hearsay.gather.Gatherer;
import org.hearsay.gather.Input;
import org.hearsay.reader.Reader;
import org.hearsay.reader.Reading;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.HearsayException;
import org.hearsay.store.Kept;
import org.hearsay.store.Store;
import org.hearsay.web.safety.Refusal;

/**
 * Reads what is sent to the server, and keeps it. Safe to use from several threads; a few requests
 * are read at a time, the others wait.
 *
 * <pre>{@code
 * Taken taken = intake.keep(body, GatherOptions.NONE.withOutlet("Strait News Agency"));
 * }</pre>
 */
public final class Intake {
  private static final String SENT = "request";
  private static final int BATCH = 50;
  private static final int AT_A_TIME = 4;

  private final Reader reader;
  private final Store store;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  /** An intake that reads with this reader and keeps in this store; both stay the caller's. */
  public Intake(Reader reader, Store store) {
    this.reader = reader;
    this.store = store;
  }

  /** Reads articles without keeping them. */
  public Taken read(InputStream sent, GatherOptions options) {
    return take(sent, options, false);
  }

  /** Reads articles and keeps them; what is kept already is not read again. */
  public Taken keep(InputStream sent, GatherOptions options) {
    return take(sent, options, true);
  }

  private Taken take(InputStream sent, GatherOptions options, boolean keep) {
    turns.acquireUninterruptibly();
    try (Stream<Gathered> gathered =
        Gatherer.gather(List.of(new Input.Stream(SENT, unpacked(sent))), options)) {
      Batches batches = new Batches(keep);
      gathered.forEach(batches::add);
      return batches.end();
    } finally {
      turns.release();
    }
  }

  /** The same bytes; packed ones are refused, since nobody knows how many they become. */
  private static InputStream unpacked(InputStream sent) {
    BufferedInputStream bytes = new BufferedInputStream(sent);
    try {
      bytes.mark(2);
      boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
      bytes.reset();
      if (packed) {
        throw Refusal.wrongKind(
            "[request] the body was not read: it must be text, HTML or JSON lines but was packed by gzip. Do unpack it first.");
      }
      return bytes;
    } catch (IOException broken) {
      throw Refusal.wrong(
          "[request] the body was not read: it must come whole but broke off (%s). Do send it again."
              .formatted(broken.getMessage()));
    }
  }

  /** The articles of one request, a batch at a time. */
  private final class Batches {
    private final boolean keep;
    private final List<Article> waiting = new ArrayList<>();
    private final List<ArticleRecord> records = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    Batches(boolean keep) {
      this.keep = keep;
    }

    void add(Gathered gathered) {
      if (gathered instanceof Gathered.Rejected refused) {
        rejected.add(refused.message());
      } else if (gathered instanceof Gathered.Read read) {
        waiting.add(read.article());
      }
      if (waiting.size() == BATCH) {
        flush();
      }
    }

    Taken end() {
      flush();
      return new Taken(records, kept, rejected);
    }

    private void flush() {
      List<ArticleRecord> read = new ArrayList<>();
      List<Article> unread = new ArrayList<>();
      for (Article article : waiting) {
        if (keep && store.holds(article, reader.run())) {
          kept.add(new Kept(Kept.Outcome.UNCHANGED, article.id(), ""));
        } else {
          unread.add(article);
        }
      }
      waiting.clear();
      for (Reading reading : reader.read(unread)) {
        if (reading instanceof Reading.Read done) {
          read.add(done.record());
        } else if (reading instanceof Reading.Failed failed) {
          rejected.add(message(failed.failure()));
        }
      }
      if (!keep) {
        records.addAll(read);
      } else if (!read.isEmpty()) {
        kept.addAll(store.keep(read));
      }
    }

    private static String message(HearsayException failure) {
      return String.valueOf(failure.getMessage());
    }
  }
}
