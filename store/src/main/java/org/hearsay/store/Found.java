package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a query found: newest publication first, undated last; in an article, in its
 * order.
 */
public final class Found {
  private final List<Hit> hits;
  private final @Nullable Cursor next;

  Found(List<Hit> hits, @Nullable Cursor next) {
    this.hits = List.copyOf(hits);
    this.next = next;
  }

  /** What was found. */
  public List<Hit> hits() {
    return hits;
  }

  /** Where the next page begins; empty when this is the last. */
  public Optional<Cursor> next() {
    return Optional.ofNullable(next);
  }
}
