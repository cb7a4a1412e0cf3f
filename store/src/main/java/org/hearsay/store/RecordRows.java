package org.hearsay.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.record.Actor;
import org.hearsay.record.Affiliation;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Channel;
import org.hearsay.record.CodePoints;
import org.hearsay.record.Coordinates;
import org.hearsay.record.Event;
import org.hearsay.record.Findings;
import org.hearsay.record.JsonWord;
import org.hearsay.record.Label;
import org.hearsay.record.Mention;
import org.hearsay.record.Place;
import org.hearsay.record.Position;
import org.hearsay.record.Role;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.Time;
import org.hearsay.store.database.Folding;
import org.hearsay.store.database.Part;
import org.hearsay.store.database.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the tables hold of one record. The key of an item is its article's key times {@link
 * Part#ROWS_AN_ARTICLE} and its place in its list.
 */
final class RecordRows {
  /** The day of a time's end that is open. */
  private static final String EARLIEST = "0000-00-00";

  private static final String LATEST = "9999-99-99";
  private static final int DAY = 10;

  private final long article;
  private final ArticleRecord whole;
  private final Map<String, Joined> joined;
  private final Rows rows;
  private final String text;
  private final CodePoints codePoints;
  private final String day;
  private final Map<String, Long> actors;
  private final Map<String, Long> statements;
  private final Map<String, Long> times;
  private final Map<String, Long> places;
  private final Map<String, Time> timesById = new HashMap<>();

  private RecordRows(long article, ArticleRecord whole, Map<String, Joined> joined, Rows rows) {
    this.article = article;
    this.whole = whole;
    this.joined = joined;
    this.rows = rows;
    this.text = whole.article().text();
    this.codePoints = CodePoints.of(text);
    this.day = day(whole.article());
    Findings findings = whole.findings();
    this.actors = keys(findings.actors(), Actor::id);
    this.statements = keys(findings.statements(), Statement::id);
    this.times = keys(findings.times(), Time::id);
    this.places = keys(findings.places(), Place::id);
    findings.times().forEach(time -> timesById.put(time.id(), time));
  }

  /**
   * Adds the rows of a record.
   *
   * @param article the article's key
   * @param joined the identity of each actor, by its id in the record
   */
  static void add(long article, ArticleRecord whole, Map<String, Joined> joined, Rows rows) {
    new RecordRows(article, whole, joined, rows).add();
  }

  /** The day of publication, or nothing. */
  static String day(Article article) {
    return article.publication() == null ? "" : article.publication().day().toString();
  }

  /** Text as both databases take it: PostgreSQL has no character 0. */
  static @Nullable String plain(@Nullable String words) {
    return words == null ? null : words.replace('\0', '\uFFFD');
  }

  private void add() {
    Findings findings = whole.findings();
    number(
        whole.article().head().byline(),
        (number, name) -> row(Part.BYLINE, article, number, plain(name)));
    findings.actors().forEach(this::actor);
    findings.times().forEach(this::time);
    findings.places().forEach(this::place);
    findings.statements().forEach(this::statement);
    number(findings.events(), this::event);
    number(findings.labels(), this::label);
    number(findings.positions(), this::position);
    String title = whole.article().head().title();
    row(Part.ARTICLE_TEXT, article, Folding.fold((title == null ? "" : title + "\n") + text));
  }

  private void actor(Actor actor) {
    long key = key(actors, actor.id());
    Joined identity = Objects.requireNonNull(joined.get(actor.id()), actor.id());
    row(
        Part.ACTOR,
        key,
        article,
        actor.id(),
        plain(actor.name()),
        actor.type().json(),
        actor.profile().country(),
        actor.profile().sector(),
        actor.profile().knownAs(),
        identity.identity(),
        identity.confidence());
    number(actor.mentions(), (number, mention) -> mention(key, number, mention));
    number(actor.roles(), (number, role) -> role(key, number, role));
    number(actor.affiliations(), (number, other) -> affiliation(key, number, other));
  }

  private void mention(long actor, int number, Mention mention) {
    row(
        Part.MENTION,
        actor,
        number,
        start(mention.span()),
        end(mention.span()),
        mention.form().json());
  }

  private void role(long actor, int number, Role role) {
    row(
        Part.ROLE,
        actor,
        number,
        plain(role.title()),
        keyOrNull(actors, role.of()),
        role.status().json(),
        start(role.evidence()),
        end(role.evidence()));
  }

  private void affiliation(long actor, int number, Affiliation affiliation) {
    row(
        Part.AFFILIATION,
        actor,
        number,
        key(actors, affiliation.to()),
        affiliation.relation().json(),
        start(affiliation.evidence()),
        end(affiliation.evidence()));
  }

  private void time(Time time) {
    row(
        Part.TIME,
        key(times, time.id()),
        article,
        time.id(),
        start(time.span()),
        end(time.span()),
        time.type().json(),
        plain(time.value()),
        plain(time.start()),
        plain(time.end()));
  }

  private void place(Place place) {
    Coordinates point = place.coordinates();
    row(
        Part.PLACE,
        key(places, place.id()),
        article,
        place.id(),
        start(place.span()),
        end(place.span()),
        plain(place.name()),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude(),
        place.country(),
        place.geonames(),
        place.sense().json(),
        place.confidence());
  }

  private void statement(Statement statement) {
    long key = key(statements, statement.id());
    Channel channel = statement.setting().channel();
    String means = channel == null ? null : plain(channel.name());
    row(
        Part.STATEMENT,
        key,
        article,
        day,
        statement.id(),
        statement.type().json(),
        statement.attribution().sourceType().json(),
        word(channel == null ? null : channel.kind()),
        means,
        means == null ? null : Folding.fold(means),
        keyOrNull(times, statement.setting().saidOn()),
        keyOrNull(places, statement.setting().saidAt()),
        keyOrNull(statements, statement.parent()),
        statement.denied() ? 1 : 0,
        statement.confidence(),
        firstDay(statement.setting().saidOn()),
        lastDay(statement.setting().saidOn()));
    spans(key, "source", statement.wording().source());
    spans(key, "cue", statement.wording().cue());
    spans(key, "content", statement.wording().content());
    spans(key, "channel", channel == null ? List.of() : List.of(channel.evidence()));
    refer(Part.SPEAKER, key, statement.attribution().speakers());
    refer(Part.ADDRESSEE, key, statement.attribution().addressees());
    namedIn(statement).forEach(actor -> row(Part.SPOKEN_OF, key, actor));
    number(
        statement.attribution().chain(),
        (number, name) -> row(Part.CHAIN, key, number, plain(name)));
    row(Part.STATEMENT_TEXT, key, folded(statement.wording().content()));
  }

  /** The actors that are mentioned inside what is said. */
  private Set<Long> namedIn(Statement statement) {
    List<Span> content = statement.wording().content();
    Set<Long> named = new LinkedHashSet<>();
    for (Actor actor : whole.actors()) {
      if (actor.mentions().stream()
          .anyMatch(mention -> content.stream().anyMatch(part -> part.covers(mention.span())))) {
        named.add(key(actors, actor.id()));
      }
    }
    return named;
  }

  private void spans(long statement, String part, List<Span> spans) {
    number(
        spans,
        (number, span) ->
            row(Part.STATEMENT_SPAN, statement, part, number, start(span), end(span)));
  }

  private void event(int place, Event event) {
    long key = key(place);
    row(
        Part.EVENT,
        key,
        article,
        day,
        event.id(),
        event.action().type().json(),
        plain(event.action().mode()),
        event.action().cameo(),
        start(event.trigger()),
        end(event.trigger()),
        keyOrNull(times, event.circumstances().when()),
        keyOrNull(places, event.circumstances().where()),
        event.circumstances().status().json(),
        keyOrNull(statements, event.toldBy()),
        event.confidence(),
        firstDay(event.circumstances().when()),
        lastDay(event.circumstances().when()));
    number(
        event.action().context(),
        (number, context) -> row(Part.EVENT_CONTEXT, key, number, plain(context)));
    refer(Part.EVENT_ACTOR, key, event.actors());
    refer(Part.EVENT_RECIPIENT, key, event.recipients());
  }

  private void label(int place, Label label) {
    long key = key(place);
    row(
        Part.LABEL,
        key,
        article,
        day,
        label.id(),
        keyOrNull(actors, label.actor()),
        start(label.span()),
        end(label.span()),
        plain(label.label()),
        label.form().json(),
        keyOrNull(statements, label.voice()),
        word(label.distance()));
    row(Part.LABEL_TEXT, key, Folding.fold(label.label()));
  }

  private void position(int place, Position position) {
    row(
        Part.POSITION,
        key(place),
        key(actors, position.actor()),
        plain(position.issue()),
        position.stance().json(),
        key(statements, position.statement()),
        position.confidence());
  }

  /** The first day of a time; one that is open at both ends has none. */
  private @Nullable String firstDay(@Nullable String id) {
    Time time = id == null ? null : timesById.get(id);
    return time == null || (time.start() == null && time.end() == null)
        ? null
        : day(time.start(), EARLIEST);
  }

  private @Nullable String lastDay(@Nullable String id) {
    Time time = id == null ? null : timesById.get(id);
    return time == null || (time.start() == null && time.end() == null)
        ? null
        : day(time.end(), LATEST);
  }

  private static @Nullable String day(@Nullable String moment, String open) {
    return moment == null ? open : plain(moment.substring(0, Math.min(DAY, moment.length())));
  }

  private void refer(Part part, long owner, List<String> ids) {
    number(ids, (number, id) -> row(part, owner, number, key(actors, id)));
  }

  private void row(Part part, @Nullable Object... values) {
    rows.add(part, values);
  }

  private String folded(List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(text, span.start(), span.end()).append(' '));
    return Folding.fold(words.toString());
  }

  private int start(Span span) {
    return codePoints.fromUtf16(span.start());
  }

  private int end(Span span) {
    return codePoints.fromUtf16(span.end());
  }

  private long key(int place) {
    return article * Part.ROWS_AN_ARTICLE + place;
  }

  private <T> Map<String, Long> keys(Collection<T> items, Function<T, String> id) {
    Map<String, Long> keys = new HashMap<>();
    items.forEach(item -> keys.put(id.apply(item), key(keys.size())));
    return keys;
  }

  private static long key(Map<String, Long> keys, String id) {
    // a record's ids resolve
    return Objects.requireNonNull(keys.get(id), id);
  }

  private static @Nullable Long keyOrNull(Map<String, Long> keys, @Nullable String id) {
    return id == null ? null : keys.get(id);
  }

  private static @Nullable String word(@Nullable JsonWord kind) {
    return kind == null ? null : kind.json();
  }

  private interface Numbered<T> {
    void take(int number, T item);
  }

  private static <T> void number(List<T> items, Numbered<T> receiver) {
    for (int at = 0; at < items.size(); at++) {
      receiver.take(at, items.get(at));
    }
  }
}
