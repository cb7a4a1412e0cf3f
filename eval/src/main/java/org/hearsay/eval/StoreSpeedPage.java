package org.hearsay.eval;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of the store's figures, as Markdown. */
final class StoreSpeedPage {
  private static final String PAGE =
      """
      # How fast the store keeps and finds

      Written by a run of `eval`, never by hand:

          %s

      Java %s, %s, %d processors. %,d articles that nobody wrote, of the size that real ones have, were kept in batches of 64; each query was asked
      for other people and words, one page of 50 with whole records.

      Kept: **%.0f articles a second**, with %.1f ms of one processor an article.%s

      | query | hits a page | median, ms | 95th percentile, ms |
      |---|---:|---:|---:|
      %s
      """;

  /**
   * How long a query took.
   *
   * @param query with NAME and WORD where it was asked for others each time
   * @param hits on one page, on average
   */
  record Asked(String query, Duration median, Duration nineteenOfTwenty, double hits) {
    static Asked of(String query, List<Duration> times, double hits) {
      List<Duration> sorted = times.stream().sorted().toList();
      return new Asked(
          query, sorted.get(sorted.size() / 2), sorted.get((sorted.size() * 19) / 20), hits);
    }
  }

  private StoreSpeedPage() {}

  static String of(
      String command,
      int articles,
      Duration kept,
      Duration processor,
      Duration raw,
      long bytes,
      List<Asked> asked) {
    return String.format(
        Locale.ROOT,
        PAGE,
        command,
        System.getProperty("java.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        articles,
        articles / seconds(kept),
        seconds(processor) * 1000 / articles,
        raw.isZero() ? "" : beside(articles, raw, bytes),
        asked.stream().map(StoreSpeedPage::row).collect(Collectors.joining("\n")));
  }

  private static String beside(int articles, Duration raw, long bytes) {
    return String.format(
        Locale.ROOT,
        " SQLite itself copies the same rows, without keys, indexes and full text, at %.0f articles a second. The file has %.1f KiB an article.",
        articles / seconds(raw),
        bytes / 1024.0 / articles);
  }

  private static String row(Asked asked) {
    return String.format(
        Locale.ROOT,
        "| `%s` | %.1f | %.1f | %.1f |",
        asked.query(),
        asked.hits(),
        seconds(asked.median()) * 1000,
        seconds(asked.nineteenOfTwenty()) * 1000);
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}
