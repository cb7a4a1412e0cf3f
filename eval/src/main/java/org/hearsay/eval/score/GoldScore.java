package org.hearsay.eval.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.record.Actor;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Channel;
import org.hearsay.record.Mention;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.jspecify.annotations.Nullable;

/** Statements, their speakers and the actors, against articles annotated in full by hand. */
public final class GoldScore {
  private static final double LEAST_OVERLAP = 0.5;

  private final Tally tally = new Tally();

  private GoldScore() {}

  /**
   * Scores records against a folder of {@code NAME.json} beside {@code NAME.txt}.
   *
   * @throws IOException when a gold file cannot be read
   * @throws IllegalArgumentException when an article has no record
   */
  public static Scored of(Collection<ArticleRecord> records, Path folder) throws IOException {
    Map<String, ArticleRecord> byId = new HashMap<>();
    records.forEach(record -> byId.put(record.article().id(), record));
    GoldScore score = new GoldScore();
    List<Path> files = files(folder);
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.json$", "");
      ArticleRecord record = byId.get(name);
      if (record == null) {
        throw new IllegalArgumentException("records: must hold article " + name + " but did not");
      }
      String text = Files.readString(folder.resolve(name + ".txt"));
      score.add(record, text, GoldFile.read(file, text));
    }
    return new Scored(files.size(), score.tally.rates());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private void add(ArticleRecord record, String text, GoldFile goldFile) {
    List<Reported> found = statements(record, text);
    List<Reported> gold = goldFile.statements();
    List<Pairing.Pair> pairs =
        Pairing.of(found, gold, (f, g) -> overlap(f, g, text), LEAST_OVERLAP);
    tally.add("statement found (content overlap .5)", pairs.size(), found.size(), gold.size());
    for (Triple.Part part : Triple.Part.values()) {
      tally.add(part.word() + " exact", exact(found, part), exact(gold, part));
    }
    BiPredicate<Reported, Reported> sameType = (f, g) -> f.type() == g.type();
    BiPredicate<Reported, Reported> sameSource = (f, g) -> f.sourceType() == g.sourceType();
    addOfFound("type", found, gold, pairs, sameType);
    addOfFound("source type", found, gold, pairs, sameSource);
    addOfFound("speaker", found, gold, pairs, Reported::sameSpeaker);
    tally.add(
        "who said what (statement and speaker)",
        count(found, gold, pairs, Reported::sameSpeaker),
        found.size(),
        gold.size());
    tally.add(
        "said_on",
        count(found, gold, pairs, Reported::sameTime),
        found.stream().filter(statement -> statement.saidOn() != null).count(),
        gold.stream().filter(statement -> statement.saidOn() != null).count());
    addRoutes(found, gold, pairs);
    addDenied(found, gold, pairs);
    addNesting(found, gold, pairs);
    List<Pairing.Pair> actors = addActors(actors(record), goldFile.actors());
    WhoScore.add(record, text, goldFile, actors, tally);
    addEvents(events(record, text), goldFile.events(), text);
  }

  private static List<Reported> statements(ArticleRecord record, String text) {
    VisibleOffsets offsets = VisibleOffsets.of(record.article().text(), text);
    Map<String, String> names =
        record.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    Map<@Nullable String, String> times = new HashMap<>();
    record
        .findings()
        .times()
        .forEach(time -> times.put(time.id(), time.span().words(record.article().text())));
    List<String> ids = record.statements().stream().map(Statement::id).toList();
    List<Reported> reported = new ArrayList<>();
    for (Statement statement : record.statements()) {
      Triple words =
          new Triple(
              offsets.carry(statement.wording().source(), text),
              offsets.carry(statement.wording().cue(), text),
              offsets.carry(statement.wording().content(), text));
      int parent = ids.indexOf(statement.parent());
      reported.add(
          new Reported(
              words,
              statement.type(),
              statement.attribution().sourceType(),
              statement.attribution().speakers().stream().map(names::get).toList(),
              route(statement, names),
              parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
              times.get(statement.setting().saidOn()),
              statement.denied()));
    }
    return reported;
  }

  private static Route route(Statement statement, Map<String, String> names) {
    Channel channel = statement.setting().channel();
    return new Route(
        statement.attribution().addressees().stream().map(names::get).toList(),
        channel == null ? null : channel.kind(),
        statement.attribution().chain());
  }

  private static List<Deed> events(ArticleRecord record, String text) {
    VisibleOffsets offsets = VisibleOffsets.of(record.article().text(), text);
    Map<String, String> names =
        record.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return record.findings().events().stream()
        .map(
            event ->
                new Deed(
                    offsets.carry(List.of(event.trigger()), text),
                    event.action().type(),
                    event.circumstances().status(),
                    event.actors().stream().map(names::get).toList()))
        .toList();
  }

  private static List<Named> actors(ArticleRecord record) {
    return record.actors().stream().map(actor -> named(actor, record.article().text())).toList();
  }

  private static Named named(Actor actor, String text) {
    List<String> names = new ArrayList<>(List.of(actor.name()));
    actor.mentions().stream().map(Mention::span).map(span -> span.words(text)).forEach(names::add);
    return new Named(actor.name(), names);
  }

  private static double overlap(Reported found, Reported gold, String text) {
    return Characters.at(found.words().content(), text)
        .overlap(Characters.at(gold.words().content(), text));
  }

  private static Set<List<Span>> exact(List<Reported> statements, Triple.Part part) {
    return statements.stream()
        .map(statement -> part.of(statement.words()))
        .filter(spans -> !spans.isEmpty())
        .collect(Collectors.toSet());
  }

  private void addOfFound(
      String what,
      List<Reported> found,
      List<Reported> gold,
      List<Pairing.Pair> pairs,
      BiPredicate<Reported, Reported> same) {
    tally.add(
        what + " of found statements", count(found, gold, pairs, same), pairs.size(), pairs.size());
  }

  private static <T> long count(
      List<T> found, List<T> gold, List<Pairing.Pair> pairs, BiPredicate<T, T> same) {
    return pairs.stream()
        .filter(pair -> same.test(found.get(pair.found()), gold.get(pair.gold())))
        .count();
  }

  private void addRoutes(List<Reported> found, List<Reported> gold, List<Pairing.Pair> pairs) {
    tally.add(
        "channel",
        count(found, gold, pairs, (f, g) -> f.route().sameChannel(g.route())),
        found.stream().filter(statement -> statement.route().hasChannel()).count(),
        gold.stream().filter(statement -> statement.route().hasChannel()).count());
    addNames("addressees", found, gold, pairs, Route::addressees);
    addNames("chain", found, gold, pairs, Route::chain);
  }

  private void addNames(
      String what,
      List<Reported> found,
      List<Reported> gold,
      List<Pairing.Pair> pairs,
      Function<Route, List<String>> names) {
    tally.add(
        what,
        pairs.stream()
            .mapToLong(
                pair ->
                    Route.shared(
                        names.apply(found.get(pair.found()).route()),
                        names.apply(gold.get(pair.gold()).route())))
            .sum(),
        found.stream().mapToLong(statement -> names.apply(statement.route()).size()).sum(),
        gold.stream().mapToLong(statement -> names.apply(statement.route()).size()).sum());
  }

  private void addDenied(List<Reported> found, List<Reported> gold, List<Pairing.Pair> pairs) {
    tally.add(
        "denied",
        count(found, gold, pairs, (f, g) -> f.denied() && g.denied()),
        found.stream().filter(Reported::denied).count(),
        gold.stream().filter(Reported::denied).count());
  }

  private void addNesting(List<Reported> found, List<Reported> gold, List<Pairing.Pair> pairs) {
    Map<Integer, Integer> goldOf =
        pairs.stream().collect(Collectors.toMap(Pairing.Pair::found, Pairing.Pair::gold));
    BiPredicate<Reported, Reported> sameParent =
        (f, g) ->
            f.parent().isPresent()
                && g.parent().isPresent()
                && Integer.valueOf(g.parent().getAsInt()).equals(goldOf.get(f.parent().getAsInt()));
    tally.add(
        "nesting",
        count(found, gold, pairs, sameParent),
        found.stream().filter(statement -> statement.parent().isPresent()).count(),
        gold.stream().filter(statement -> statement.parent().isPresent()).count());
  }

  private void addEvents(List<Deed> found, List<Deed> gold, String text) {
    List<Pairing.Pair> pairs =
        Pairing.of(found, gold, (f, g) -> f.likeness(g, text), LEAST_OVERLAP);
    BiPredicate<Deed, Deed> sameStatus = (f, g) -> f.status() == g.status();
    tally.add("event found (type, and trigger or actor)", pairs.size(), found.size(), gold.size());
    tally.add(
        "event status of found events",
        count(found, gold, pairs, sameStatus),
        pairs.size(),
        pairs.size());
    tally.add(
        "event not (yet) real",
        count(found, gold, pairs, sameStatus.and((f, g) -> !f.isReal())),
        found.stream().filter(deed -> !deed.isReal()).count(),
        gold.stream().filter(deed -> !deed.isReal()).count());
  }

  /**
   * How many of the wanted actors are there; others may be there, too, for the gold lists not all.
   */
  private List<Pairing.Pair> addActors(List<Named> found, List<Named> gold) {
    List<Pairing.Pair> pairs = Pairing.of(found, gold, Named::likeness, LEAST_OVERLAP);
    tally.add("actor found (recall counts)", pairs.size(), pairs.size(), gold.size());
    return pairs;
  }
}
