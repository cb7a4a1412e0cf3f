package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.record.Distance;
import org.hearsay.store.Cursor;
import org.hearsay.store.Hit;
import org.hearsay.store.Identity;
import org.hearsay.store.Store;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;

/**
 * How one outlet calls an actor.
 *
 * @param outlet who publishes
 * @param names what it calls them, the most frequent first
 */
public record OutletLabels(String outlet, List<Name> names) {
  private static final int MOST = 500;

  /** Keeps a copy. */
  public OutletLabels {
    names = List.copyOf(names);
  }

  /** How each outlet calls an actor, by the outlets' names. */
  static List<OutletLabels> of(Store store, Identity actor) {
    Map<String, Map<String, List<Called>>> outlets = new TreeMap<>();
    Query query = Query.of(Unit.LABELS).and(Term.of(Key.MENTIONS, "#" + actor.number()));
    for (Hit hit : store.find(query, Cursor.START, MOST).hits()) {
      if (hit instanceof Hit.OfLabel found) {
        String outlet =
            Objects.requireNonNullElse(
                found.article().whole().article().outlet(), "Outlet not known");
        outlets
            .computeIfAbsent(outlet, each -> new TreeMap<>())
            .computeIfAbsent(found.label().label(), each -> new ArrayList<>())
            .add(Called.of(found));
      }
    }
    return outlets.entrySet().stream()
        .map(entry -> new OutletLabels(entry.getKey(), names(entry.getValue())))
        .toList();
  }

  private static List<Name> names(Map<String, List<Called>> labels) {
    return labels.entrySet().stream()
        .map(entry -> new Name(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((Name name) -> name.sentences().size()).reversed())
        .toList();
  }

  /**
   * One label.
   *
   * @param label its words
   * @param sentences where it stands
   */
  public record Name(String label, List<Called> sentences) {

    /** Keeps a copy. */
    public Name {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Where a label stands.
   *
   * @param voice whose word it is, and at what distance
   * @param result its sentence
   */
  public record Called(String voice, Result result) {

    static Called of(Hit.OfLabel hit) {
      Distance distance = hit.label().distance();
      return new Called(
          distance == null ? voice(hit) : voice(hit) + ", " + Details.spoken(distance.json()),
          Result.of(hit));
    }

    private static String voice(Hit.OfLabel hit) {
      String voice = hit.label().voice();
      if (voice == null) {
        return "the outlet's own word";
      }
      String speakers =
          hit.article().whole().statements().stream()
              .filter(said -> said.id().equals(voice))
              .flatMap(said -> Result.actors(hit.article(), said.attribution().speakers()).stream())
              .map(Part::words)
              .collect(Collectors.joining(", "));
      return speakers.isEmpty() ? "in a statement" : "in the words of " + speakers;
    }
  }
}
