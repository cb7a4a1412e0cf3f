package org.hearsay.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.hearsay.reader.Reader;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.RecordJson;

/**
 * Which share of the processor time each step of the reader takes.
 *
 * @param steps by name, in their order, and the writing of the record last
 * @param words of the texts that were read
 */
record StepTimes(Map<String, Duration> steps, int words) {
  private static final double PERCENT = 100;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double THOUSAND = 1000;

  /** Reads the articles twice, the first time to warm up. */
  static StepTimes of(Reader reader, List<Article> articles) {
    // a pool of one thread, so that the clock of that thread sees the windows of the network too
    ForkJoinPool alone = new ForkJoinPool(1);
    try {
      alone.submit(() -> articles.forEach(article -> round(reader, article))).join();
      Map<String, Duration> sums = new LinkedHashMap<>();
      alone
          .submit(
              () ->
                  articles.forEach(
                      article ->
                          round(reader, article)
                              .forEach((step, took) -> sums.merge(step, took, Duration::plus))))
          .join();
      return new StepTimes(sums, articles.stream().mapToInt(CorpusReading::words).sum());
    } finally {
      alone.shutdown();
    }
  }

  private static Map<String, Duration> round(Reader reader, Article article) {
    Map<String, Duration> times = new LinkedHashMap<>(reader.stepTimes(article));
    ArticleRecord record = reader.read(article);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    RecordJson.write(record);
    times.put("JSON", Duration.ofNanos(clock.getCurrentThreadCpuTime() - before));
    return times;
  }

  /** The rows of a Markdown table: step, share, milliseconds for a thousand words. */
  String rows() {
    double all = steps.values().stream().mapToDouble(Duration::toNanos).sum();
    return steps.entrySet().stream()
        .map(
            each ->
                String.format(
                    Locale.ROOT,
                    "| %s | %.1f %% | %.2f |",
                    each.getKey(),
                    PERCENT * each.getValue().toNanos() / all,
                    each.getValue().toNanos() / NANOS_PER_MILLI * THOUSAND / words))
        .collect(Collectors.joining("\n"));
  }
}
