package org.hearsay.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.record.HearsayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;

/**
 * One open database, brought to the tables of this version. Safe to use from several threads: many
 * read at a time, one writes.
 *
 * <pre>{@code
 * try (Database database = Database.open("news.hearsay", true)) {
 *   long articles = database.read(handle -> handle.select("SELECT count(*) FROM article").mapTo(Long.class).one());
 * }
 * }</pre>
 */
public abstract sealed class Database implements AutoCloseable permits Sqlite, PostgreSql {
  /** The number of the newest migration. */
  static final int NEWEST = 5;

  private static final String MIGRATIONS = "classpath:org/hearsay/store/migration/";

  private final String name;
  private final HikariDataSource readers;
  private final HikariDataSource writers;

  Database(String name, HikariConfig readers, HikariConfig writers) {
    this.name = name;
    try {
      this.writers = new HikariDataSource(writers);
      this.readers = readers.equals(writers) ? this.writers : new HikariDataSource(readers);
    } catch (RuntimeException closed) {
      throw unopened(name, closed);
    }
  }

  /**
   * Opens the database at an address: a file, or {@code jdbc:postgresql:…}.
   *
   * @param create whether a file that is not there is made
   * @throws HearsayException with code SETUP when there is no such database, or it is none of ours
   */
  public static Database open(String address, boolean create) {
    Database database =
        address.startsWith("jdbc:postgresql:")
            ? PostgreSql.of(address)
            : Sqlite.of(Address.file(address, create));
    try {
      database.migrate();
    } catch (RuntimeException failure) {
      database.close();
      throw failure;
    }
    return database;
  }

  /**
   * The file that a store at this address would be; empty where there is one already, or it is in
   * no file.
   *
   * @throws HearsayException with code SETUP when the address is none
   */
  public static Optional<Path> newFile(String address) {
    return address.startsWith("jdbc:postgresql:")
        ? Optional.empty()
        : Optional.of(Address.file(address, true)).filter(Files::notExists);
  }

  /** What messages call it: the address without password. */
  public final String name() {
    return name;
  }

  /** Asks questions; sees what was committed when each begins. */
  public final <T> T read(Function<Handle, T> questions) {
    return guarded(readers, handle -> questions.apply(handle));
  }

  /** Asks several questions that all see the same state. */
  public final <T> T readAtOnce(Function<Handle, T> questions) {
    return guarded(readers, handle -> handle.inTransaction(snapshot -> questions.apply(snapshot)));
  }

  /** Writes in one transaction: all of it or, when it throws, nothing. One writes at a time. */
  public final <T> T write(Function<Handle, T> work) {
    return guarded(
        writers,
        handle ->
            handle.inTransaction(
                transaction -> {
                  lock(transaction);
                  return work.apply(transaction);
                }));
  }

  private <T> T guarded(HikariDataSource source, Function<Handle, T> work) {
    try {
      return Jdbi.create(source).withHandle(work::apply);
    } catch (JdbiException failure) {
      throw new HearsayException(
          HearsayException.Code.RESOURCE,
          "[%s] the store failed: the database must answer but said \"%s\". Do %s."
              .formatted(name, reason(failure), Trouble.of(failure).advice()),
          failure);
    }
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
  }

  private static HearsayException unopened(String name, RuntimeException failure) {
    return new HearsayException(
        HearsayException.Code.SETUP,
        "[%s] the store could not be opened: it must be a database that answers but said \"%s\". Do %s."
            .formatted(name, reason(failure), Trouble.of(failure).advice()),
        failure);
  }

  private void migrate() {
    int version = read(this::version);
    if (version > NEWEST) {
      throw new HearsayException(
          HearsayException.Code.SETUP,
          "[%s] the store could not be opened: its tables must be of version %d or older but were of version %d. Do use the newer Hearsay that made it."
              .formatted(name, NEWEST, version));
    }
    if (version == NEWEST) {
      return;
    }
    try {
      Flyway.configure()
          .dataSource(writers)
          .locations(MIGRATIONS + "common", MIGRATIONS + folder())
          .placeholders(placeholders())
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw unopened(name, failure);
    }
  }

  private int version(Handle handle) {
    if (!hasTable(handle, "flyway_schema_history")) {
      return 0;
    }
    return handle
        .select("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  abstract boolean hasTable(Handle handle, String table);

  /** The folder of the migrations that only this database has. */
  abstract String folder();

  /** What the common migrations leave open. */
  abstract Map<String, String> placeholders();

  /** Keeps other writers out until the transaction ends. */
  abstract void lock(Handle transaction);

  /**
   * A question for the keys of a full text: {@code SELECT … AS key … WHERE … ?}, with one parameter
   * that {@link #pattern} writes.
   */
  public abstract String matching(String text);

  /**
   * A condition that the full text of one row, whose key stands in the given column, holds the
   * words; with the same parameter.
   */
  public abstract String holding(String text, String key);

  /** The parameter of {@link #matching}: of each list of phrases, one must be there. */
  public abstract String pattern(List<List<Phrase>> phrases);

  /**
   * How many rows a question gives, as far as the database can tell at little cost: counted up to a
   * number, or from its statistics.
   */
  public abstract long size(Handle handle, String question, List<Object> values, long most);

  static Query bound(Handle handle, String question, List<Object> values) {
    Query query = handle.createQuery(question);
    for (int at = 0; at < values.size(); at++) {
      query.bind(at, values.get(at));
    }
    return query;
  }

  /** The column of a full text that holds the key. */
  abstract String keyOfText();

  /** How a row of this part is written. */
  public final String insert(Part part) {
    return part.isText() ? insertText(part.table()) : part.insert();
  }

  /** The condition that finds the rows of one article, with two parameters: the range of keys. */
  public String ofArticle(Part part) {
    return part.columns().get(0) + " BETWEEN ? AND ?";
  }

  /** How a full text's row is written, with two parameters: key and folded words. */
  public abstract String insertText(String text);

  /** Makes statistics new, by which the database plans; called after much was kept. */
  public abstract void analyze();

  /**
   * Writes the state of this moment into a file of SQLite that is not there, while others read and
   * write.
   *
   * @return whether it did; else its rows must be copied
   */
  public abstract boolean copiesItselfTo(Path file);

  /** The database as a whole: what is damaged, one sentence each; empty when all is well. */
  public abstract List<String> damages();

  @Override
  public void close() {
    readers.close();
    writers.close();
  }
}
