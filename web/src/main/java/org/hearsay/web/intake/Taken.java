package org.hearsay.web.intake;

import java.util.List;
import org.hearsay.record.ArticleRecord;
import org.hearsay.store.Kept;

/**
 * What became of what was sent.
 *
 * @param records what was read, in the order in which it came; empty when it was to be kept
 * @param kept what became of each record in the store; empty when nothing was to be kept
 * @param rejected why others were not read, one message each
 */
public record Taken(List<ArticleRecord> records, List<Kept> kept, List<String> rejected) {

  /** Keeps copies. */
  public Taken {
    records = List.copyOf(records);
    kept = List.copyOf(kept);
    rejected = List.copyOf(rejected);
  }
}
