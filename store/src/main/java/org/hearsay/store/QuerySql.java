package org.hearsay.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.record.ChannelKind;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Folding;
import org.hearsay.store.database.Phrase;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.hearsay.store.query.Value;

/**
 * A query as SQL. The rows of the unit are called {@code x}, with columns {@code key}, {@code
 * article} and {@code published_day}; articles are their own.
 */
final class QuerySql {
  /** Asked of one and the same event that a statement tells of. */
  private static final Set<Key> OF_AN_EVENT =
      EnumSet.of(Key.EVENT, Key.STATUS, Key.HAPPENS_FROM, Key.HAPPENS_TO);

  /** Asked of one and the same position that a statement shows. */
  private static final Set<Key> OF_A_POSITION = EnumSet.of(Key.ISSUE, Key.STANCE);

  private final Database database;
  private final Query query;
  private final Set<Value> common;

  QuerySql(Database database, Query query) {
    this(database, query, Set.of());
  }

  /**
   * A query of which some words are so common that it is faster to look at statements in their
   * order, whether they hold them, than to gather all that do.
   */
  QuerySql(Database database, Query query, Set<Value> common) {
    this.database = database;
    this.query = query;
    this.common = common;
  }

  /**
   * One page of keys after a cursor, newest publication first, in the article's order inside it.
   */
  Sql page(Cursor after, int limit) {
    String article = query.find() == Unit.ARTICLES ? "x.key" : "x.article";
    return new Sql()
        .add("SELECT x.key, " + article + " AS article, x.published_day ")
        .add(rows())
        .add(" AND x.published_day <= ?", after.day())
        .add(" AND (x.published_day < ? OR " + article + " < ?", after.day(), after.article())
        .add(" OR (" + article + " = ? AND x.key > ?))", after.article(), after.key())
        .add(" ORDER BY x.published_day DESC, " + article + " DESC, x.key LIMIT ?", limit);
  }

  /** {@code FROM … x WHERE …}: the rows that the query finds. */
  Sql rows() {
    Sql sql = new Sql().add("FROM " + table() + " x WHERE 1 = 1");
    for (Sql condition : conditions()) {
      sql.add(" AND ").add(condition);
    }
    return sql;
  }

  private String table() {
    return switch (query.find()) {
      case STATEMENTS -> "statement";
      case EVENTS -> "event";
      case LABELS -> "label";
      case ARTICLES -> "article";
    };
  }

  private List<Sql> conditions() {
    List<Sql> conditions = new ArrayList<>();
    boolean statements = query.find() == Unit.STATEMENTS;
    List<Sql> ofOneEvent = new ArrayList<>();
    List<Sql> ofOnePosition = new ArrayList<>();
    for (Term term : query.terms()) {
      if (statements && OF_AN_EVENT.contains(term.key())) {
        gather(term, ofEvent(term, "e"), ofOneEvent, conditions, "event e", "e.told_by");
      } else if (OF_A_POSITION.contains(term.key())) {
        gather(term, ofPosition(term), ofOnePosition, conditions, "position o", "o.statement");
      } else {
        conditions.add(new Sql().add(term.not() ? "NOT (" : "(").add(condition(term)).add(")"));
      }
    }
    if (!ofOneEvent.isEmpty()) {
      conditions.add(keysOf("event e", "e.told_by", ofOneEvent));
    }
    if (!ofOnePosition.isEmpty()) {
      conditions.add(keysOf("position o", "o.statement", ofOnePosition));
    }
    return conditions;
  }

  private static void gather(
      Term term, Sql asked, List<Sql> together, List<Sql> alone, String table, String statement) {
    if (term.not()) {
      alone.add(new Sql().add("NOT ").add(keysOf(table, statement, List.of(asked))));
    } else {
      together.add(asked);
    }
  }

  private static Sql keysOf(String table, String statement, List<Sql> asked) {
    return new Sql()
        .add("x.key IN (SELECT " + statement + " FROM " + table + " WHERE " + statement)
        .add(" IS NOT NULL AND ")
        .joined(" AND ", asked)
        .add(")");
  }

  private Sql condition(Term term) {
    return switch (term.key()) {
      case WHO -> new Sql().joined(" OR ", each(term, this::who));
      case TO -> new Sql().joined(" OR ", each(term, this::to));
      case MENTIONS -> new Sql().joined(" OR ", each(term, this::mentions));
      case ABOUT -> new Sql().joined(" OR ", each(term, this::about));
      case EVENT, STATUS, HAPPENS_FROM, HAPPENS_TO -> ofEvent(term, "x");
      case LABEL -> new Sql().joined(" OR ", each(term, this::label));
      case CHANNEL -> new Sql().joined(" OR ", each(term, QuerySql::channel));
      case TYPE -> new Sql().add("x.type IN ").list(words(term));
      case SOURCE -> new Sql().add("x.source_type IN ").list(words(term));
      case DENIED -> new Sql().add("x.denied IN ").list(truths(term));
      case ISSUE, STANCE -> ofPosition(term);
      case OUTLET -> new Sql().joined(" OR ", each(term, this::outlet));
      case ARTICLE ->
          new Sql()
              .add(articleKey() + " IN (SELECT key FROM article WHERE id IN ")
              .list(words(term))
              .add(")");
      case SAID_FROM -> new Sql().add("x.said_on IN ").add(timesFrom(first(term)));
      case SAID_TO -> new Sql().add("x.said_on IN ").add(timesTo(first(term)));
      case PUBLISHED_FROM -> new Sql().add("x.published_day >= ?", first(term));
      case PUBLISHED_TO ->
          new Sql().add("x.published_day <= ? AND x.published_day <> ''", first(term));
    };
  }

  private static Sql ofEvent(Term term, String event) {
    return switch (term.key()) {
      case EVENT -> new Sql().add(event + ".type IN ").list(words(term));
      case STATUS -> new Sql().add(event + ".status IN ").list(words(term));
      case HAPPENS_FROM -> new Sql().add(event + ".when_time IN ").add(timesFrom(first(term)));
      default -> new Sql().add(event + ".when_time IN ").add(timesTo(first(term)));
    };
  }

  private static Sql ofPosition(Term term) {
    String column = term.key() == Key.ISSUE ? "o.issue" : "o.stance";
    return new Sql().add(column + " IN ").list(words(term));
  }

  private Sql who(Value value) {
    return switch (query.find()) {
      case STATEMENTS -> byActor("x.key", "speaker", "statement", value);
      case EVENTS -> byActor("x.key", "event_actor", "event", value);
      case LABELS -> byActor("x.voice", "speaker", "statement", value);
      case ARTICLES ->
          new Sql()
              .add(
                  "x.key IN (SELECT s.article FROM speaker p JOIN statement s ON s.key = p.statement")
              .add(" WHERE p.actor IN ")
              .add(actors(value))
              .add(")");
    };
  }

  private Sql to(Value value) {
    return query.find() == Unit.STATEMENTS
        ? byActor("x.key", "addressee", "statement", value)
        : byActor("x.key", "event_recipient", "event", value);
  }

  private Sql mentions(Value value) {
    return switch (query.find()) {
      case STATEMENTS -> byActor("x.key", "spoken_of", "statement", value);
      case EVENTS ->
          byActor("x.key", "event_actor", "event", value)
              .add(" OR ")
              .add(byActor("x.key", "event_recipient", "event", value));
      case LABELS -> new Sql().add("x.actor IN ").add(actors(value));
      case ARTICLES ->
          new Sql()
              .add("x.key IN (SELECT a.article FROM actor a WHERE a.key IN ")
              .add(actors(value))
              .add(")");
    };
  }

  private Sql byActor(String key, String table, String owner, Value value) {
    return new Sql()
        .add(key + " IN (SELECT " + owner + " FROM " + table + " WHERE actor IN ")
        .add(actors(value))
        .add(")");
  }

  /** The actors of all articles whose identity has such a name, or was merged with one that has. */
  private Sql actors(Value value) {
    Sql roots = new Sql();
    if (value.identity().isPresent()) {
      roots.add("SELECT root FROM identity WHERE key = ?", value.identity().getAsLong());
    } else {
      roots
          .add("SELECT i.root FROM identity i JOIN identity_name n ON n.identity = i.key")
          .add(" WHERE n.key IN (")
          .add(database.matching("identity_text"), pattern(value))
          .add(")");
    }
    return new Sql()
        .add("(SELECT a.key FROM actor a JOIN identity i ON i.key = a.identity WHERE i.root IN (")
        .add(roots)
        .add("))");
  }

  private Sql about(Value value) {
    boolean statements = query.find() == Unit.STATEMENTS;
    if (statements && common.contains(value)) {
      return new Sql().add(database.holding("statement_text", "x.key"), pattern(value));
    }
    return new Sql()
        .add((statements ? "x.key" : articleKey()) + " IN (")
        .add(database.matching(statements ? "statement_text" : "article_text"), pattern(value))
        .add(")");
  }

  private Sql label(Value value) {
    Sql found = new Sql().add(database.matching("label_text"), pattern(value));
    return query.find() == Unit.LABELS
        ? new Sql().add("x.key IN (").add(found).add(")")
        : new Sql()
            .add("x.key IN (SELECT voice FROM label WHERE voice IS NOT NULL AND key IN (")
            .add(found)
            .add("))");
  }

  private static Sql channel(Value value) {
    boolean kind =
        EnumSet.allOf(ChannelKind.class).stream()
            .anyMatch(each -> each.json().equals(value.words()));
    return kind
        ? new Sql().add("x.channel_kind = ?", value.words())
        : new Sql().add("x.channel_folded = ?", Folding.fold(value.words()));
  }

  private Sql outlet(Value value) {
    String folded = Folding.fold(value.words());
    Sql names = new Sql().add("SELECT name FROM outlet WHERE ");
    if (value.open()) {
      names.add("folded LIKE ?", folded + "%");
    } else {
      names.add("folded = ?", folded);
    }
    return query.find() == Unit.ARTICLES
        ? new Sql().add("x.outlet IN (").add(names).add(")")
        : new Sql()
            .add("x.article IN (SELECT key FROM article WHERE outlet IN (")
            .add(names)
            .add("))");
  }

  private String articleKey() {
    return query.find() == Unit.ARTICLES ? "x.key" : "x.article";
  }

  /** Times that reach to this day or later; one that is open at both ends is none. */
  private static Sql timesFrom(String day) {
    return new Sql()
        .add("(SELECT key FROM time WHERE substr(last_moment, 1, 10) >= ?", day)
        .add(" OR (last_moment IS NULL AND first_moment IS NOT NULL))");
  }

  private static Sql timesTo(String day) {
    return new Sql()
        .add("(SELECT key FROM time WHERE substr(first_moment, 1, 10) <= ?", day)
        .add(" OR (first_moment IS NULL AND last_moment IS NOT NULL))");
  }

  private static String first(Term term) {
    return term.values().get(0).words();
  }

  private static List<String> words(Term term) {
    return term.values().stream().map(value -> value.words().replace('\0', '\uFFFD')).toList();
  }

  private static List<Integer> truths(Term term) {
    return words(term).stream().map(word -> word.equals("yes") ? 1 : 0).toList();
  }

  /** How many statements hold the words, counted up to a number. */
  Sql countUpTo(int most, Value value) {
    return new Sql()
        .add("SELECT count(*) FROM (")
        .add(database.matching("statement_text"), pattern(value))
        .add(" LIMIT ?) m", most);
  }

  private String pattern(Value value) {
    return database.pattern(new Phrase(Folding.words(value.words()), value.open()));
  }

  private interface ByValue {
    Sql ask(Value value);
  }

  private static List<Sql> each(Term term, ByValue ask) {
    return term.values().stream().map(ask::ask).toList();
  }
}
