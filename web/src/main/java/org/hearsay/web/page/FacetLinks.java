package org.hearsay.web.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.store.Facet;
import org.hearsay.store.FacetCount;
import org.hearsay.store.Summaries;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.jspecify.annotations.Nullable;

/**
 * Values by which a query can be narrowed.
 *
 * @param name what the page calls the facet
 * @param values the values with their counts
 */
public record FacetLinks(String name, List<Value> values) {

  /**
   * One value.
   *
   * @param name as the page shows it
   * @param count how many have it
   * @param address the query with it, or without it where it is asked for already; null where the
   *     language has no term for it
   * @param chosen whether it is asked for
   */
  public record Value(String name, long count, @Nullable String address, boolean chosen) {}

  /** Keeps a copy. */
  public FacetLinks {
    values = List.copyOf(values);
  }

  /** The facets of the newest of what a query finds, those without values left out. */
  static List<FacetLinks> of(Query query, Summaries summaries, int limit) {
    List<FacetLinks> all = new ArrayList<>();
    summaries
        .facets(query, limit)
        .forEach(
            (facet, counts) -> {
              if (!counts.isEmpty()) {
                all.add(
                    new FacetLinks(
                        title(facet),
                        counts.stream().map(count -> value(query, facet, count)).toList()));
              }
            });
    return all;
  }

  private static String title(Facet facet) {
    return switch (facet) {
      case OUTLET -> "Outlet";
      case MONTH -> "Month";
      case WHO -> "Who says it";
      case TO -> "To whom";
      case MENTIONS -> "About whom";
      case CHANNEL -> "Channel";
      case TYPE -> "Quotation";
      case EVENT -> "What is done";
      case STATUS -> "Status";
      case LABELLED -> "Who is called so";
      case LABEL -> "Label";
    };
  }

  private static Value value(Query query, Facet facet, FacetCount count) {
    @Nullable Term term = count.term();
    String name =
        switch (facet) {
          case OUTLET, MONTH, WHO, TO, MENTIONS, LABELLED, LABEL -> count.value();
          case CHANNEL, TYPE, EVENT, STATUS -> Details.spoken(count.value());
        };
    if (facet == Facet.MONTH && !name.isEmpty()) {
      return month(query, count);
    }
    if (term == null) {
      return new Value(name.isEmpty() ? "not known" : name, count.count(), null, false);
    }
    boolean chosen = query.terms().contains(term);
    Query changed =
        chosen
            ? new Query(
                query.find(), query.terms().stream().filter(each -> !each.equals(term)).toList())
            : query.and(term);
    return new Value(name, count.count(), Place.search(changed), chosen);
  }

  /** A month is asked for by its first and its last day. */
  private static Value month(Query query, FacetCount count) {
    YearMonth month = YearMonth.parse(count.value());
    List<Term> days =
        List.of(
            Term.of(Key.PUBLISHED_FROM, month.atDay(1).toString()),
            Term.of(Key.PUBLISHED_TO, month.atEndOfMonth().toString()));
    List<Term> others =
        query.terms().stream().filter(term -> !days.contains(term)).collect(Collectors.toList());
    boolean chosen = others.size() + days.size() == query.terms().size();
    if (!chosen) {
      others.addAll(days);
    }
    Query changed = new Query(query.find(), others);
    return new Value(count.value(), count.count(), Place.search(changed), chosen);
  }
}
