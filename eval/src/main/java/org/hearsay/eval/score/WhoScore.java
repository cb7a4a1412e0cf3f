package org.hearsay.eval.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.record.Actor;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Label;
import org.jspecify.annotations.Nullable;

/** Roles, affiliations and labels of one record against its gold. */
final class WhoScore {
  private final ArticleRecord record;
  private final Map<String, String> names;
  private final Tally tally;

  private WhoScore(ArticleRecord record, Tally tally) {
    this.record = record;
    this.names = record.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    this.tally = tally;
  }

  /**
   * Adds what is right to a tally.
   *
   * @param actors the pairs of found and wanted actors
   */
  static void add(
      ArticleRecord record, String text, GoldFile gold, List<Pairing.Pair> actors, Tally tally) {
    WhoScore score = new WhoScore(record, tally);
    score.ties("roles", score.roles(), gold.roles(), actors);
    score.ties("affiliations", score.affiliations(), gold.affiliations(), actors);
    score.labels(text, gold.labels());
  }

  private @Nullable String name(@Nullable String id) {
    return id == null ? null : names.get(id);
  }

  private List<List<Tie>> roles() {
    return record.actors().stream()
        .map(a -> a.roles().stream().map(r -> new Tie(r.title(), name(r.of()))).toList())
        .toList();
  }

  private List<List<Tie>> affiliations() {
    return record.actors().stream()
        .map(
            a ->
                a.affiliations().stream()
                    .map(x -> new Tie(String.valueOf(names.get(x.to())), x.relation().json()))
                    .toList())
        .toList();
  }

  private void ties(
      String measure, List<List<Tie>> found, List<List<Tie>> gold, List<Pairing.Pair> actors) {
    long right = 0;
    long all = 0;
    for (Pairing.Pair pair : actors) {
      List<Tie> mine = found.get(pair.found());
      List<Tie> wanted = gold.get(pair.gold());
      right += measure.equals("roles") ? Tie.roles(mine, wanted) : Tie.affiliations(mine, wanted);
      all += mine.size();
    }
    tally.add(measure, right, all, gold.stream().mapToLong(List::size).sum());
  }

  private void labels(String text, List<Called> gold) {
    VisibleOffsets offsets = VisibleOffsets.of(record.article().text(), text);
    List<Called> found =
        record.findings().labels().stream().flatMap(label -> called(label, offsets, text)).toList();
    List<Pairing.Pair> pairs = Pairing.of(found, gold, Called::likeness, 1);
    tally.add("label found (words and actor)", pairs.size(), found.size(), gold.size());
    tally.add(
        "label voice of found labels",
        pairs.stream()
            .filter(p -> found.get(p.found()).byOutlet() == gold.get(p.gold()).byOutlet())
            .count(),
        pairs.size(),
        pairs.size());
    tally.add(
        "label distance",
        pairs.stream()
            .filter(p -> gold.get(p.gold()).distance() != null)
            .filter(p -> gold.get(p.gold()).distance() == found.get(p.found()).distance())
            .count(),
        found.stream().filter(label -> label.distance() != null).count(),
        gold.stream().filter(label -> label.distance() != null).count());
  }

  private Stream<Called> called(Label label, VisibleOffsets offsets, String text) {
    return offsets.carry(List.of(label.span()), text).stream()
        .map(
            span ->
                new Called(
                    name(label.actor()),
                    label.label(),
                    span,
                    label.voice() == null,
                    label.distance()));
  }
}
