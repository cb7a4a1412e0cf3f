package org.hearsay.eval;

import java.io.IOException;
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
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.HearsayException;
import org.hearsay.record.RecordJson;
import org.hearsay.store.Store;
import org.hearsay.store.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Keeps many articles, finds them, kills the keeping, serves a crowd, and writes the page of the
 * store's figures.
 */
@Command(
    name = "store-speed",
    description =
        "Keeps articles of corpora again and again under changed names, asks for them, kills hearsay keep, lets many use hearsay serve,"
            + " and writes what came of it.",
    mixinStandardHelpOptions = true)
final class StoreSpeedCommand implements Callable<Integer> {
  private static final long SEED = 20;
  private static final int CORRECTED = 200;

  @Option(
      names = "--records",
      required = true,
      paramLabel = "FILE",
      description = "Records of corpora, as hearsay read --format jsonl writes them.")
  private Path file = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles are kept (100000).")
  private int articles = 100_000;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each question is asked, for other names and words (20).")
  private int rounds = 20;

  @Option(
      names = "--postgresql",
      paramLabel = "ADDRESS",
      description = "A database of its own, jdbc:postgresql:…, to be measured, too.")
  private String postgresql = "";

  @Option(
      names = "--kills",
      paramLabel = "N",
      description = "How often hearsay keep is killed (20).")
  private int kills = 20;

  @Option(
      names = "--killed-articles",
      paramLabel = "N",
      description = "How many articles the killed runs keep in all (8000).")
  private int killedArticles = 8_000;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long clients use the server (120).")
  private int seconds = 120;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description =
          "Where the stores are made, 4 GB for 100000 articles; a run that was stopped goes on there (a new one).")
  private Path folder = Path.of("");

  @Option(
      names = "--launcher",
      paramLabel = "FILE",
      description = "What starts Hearsay (./hearsay).")
  private Path launcher = Path.of("./hearsay");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The page to write (docs/reference/store-speed.md).")
  private Path output = Path.of("docs/reference/store-speed.md");

  @Override
  public Integer call() throws IOException, SQLException, InterruptedException {
    Path scratch =
        folder.toString().isEmpty() ? Files.createTempDirectory("hearsay-store-speed") : folder;
    List<ArticleRecord> originals;
    try (Stream<String> lines = Files.lines(file)) {
      originals = lines.map(RecordJson::read).toList();
    }
    RepeatedRecords records = new RepeatedRecords(originals);
    ProgramRun.of(List.of(launcher.toString(), "--version"), scratch.resolve("build.txt"));
    List<MeasuredStore> stores = new ArrayList<>();
    stores.add(measured("SQLite", scratch.resolve("news.hearsay").toString(), records, originals));
    if (!postgresql.isEmpty()) {
      stores.add(measured("PostgreSQL", postgresql, records, originals));
    }
    System.err.println("[eval] hearsay keep is killed …");
    KilledKeeping killed =
        KilledKeeping.of(launcher, records, killedArticles, kills, SEED, scratch);
    Files.writeString(
        output, StoreSpeedPage.of(DataChecksum.of(file), originals, rounds, stores, killed));
    return 0;
  }

  private MeasuredStore measured(
      String name, String address, RepeatedRecords records, List<ArticleRecord> originals)
      throws IOException, SQLException, InterruptedException {
    System.err.println("[eval] " + name + " …");
    boolean isFile = !address.startsWith("jdbc:");
    StoreQuestions questions;
    StoreFilling.Times filling;
    int there;
    var answers = List.<StoreAnswers.Named>of();
    try (Store store = Store.open(address)) {
      there = (int) store.count(Query.parse("find:articles"));
      if (there >= articles) {
        throw new HearsayException(
            HearsayException.Code.INPUT,
            "[%s] the store was not measured: it must hold fewer than %d articles but held %d. Do raise --articles, or name another --folder."
                .formatted(store.name(), articles, there));
      }
      filling = StoreFilling.fill(store, records, there, articles);
      questions = new StoreQuestions(originals, records, articles, store);
      answers = StoreAnswers.of(store, questions, rounds);
    }
    StoreFilling.Times raw =
        isFile
            ? StoreFilling.raw(Path.of(address), Path.of(address + ".raw"))
            : StoreFilling.Times.NONE;
    List<ArticleRecord> corrected =
        IntStream.range(0, articles)
            .mapToObj(records::of)
            .filter(whole -> !whole.statements().isEmpty())
            .limit(CORRECTED)
            .toList();
    ServedLoad load =
        ServedLoad.of(launcher, address, questions, corrected, Duration.ofSeconds(seconds));
    long bytes = isFile ? Files.size(Path.of(address)) : databaseBytes(address);
    return new MeasuredStore(
        name, new StoreFilling(articles, articles - there, filling, bytes, raw), answers, load);
  }

  private static long databaseBytes(String address) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement();
        ResultSet size = statement.executeQuery("SELECT pg_database_size(current_database())")) {
      size.next();
      return size.getLong(1);
    }
  }

  /** All that was measured of one kind of store. */
  record MeasuredStore(
      String name, StoreFilling filling, List<StoreAnswers.Named> answers, ServedLoad load) {
    MeasuredStore {
      answers = List.copyOf(answers);
    }
  }
}
