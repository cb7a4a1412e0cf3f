package org.hearsay.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.record.ArticleRecord;
import org.hearsay.store.Store;

/**
 * How long a store took to keep articles.
 *
 * @param articles how many are there in the end
 * @param kept how many of them were kept meanwhile; the others an earlier run had kept
 * @param times that went by, and of one processor, without that of a database server
 * @param bytes of the file or database
 * @param raw the same two times of SQLite that copies the same rows into tables without keys,
 *     indexes and full text; zero where it was not measured
 */
record StoreFilling(int articles, int kept, Times times, long bytes, Times raw) {
  private static final int BATCH = 64;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Time that went by, and time of one processor. */
  record Times(Duration wall, Duration processor) {
    static final Times NONE = new Times(Duration.ZERO, Duration.ZERO);

    /** From these moments until now. */
    static Times since(long wallNanos, long processorNanos) {
      return new Times(
          Duration.ofNanos(System.nanoTime() - wallNanos),
          Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - processorNanos));
    }

    Times and(Times more) {
      return new Times(wall.plus(more.wall), processor.plus(more.processor));
    }
  }

  /**
   * Keeps the records that a store does not hold yet, from that behind its last; the time in which
   * they are made does not count.
   */
  static Times fill(Store store, RepeatedRecords records, int there, int articles) {
    Times times = Times.NONE;
    for (int first = there; first < articles; first += BATCH) {
      List<ArticleRecord> batch = new ArrayList<>();
      for (int i = first; i < Math.min(articles, first + BATCH); i++) {
        batch.add(records.of(i));
      }
      long wall = System.nanoTime();
      long processor = THREADS.getCurrentThreadCpuTime();
      store.keep(batch);
      times = times.and(Times.since(wall, processor));
      if ((first - there) % (100 * BATCH) == 0) {
        System.err.printf("[eval] %d of %d articles …%n", first, articles);
      }
    }
    store.analyze();
    return times;
  }

  /** The time in which SQLite itself copies the same rows. */
  static Times raw(Path store, Path copy) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        Statement statement = connection.createStatement()) {
      statement.execute("ATTACH DATABASE '" + store + "' AS store");
      List<String> tables = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery(
              "SELECT name FROM store.sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_text%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      long wall = System.nanoTime();
      long processor = THREADS.getCurrentThreadCpuTime();
      for (String table : tables) {
        statement.execute("CREATE TABLE " + table + " AS SELECT * FROM store." + table);
      }
      return Times.since(wall, processor);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Articles in a second. */
  static double rate(int articles, Duration time) {
    return articles / (time.toNanos() / 1e9);
  }
}
