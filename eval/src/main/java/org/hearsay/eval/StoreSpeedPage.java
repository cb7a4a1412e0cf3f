package org.hearsay.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.eval.StoreSpeedCommand.MeasuredStore;
import org.hearsay.record.ArticleRecord;

/** The page of the store's figures, as Markdown. */
final class StoreSpeedPage {
  private static final String PAGE =
      """
      # How fast the store keeps and finds, and what it survives

      Written by a run of `eval`, never by hand:

          hearsay read DATA … --format jsonl --output records.jsonl
          java -jar eval/target/hearsay-eval.jar store-speed --records records.jsonl --articles %d --rounds %d%s

      Java %s, %s, %d processors, of which other programs held %.1f on average. %,d articles were made of the records of %d articles of corpora
      (SHA-256 `%s`; %.1f statements, %.1f events, %.1f labels, %.1f actors an article), repeated on other days and under
      changed names: some names are frequent, most are rare; public bodies keep theirs.

      ## Keeping

      In batches of 64, each of which is on the disk when it is reported; measured over the last articles that were kept. *Processor* is the time of one processor, without that of a database server.
      *Raw* is SQLite that copies the same rows in the same run, without keys, indexes and full text.

      | store | articles measured | articles a second | processor, ms an article | raw, articles a second | raw, processor, ms an article | KiB an article |
      |---|---:|---:|---:|---:|---:|---:|
      %s

      ## Finding

      Each question was asked for other names (NAME, PUBLIC), words (WORD, RARE), outlets and months; `find` gives one page of 50 with
      whole records, a *page* what the server's page shows. Milliseconds that went by.

      | question | hits | %s |
      |---|---:|%s|
      %s

      Over all `find`: %s

      ## A crowd

      32 clients read pages and API, 4 correct, without pause, on this machine, beside the server itself (`hearsay serve`).

      | store | seconds | answers to readers | median, ms | 95th percentile, ms | corrections | median, ms | 95th percentile, ms | errors and lost corrections |
      |---|---:|---:|---:|---:|---:|---:|---:|---:|
      %s

      ## Killed

      `hearsay keep` was killed (SIGKILL) %d times while it wrote, at moments drawn with seed %d, and typed again; %,d articles in all. The store
      showed %s articles before the kills. Afterwards every article was compared with what was to be kept, and the store was checked: %s
      """;

  private static final double MILLIS = 1e6;
  private static final int KIBI = 1024;
  private static final int SHOWN_FAULTS = 5;

  private StoreSpeedPage() {}

  static String of(
      String checksum,
      List<ArticleRecord> originals,
      int rounds,
      List<MeasuredStore> stores,
      KilledKeeping killed) {
    int articles = stores.get(0).filling().articles();
    return String.format(
        Locale.ROOT,
        PAGE,
        articles,
        rounds,
        stores.size() > 1 ? " --postgresql ADDRESS" : "",
        System.getProperty("java.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        othersLoad(),
        articles,
        originals.size(),
        checksum,
        average(originals, Layer.STATEMENTS),
        average(originals, Layer.EVENTS),
        average(originals, Layer.LABELS),
        average(originals, Layer.ACTORS),
        stores.stream().map(StoreSpeedPage::keeping).collect(Collectors.joining("\n")),
        stores.stream()
            .map(store -> store.name() + ", median | 95th percentile")
            .collect(Collectors.joining(" | ")),
        "---:|---:|".repeat(stores.size()).replaceFirst("\\|$", ""),
        answers(stores),
        stores.stream().map(StoreSpeedPage::overall).collect(Collectors.joining("; ", "", ".")),
        stores.stream().map(StoreSpeedPage::load).collect(Collectors.joining("\n")),
        killed.kills(),
        killed.seed(),
        killed.articles(),
        killed.seen().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        faults(killed.faults()));
  }

  private enum Layer {
    STATEMENTS,
    EVENTS,
    LABELS,
    ACTORS
  }

  private static double average(List<ArticleRecord> originals, Layer layer) {
    return originals.stream()
        .mapToInt(
            whole ->
                switch (layer) {
                  case STATEMENTS -> whole.statements().size();
                  case EVENTS -> whole.findings().events().size();
                  case LABELS -> whole.findings().labels().size();
                  case ACTORS -> whole.actors().size();
                })
        .average()
        .orElse(0);
  }

  /** How many other threads wanted a processor, by the kernel's average of fifteen minutes. */
  private static double othersLoad() {
    try {
      String averages = java.nio.file.Files.readString(java.nio.file.Path.of("/proc/loadavg"));
      return Math.max(0, Double.parseDouble(averages.split(" ")[2]) - 1);
    } catch (java.io.IOException unknown) {
      return Double.NaN;
    }
  }

  private static String keeping(MeasuredStore store) {
    StoreFilling filling = store.filling();
    boolean raw = !filling.raw().wall().isZero();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f | %.1f | %s | %s | %.1f |",
        store.name(),
        filling.kept(),
        StoreFilling.rate(filling.kept(), filling.times().wall()),
        millis(filling.times().processor()) / filling.kept(),
        raw ? "%.0f".formatted(StoreFilling.rate(filling.articles(), filling.raw().wall())) : "–",
        raw ? "%.1f".formatted(millis(filling.raw().processor()) / filling.articles()) : "–",
        (double) filling.bytes() / KIBI / filling.articles());
  }

  private static String answers(List<MeasuredStore> stores) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < stores.get(0).answers().size(); i++) {
      int at = i;
      StoreAnswers.Named first = stores.get(0).answers().get(i);
      rows.add(
          "| `%s` | %.1f | %s |"
              .formatted(
                  first.question(),
                  first.asked().hits(),
                  stores.stream()
                      .map(store -> times(store.answers().get(at).asked()))
                      .collect(Collectors.joining(" | "))));
    }
    return String.join("\n", rows);
  }

  private static String overall(MeasuredStore store) {
    List<Duration> all =
        store.answers().stream()
            .filter(each -> !each.question().startsWith("page:"))
            .flatMap(each -> each.asked().times().stream())
            .toList();
    StoreAnswers.Asked asked = new StoreAnswers.Asked(0, all);
    return String.format(
        Locale.ROOT,
        "%s median **%.1f ms**, 95th percentile **%.1f ms**",
        store.name(),
        millis(asked.median()),
        millis(asked.nineteenOfTwenty()));
  }

  private static String load(MeasuredStore store) {
    ServedLoad load = store.load();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %s | %d | %s | %s |",
        store.name(),
        load.length().toSeconds(),
        load.reads().times().size(),
        times(load.reads()),
        load.corrections().times().size(),
        times(load.corrections()),
        faults(load.faults()));
  }

  private static String faults(List<String> faults) {
    return faults.isEmpty()
        ? "nothing was wrong."
        : faults.size()
            + ": "
            + faults.stream().limit(SHOWN_FAULTS).collect(Collectors.joining("; "));
  }

  private static String times(StoreAnswers.Asked asked) {
    return asked.times().isEmpty()
        ? "– | –"
        : String.format(
            Locale.ROOT, "%.1f | %.1f", millis(asked.median()), millis(asked.nineteenOfTwenty()));
  }

  private static double millis(Duration time) {
    return time.toNanos() / MILLIS;
  }
}
