package org.hearsay.store.database;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One file, with a log beside it while it is open (write-ahead log, so that readers and the one
 * writer do not wait for each other); full text by FTS5.
 */
final class Sqlite extends Database {
  private static final int READERS = 8;
  private static final int WAIT_MILLIS = 60_000;
  private static final int CACHE_KIBIBYTES = 64 * 1024;

  private Sqlite(Path file, HikariConfig readers, HikariConfig writers) {
    super(file.toString(), readers, writers);
  }

  static Sqlite of(Path file) {
    return new Sqlite(
        file,
        pool(file, SQLiteConfig.TransactionMode.DEFERRED, READERS),
        pool(file, SQLiteConfig.TransactionMode.IMMEDIATE, 1));
  }

  private static HikariConfig pool(Path file, SQLiteConfig.TransactionMode mode, int most) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.enforceForeignKeys(true);
    settings.setBusyTimeout(WAIT_MILLIS);
    settings.setTransactionMode(mode);
    settings.setCacheSize(-CACHE_KIBIBYTES);
    settings.setTempStore(SQLiteConfig.TempStore.MEMORY);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setPoolName("hearsay-" + mode.name().charAt(0));
    pool.setMaximumPoolSize(most);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(WAIT_MILLIS);
    return pool;
  }

  @Override
  boolean hasTable(Handle handle, String table) {
    return handle
        .select("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", table)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  @Override
  String folder() {
    return "sqlite";
  }

  @Override
  Map<String, String> placeholders() {
    return Map.of("key", "INTEGER", "bytes", "BLOB", "clustered", "WITHOUT ROWID");
  }

  /** Nothing: a transaction that begins IMMEDIATE is the only one that writes. */
  @Override
  void lock(Handle transaction) {}

  @Override
  public String matching(String text) {
    return "SELECT rowid AS key FROM " + text + " WHERE " + text + " MATCH ?";
  }

  @Override
  public String holding(String text, String key) {
    return "EXISTS (" + matching(text) + " AND rowid = " + key + ")";
  }

  @Override
  public String pattern(List<List<Phrase>> phrases) {
    return phrases.stream()
        .map(any -> any.stream().map(Sqlite::pattern).collect(Collectors.joining(" OR ", "(", ")")))
        .collect(Collectors.joining(" AND "));
  }

  private static String pattern(Phrase phrase) {
    return "\"" + String.join(" ", phrase.words()) + "\"" + (phrase.open() ? " *" : "");
  }

  @Override
  public long size(Handle handle, String question, List<Object> values, long most) {
    return bound(handle, "SELECT count(*) FROM (" + question + " LIMIT " + most + ")", values)
        .mapTo(Long.class)
        .one();
  }

  @Override
  public String insertText(String text) {
    return "INSERT INTO " + text + " (rowid, words) VALUES (?, ?)";
  }

  @Override
  String keyOfText() {
    return "rowid";
  }

  @Override
  public boolean copiesItselfTo(Path copy) {
    read(handle -> handle.execute("VACUUM INTO ?", copy.toString()));
    return true;
  }

  @Override
  public String ofArticle(Part part) {
    return part.isText() ? "rowid BETWEEN ? AND ?" : super.ofArticle(part);
  }

  @Override
  public void analyze() {
    write(handle -> handle.execute("PRAGMA analysis_limit = 1000") + handle.execute("ANALYZE"));
  }

  @Override
  public List<String> damages() {
    return read(
        handle -> {
          List<String> found = new ArrayList<>();
          handle
              .select("PRAGMA integrity_check")
              .mapTo(String.class)
              .filter(line -> !line.equals("ok"))
              .forEach(found::add);
          handle
              .select("PRAGMA foreign_key_check")
              .mapToMap()
              .map(row -> "foreign key: " + words(row))
              .forEach(found::add);
          return found;
        });
  }

  private static String words(Map<String, Object> row) {
    return row.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
