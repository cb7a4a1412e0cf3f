package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hearsay.record.ArticleRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that keeps articles is killed at random moments: what it reported as kept is there,
 * nothing is half, and the next goes on. {@code -Dhearsay.kills=20} kills more often.
 */
class KilledTest {
  private static final int KILLS = Integer.getInteger("hearsay.kills", 3);
  private static final int ARTICLES = 3_000;
  private static final int BATCH = 8;

  /** The process that is killed: keeps all articles, and reports each batch when it is kept. */
  public static final class Keeper {
    private Keeper() {}

    public static void main(String[] address) {
      try (Store store = Store.open(address[0])) {
        for (int first = 0; first < ARTICLES; first += BATCH) {
          List<ArticleRecord> batch = new ArrayList<>();
          for (int i = first; i < first + BATCH; i++) {
            batch.add(article(i));
          }
          StringBuilder said = new StringBuilder();
          store.keep(batch).forEach(kept -> said.append(kept.article()).append(' '));
          System.out.println(said + ".");
        }
        System.out.println("all");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatWasReportedIsLost(TestStores kind) throws IOException, InterruptedException {
    String address = kind.fresh();
    Store.open(address).close();
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Set<String> reported = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      reported.addAll(keepUntilKilled(address, random));
      try (Store store = Store.openExisting(address)) {
        assertThat(store.check()).as("seed %d", seed).isEmpty();
        for (String id : reported) {
          StoredArticle article = store.article(id).orElseThrow(() -> lost(id, seed));
          assertThat(article.whole()).isEqualTo(article(Integer.parseInt(id.substring(1))));
        }
      }
    }
    assertThat(reported).as("reported, seed %d", seed).isNotEmpty();
  }

  private static AssertionError lost(String id, long seed) {
    return new AssertionError("lost " + id + ", seed " + seed);
  }

  private static Set<String> keepUntilKilled(String address, Random random)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path", "") + File.pathSeparator,
                Keeper.class.getName(),
                address)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<String> reported = new HashSet<>();
    int batches = 1 + random.nextInt(12);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < batches; i++) {
        take(lines.readLine(), reported);
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
      process.toHandle().destroyForcibly(); // the process itself would close what it said last
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line, reported);
      }
    }
    process.waitFor();
    return reported;
  }

  /** A line that was cut off has no dot at its end. */
  private static void take(String line, Set<String> reported) {
    if (line != null && line.endsWith(" .")) {
      reported.addAll(List.of(line.substring(0, line.length() - 2).split(" ")));
    }
  }

  private static ArticleRecord article(int number) {
    return Samples.saying("n" + number, "Ada Quill", "that mill " + number + " would close");
  }
}
