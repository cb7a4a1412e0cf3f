package org.hearsay.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.RecordJson;
import org.hearsay.store.Store;
import org.hearsay.store.StoredArticle;
import org.hearsay.store.query.Query;

/**
 * What became of {@code hearsay keep} when it was killed again and again (SIGKILL, while it wrote),
 * and typed again.
 *
 * @param kills how often
 * @param seed of the moments
 * @param articles how many were to be kept
 * @param seen how many the store showed before each kill
 * @param faults what was wrong afterwards; nothing, one hopes
 */
record KilledKeeping(int kills, long seed, int articles, List<Long> seen, List<String> faults) {
  private static final Query EVERYTHING = Query.parse("find:articles");
  private static final int LATEST_MILLIS = 400;
  private static final int POLL_MILLIS = 20;

  KilledKeeping {
    seen = List.copyOf(seen);
    faults = List.copyOf(faults);
  }

  /** Kills so often, then lets the last run end, and looks at every article. */
  static KilledKeeping of(
      Path launcher, RepeatedRecords records, int articles, int kills, long seed, Path scratch)
      throws IOException, InterruptedException {
    Path input = scratch.resolve("records.jsonl");
    try (BufferedWriter lines = Files.newBufferedWriter(input)) {
      for (int i = 0; i < articles; i++) {
        lines.write(RecordJson.write(records.of(i)) + "\n");
      }
    }
    Path file = scratch.resolve("killed.hearsay");
    List<String> command =
        List.of(
            launcher.toString(), "keep", input.toString(), "--records", "--store", file.toString());
    Random random = new Random(seed);
    List<String> faults = new java.util.ArrayList<>();
    List<Long> seen = new java.util.ArrayList<>();
    Store.open(file.toString()).close();
    try (Store store = Store.openExisting(file.toString())) {
      for (int kill = 0; kill < kills; kill++) {
        long before = store.count(EVERYTHING);
        Process process = start(command, scratch);
        while (process.isAlive() && store.count(EVERYTHING) == before) {
          TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LATEST_MILLIS));
        long there = store.count(EVERYTHING);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
        process.waitFor();
        seen.add(there);
        if (store.count(EVERYTHING) < there) {
          faults.add("after kill %d articles were lost that were there".formatted(kill + 1));
        }
      }
      if (start(command, scratch).waitFor() != 0) {
        faults.add("the last run failed");
      }
      faults.addAll(store.check());
      for (int i = 0; i < articles; i++) {
        ArticleRecord kept = records.of(i);
        if (store
            .article(kept.article().id())
            .map(StoredArticle::whole)
            .filter(kept::equals)
            .isEmpty()) {
          faults.add("article " + kept.article().id() + " is not what was to be kept");
        }
      }
    }
    return new KilledKeeping(kills, seed, articles, seen, faults);
  }

  private static Process start(List<String> command, Path scratch) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(scratch.resolve("keep.log").toFile())
        .start();
  }
}
