package org.hearsay.store.database;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** A server for several people; full text by tsvector. */
final class PostgreSql extends Database {
  private static final int CONNECTIONS = 12;
  private static final int WAIT_MILLIS = 10_000;

  /** The number of the lock that writers take; any that no other program takes will do. */
  private static final long WRITERS = 0x6865617273617931L;

  private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": ([0-9]+)");

  private PostgreSql(String name, HikariConfig pool) {
    super(name, pool, pool);
  }

  static PostgreSql of(String address) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(address);
    pool.setPoolName("hearsay");
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(WAIT_MILLIS);
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("ApplicationName", "hearsay");
    return new PostgreSql(withoutSecrets(address), pool);
  }

  /** The address without what follows its question mark, where user and password stand. */
  private static String withoutSecrets(String address) {
    int parameters = address.indexOf('?');
    return parameters < 0 ? address : address.substring(0, parameters);
  }

  @Override
  boolean hasTable(Handle handle, String table) {
    return handle
        .select(
            "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?", table)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  @Override
  String folder() {
    return "postgresql";
  }

  @Override
  Map<String, String> placeholders() {
    return Map.of("key", "BIGINT", "bytes", "BYTEA", "clustered", "");
  }

  @Override
  void lock(Handle transaction) {
    transaction.select("SELECT pg_advisory_xact_lock(?)", WRITERS).mapToMap().one();
  }

  @Override
  public String matching(String text) {
    return "SELECT key FROM " + text + " WHERE words @@ to_tsquery('simple', ?)";
  }

  @Override
  public String holding(String text, String key) {
    return "EXISTS (" + matching(text) + " AND " + text + ".key = " + key + ")";
  }

  @Override
  public String pattern(List<List<Phrase>> phrases) {
    return phrases.stream()
        .map(
            any ->
                any.stream().map(PostgreSql::pattern).collect(Collectors.joining(" | ", "(", ")")))
        .collect(Collectors.joining(" & "));
  }

  @Override
  public long size(Handle handle, String question, List<Object> values, long most) {
    String plan =
        bound(handle, "EXPLAIN (FORMAT JSON) " + question, values).mapTo(String.class).one();
    Matcher rows = ROWS.matcher(plan);
    return rows.find() ? Math.min(most, Long.parseLong(rows.group(1))) : most;
  }

  private static String pattern(Phrase phrase) {
    return phrase.words().stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" <-> "))
        + (phrase.open() ? ":*" : "");
  }

  @Override
  public String insertText(String text) {
    return "INSERT INTO " + text + " (key, words) VALUES (?, to_tsvector('simple', ?))";
  }

  @Override
  String keyOfText() {
    return "key";
  }

  @Override
  public boolean copiesItselfTo(Path copy) {
    return false;
  }

  @Override
  public void analyze() {
    write(handle -> handle.execute("ANALYZE"));
  }

  /** The server watches over its own files. */
  @Override
  public List<String> damages() {
    return List.of();
  }
}
