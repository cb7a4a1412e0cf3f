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
import java.util.Random;
import java.util.concurrent.Callable;
import org.hearsay.record.ArticleRecord;
import org.hearsay.store.Cursor;
import org.hearsay.store.Store;
import org.hearsay.store.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps articles that nobody wrote, finds them again, and writes the page of the store's speed. */
@Command(
    name = "store-speed",
    description = "Keeps synthetic articles, finds them, and writes how long that took.",
    mixinStandardHelpOptions = true)
final class StoreSpeedCommand implements Callable<Integer> {
  static final String COMMAND = "java -jar eval/target/hearsay-eval.jar store-speed";
  private static final int BATCH = 64;
  private static final int PAGE = 50;

  /** Each with two gaps: a person, a word. */
  private static final List<String> QUERIES =
      List.of(
          "who:\"%1$s\"",
          "who:\"%1$s\" about:%2$s",
          "about:%2$s",
          "about:\"%2$s and the harbour\"",
          "to:\"%1$s\" said-from:2021-01-01 said-to:2022-12-31",
          "mentions:\"%1$s\"",
          "event:PROTEST status:scheduled about:%2$s",
          "channel:lantern published-from:2024-01-01",
          "label:pirate",
          "type:direct",
          "find:events event:ASSAULT,COERCE status:happened",
          "find:labels label:rebel",
          "find:articles about:%2$s who:\"%1$s\"");

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles are kept (10000).")
  private int articles = 10_000;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each query is asked, for another person and word (20).")
  private int rounds = 20;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "An empty store to measure, also jdbc:postgresql:… (a new file).")
  private String address = "";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The page to write (docs/reference/store-speed.md).")
  private Path output = Path.of("docs/reference/store-speed.md");

  /** The processor's time of keeping. */
  private Duration keptProcessor = Duration.ZERO;

  @Override
  public Integer call() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("hearsay-store-speed");
    Path file = folder.resolve("news.hearsay");
    boolean ours = address.isEmpty();
    try (Store store = Store.open(ours ? file.toString() : address)) {
      Duration kept = keep(store);
      store.analyze();
      List<StoreSpeedPage.Asked> asked = new ArrayList<>();
      for (String query : QUERIES) {
        asked.add(ask(store, query));
      }
      long bytes = ours ? Files.size(file) : 0;
      Duration raw = ours ? raw(file, folder.resolve("raw.sqlite")) : Duration.ZERO;
      Files.writeString(
          output, StoreSpeedPage.of(COMMAND, articles, kept, keptProcessor, raw, bytes, asked));
    }
    return 0;
  }

  /** The time in which the store kept all articles; that in which they were made does not count. */
  private Duration keep(Store store) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    long processor = 0;
    for (int first = 0; first < articles; first += BATCH) {
      List<ArticleRecord> batch = new ArrayList<>();
      for (int i = first; i < Math.min(articles, first + BATCH); i++) {
        batch.add(SyntheticRecords.of(i));
      }
      long start = System.nanoTime();
      long began = threads.getCurrentThreadCpuTime();
      store.keep(batch);
      nanos += System.nanoTime() - start;
      processor += threads.getCurrentThreadCpuTime() - began;
    }
    keptProcessor = Duration.ofNanos(processor);
    return Duration.ofNanos(nanos);
  }

  private StoreSpeedPage.Asked ask(Store store, String form) {
    Random random = new Random(form.length());
    List<Duration> times = new ArrayList<>();
    long hits = 0;
    for (int i = 0; i <= rounds; i++) {
      Query query =
          Query.parse(
              form.formatted(
                  SyntheticRecords.person(random.nextInt(4_000)),
                  SyntheticRecords.word(random.nextInt(100))));
      long start = System.nanoTime();
      hits += store.find(query, Cursor.START, PAGE).hits().size();
      if (i > 0) {
        times.add(Duration.ofNanos(System.nanoTime() - start));
      }
    }
    return StoreSpeedPage.Asked.of(
        form.replace("%1$s", "NAME").replace("%2$s", "WORD"), times, hits / (rounds + 1.0));
  }

  /** The time in which SQLite itself copies the same rows into tables without keys and indexes. */
  private static Duration raw(Path store, Path raw) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + raw);
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
      long start = System.nanoTime();
      for (String table : tables) {
        statement.execute("CREATE TABLE " + table + " AS SELECT * FROM store." + table);
      }
      return Duration.ofNanos(System.nanoTime() - start);
    }
  }
}
