package org.hearsay.web.page;

import java.util.List;
import org.hearsay.store.Facet;
import org.hearsay.store.FacetCount;
import org.hearsay.store.Identity;
import org.hearsay.store.Store;
import org.hearsay.store.query.Query;

/**
 * With whom an actor has to do.
 *
 * @param title in what way
 * @param all the others, the most frequent first
 */
public record Partners(String title, List<Partner> all) {
  private static final int MOST = 12;

  /** Keeps a copy. */
  public Partners {
    all = List.copyOf(all);
  }

  /**
   * Another actor.
   *
   * @param name the other's name
   * @param address the other's page
   * @param statements in how many statements
   */
  public record Partner(String name, String address, long statements) {}

  /** Those whom the facet of these statements names, but for the actor. */
  static Partners of(String title, Store store, Query query, Facet facet, Identity actor) {
    return new Partners(
        title,
        store.summaries().facet(query, facet, MOST + 1).stream()
            .filter(count -> number(count) != actor.number())
            .limit(MOST)
            .map(count -> new Partner(count.value(), Place.actor(number(count)), count.count()))
            .toList());
  }

  /** The number of the identity that a facet's term names, as "#17". */
  static long number(FacetCount count) {
    return count.term() == null
        ? 0
        : count.term().values().stream()
            .mapToLong(value -> value.identity().orElse(0))
            .findFirst()
            .orElse(0);
  }
}
