package org.hearsay.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.HearsayException;
import org.hearsay.record.Run;
import org.hearsay.store.account.Accounts;
import org.hearsay.store.account.AuditLog;
import org.hearsay.store.database.Database;
import org.hearsay.store.query.Query;
import org.jdbi.v3.core.Handle;

/**
 * Keeps records and finds them again. Safe to use from several threads, and by several processes at
 * a time: many read while one writes.
 *
 * <pre>{@code
 * try (Store store = Store.open("news.hearsay")) {
 *   store.keep(records);
 *   Found found = store.find(Query.parse("who:\"Ada Quill\" about:water"), Cursor.START, 20);
 * }
 * }</pre>
 *
 * <p>Every method throws {@link HearsayException} with code RESOURCE when the database fails.
 */
public final class Store implements AutoCloseable {
  /**
   * How many hits are counted where somebody waits for the answer; to count more takes its time.
   */
  public static final int COUNTED = 10_000;

  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /**
   * Opens a store; a file that is not there is made.
   *
   * @param address a file, or {@code jdbc:postgresql://HOST/DATABASE?user=…&password=…}
   * @throws HearsayException with code SETUP when it cannot be opened
   */
  public static Store open(String address) {
    return new Store(Database.open(address, true));
  }

  /**
   * Opens a store that is there.
   *
   * @param address a file, or {@code jdbc:postgresql://HOST/DATABASE?user=…&password=…}
   * @throws HearsayException with code SETUP when it is not there or cannot be opened
   */
  public static Store openExisting(String address) {
    return new Store(Database.open(address, false));
  }

  /** What messages call the store: its address without user and password. */
  public String name() {
    return database.name();
  }

  /**
   * Keeps records, each whole or not at all. When this returns, what it says was kept stays, even
   * if the process is killed. To keep the same article as read by the same reader again changes
   * nothing; another text, or another reader, makes a new revision, and the old one stays.
   *
   * @param records about a hundred at a time are kept fastest
   * @return what became of each, in the same order
   */
  public List<Kept> keep(List<ArticleRecord> records) {
    try {
      return database.write(handle -> keep(handle, records));
    } catch (HearsayException failure) {
      if (records.size() == 1) {
        throw failure;
      }
      return records.stream().map(this::keepAlone).toList();
    }
  }

  private List<Kept> keep(Handle handle, List<ArticleRecord> records) {
    Keeping keeping = new Keeping(handle, database);
    List<Kept> kept = records.stream().map(keeping::keep).toList();
    keeping.finish();
    return kept;
  }

  /** One of a batch that failed: whose fault that was shows when each is kept alone. */
  private Kept keepAlone(ArticleRecord whole) {
    try {
      return keep(List.of(whole)).get(0);
    } catch (HearsayException failure) {
      String id = whole.article().id();
      return new Kept(
          Kept.Outcome.FAILED,
          id,
          "[%s] the article could not be kept: %s".formatted(id, failure.getMessage()));
    }
  }

  /** Whether this article, as read by this reader, is kept already, so that it need not be read. */
  public boolean holds(Article article, Run reader) {
    String fingerprint = RecordBytes.fingerprint(article, reader);
    return database.read(handle -> Keeping.held(handle, fingerprint).isPresent());
  }

  /**
   * Finds one page: newest publication first, undated last; in an article, in its order.
   *
   * @param after where the page before ended, or {@link Cursor#START}
   * @param limit how many at most, from 1
   */
  public Found find(Query query, Cursor after, int limit) {
    return database.readAtOnce(handle -> new Finding(handle, database).page(query, after, limit));
  }

  /** How many a query finds in all; where that is very many, it takes its time. */
  public long count(Query query) {
    return count(query, Integer.MAX_VALUE);
  }

  /** How many a query finds, counted up to a number. */
  public long count(Query query, int most) {
    return database.readAtOnce(
        handle ->
            new QuerySql(handle, database, query).count(most).on(handle).mapTo(Long.class).one());
  }

  /** The article with this id in the store. */
  public Optional<StoredArticle> article(String id) {
    return database.readAtOnce(
        handle -> {
          Finding finding = new Finding(handle, database);
          return finding.key(id).map(finding::article);
        });
  }

  /** The revisions of an article, oldest first; none when there is no such article. */
  public List<Revision> revisions(String id) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT r.number, r.hearsay, r.model, r.codebook, r.kept_at, r.record FROM revision r"
                        + " JOIN article a ON a.key = r.article WHERE a.id = ? ORDER BY r.number",
                    id)
                .map(
                    (row, context) ->
                        new Revision(
                            row.getInt(1), row.getString(5), RecordBytes.read(row.getBytes(6))))
                .list());
  }

  /** The identities behind the actors of all articles. */
  public Identities identities() {
    return new Identities(database);
  }

  /** Counts and lines over many articles. */
  public Summaries summaries() {
    return new Summaries(database);
  }

  /** What people correct. */
  public Corrections corrections() {
    return new Corrections(database);
  }

  /**
   * Writes the state of this moment into a file, while others read and write. The file is a store
   * itself, whatever the database is.
   *
   * @throws HearsayException with code SETUP when the file is there already or cannot be written
   */
  public void backup(Path file) {
    Backups.write(database, file);
  }

  /** Looks whether the store is whole: what is wrong, one sentence each; empty when all is well. */
  public List<String> check() {
    return Checking.check(database);
  }

  /**
   * Copies a backup into a store that is not there yet, or empty; the backup is checked first.
   *
   * @param address as for {@link #open}
   * @throws HearsayException with code SETUP when the backup is damaged or the store is not empty
   */
  public static void restore(Path backup, String address) {
    Backups.restore(backup, address);
  }

  /** Who may use a server over this store. */
  public Accounts accounts() {
    return new Accounts(database);
  }

  /** What was done over servers of this store. */
  public AuditLog auditLog() {
    return new AuditLog(database);
  }

  /** Lets the database plan well; to be called after much was kept. */
  public void analyze() {
    database.analyze();
  }

  @Override
  public void close() {
    database.close();
  }
}
