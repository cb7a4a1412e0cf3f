package org.hearsay.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.record.ChannelKind;
import org.hearsay.record.EventType;
import org.hearsay.record.JsonWord;
import org.hearsay.record.SourceType;
import org.hearsay.record.StatementType;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Folding;
import org.hearsay.store.database.Part;
import org.hearsay.store.database.Phrase;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.hearsay.store.query.Value;

/**
 * The conditions of a query, as SQL. Terms that speak of one and the same thing (an event, a
 * position, a time, words of one text) are one condition, and so are those of which each alone
 * would hold of very many rows.
 */
final class Conditions {
  private static final String EVENT_OF_X =
      "EXISTS (SELECT 1 FROM event e WHERE e.told_by = x.key AND ";
  private static final String POSITION_OF_X =
      "EXISTS (SELECT 1 FROM position o WHERE o.statement = x.key AND ";
  private static final Set<Key> KIND = EnumSet.of(Key.TYPE, Key.SOURCE, Key.DENIED);
  private static final Set<Key> OF_AN_EVENT =
      EnumSet.of(Key.EVENT, Key.STATUS, Key.HAPPENS_FROM, Key.HAPPENS_TO);
  private static final Set<Key> OF_A_POSITION = EnumSet.of(Key.ISSUE, Key.STANCE);
  private static final Set<Key> SAID = EnumSet.of(Key.SAID_FROM, Key.SAID_TO);
  private static final Set<Key> PUBLISHED = EnumSet.of(Key.PUBLISHED_FROM, Key.PUBLISHED_TO);
  private static final List<Set<Key>> TOGETHER =
      List.of(KIND, OF_AN_EVENT, OF_A_POSITION, SAID, PUBLISHED, EnumSet.of(Key.ABOUT));

  /** The rows of a range of articles; f.key is the article's. */
  private static final String ROWS_OF_ARTICLE =
      " BETWEEN f.key * "
          + Part.ROWS_AN_ARTICLE
          + " AND f.key * "
          + Part.ROWS_AN_ARTICLE
          + " + "
          + (Part.ROWS_AN_ARTICLE - 1);

  private final Database database;
  private final Unit unit;
  private final String article;

  private Conditions(Database database, Unit unit) {
    this.database = database;
    this.unit = unit;
    this.article = unit == Unit.ARTICLES ? "x.key" : "x.article";
  }

  /** The conditions of a query, all of which must hold. */
  static List<Condition> of(Database database, Query query) {
    return new Conditions(database, query.find()).of(query.terms());
  }

  private List<Condition> of(List<Term> terms) {
    List<Condition> conditions = new ArrayList<>();
    for (Term term : terms) {
      if (term.not()) {
        conditions.add(condition(List.of(term)).not());
      } else if (group(term.key()).isEmpty()) {
        conditions.add(condition(List.of(term)));
      }
    }
    for (Set<Key> group : TOGETHER) {
      List<Term> together =
          terms.stream().filter(term -> !term.not() && group.contains(term.key())).toList();
      if (!together.isEmpty()) {
        conditions.add(condition(together));
      }
    }
    return conditions;
  }

  private static Set<Key> group(Key key) {
    return TOGETHER.stream().filter(group -> group.contains(key)).findFirst().orElse(Set.of());
  }

  private Condition condition(List<Term> terms) {
    Term term = terms.get(0);
    return switch (term.key()) {
      case WHO -> who(term.values());
      case TO -> to(term.values());
      case MENTIONS -> mentions(term.values());
      case ABOUT -> about(terms);
      case LABEL -> label(term.values());
      case CHANNEL -> channel(term.values());
      case OUTLET -> ofArticles(outlets(term.values()));
      case ARTICLE ->
          ofArticles(new Sql().add("SELECT key FROM article WHERE id IN ").list(words(term)));
      case TYPE, SOURCE, DENIED -> kind(terms);
      case EVENT, STATUS, HAPPENS_FROM, HAPPENS_TO -> event(terms);
      case ISSUE, STANCE -> position(terms);
      case SAID_FROM, SAID_TO -> days(terms);
      case PUBLISHED_FROM, PUBLISHED_TO -> published(terms);
    };
  }

  // Actors

  private Condition who(List<Value> values) {
    Sql roots = roots(values);
    return switch (unit) {
      case STATEMENTS -> part("speaker", "statement", "x.key", roots, "sum(statements)");
      case EVENTS -> part("event_actor", "event", "x.key", roots, "sum(articles)");
      case LABELS ->
          new Condition(
              ownedBy("speaker", "statement", "x.voice", roots),
              new Sql()
                  .add("SELECT l.key AS key FROM identity i JOIN actor a ON a.identity = i.key")
                  .add(" JOIN speaker p ON p.actor = a.key JOIN label l ON l.voice = p.statement")
                  .add(" WHERE i.root IN (")
                  .add(roots)
                  .add(")"),
              size("sum(statements)", roots),
              Condition.LOOK);
      case ARTICLES ->
          new Condition(
              inArticle("JOIN speaker p ON p.actor = a.key ", roots),
              new Sql()
                  .add("SELECT a.key / " + Part.ROWS_AN_ARTICLE + " AS key FROM identity i")
                  .add(" JOIN actor a ON a.identity = i.key JOIN speaker p ON p.actor = a.key")
                  .add(" WHERE i.root IN (")
                  .add(roots)
                  .add(")"),
              size("sum(articles)", roots),
              2 * Condition.LOOK);
    };
  }

  private Condition to(List<Value> values) {
    return unit == Unit.STATEMENTS
        ? part("addressee", "statement", "x.key", roots(values), "sum(articles) / 4")
        : part("event_recipient", "event", "x.key", roots(values), "sum(articles)");
  }

  private Condition mentions(List<Value> values) {
    Sql roots = roots(values);
    return switch (unit) {
      case STATEMENTS -> part("spoken_of", "statement", "x.key", roots, "sum(articles)");
      case EVENTS -> {
        Condition does = part("event_actor", "event", "x.key", roots, "sum(articles)");
        Condition suffers = part("event_recipient", "event", "x.key", roots, "sum(articles)");
        yield new Condition(
            new Sql().joined(" OR ", List.of(does.check(), suffers.check())),
            new Sql()
                .joined(
                    " UNION ALL ",
                    List.of(
                        Objects.requireNonNull(does.keys()),
                        Objects.requireNonNull(suffers.keys()))),
            size("2 * sum(articles)", roots),
            2 * Condition.LOOK);
      }
      case LABELS ->
          new Condition(
              new Sql()
                  .add("EXISTS (SELECT 1 FROM actor a JOIN identity i ON i.key = a.identity")
                  .add(" WHERE a.key = x.actor AND i.root IN (")
                  .add(roots)
                  .add("))"),
              new Sql()
                  .add("SELECT l.key AS key FROM identity i JOIN actor a ON a.identity = i.key")
                  .add(" JOIN label l ON l.actor = a.key WHERE i.root IN (")
                  .add(roots)
                  .add(")"),
              size("sum(articles)", roots),
              Condition.LOOK);
      case ARTICLES ->
          new Condition(
              inArticle("", roots),
              new Sql()
                  .add("SELECT a.key / " + Part.ROWS_AN_ARTICLE + " AS key FROM identity i")
                  .add(" JOIN actor a ON a.identity = i.key WHERE i.root IN (")
                  .add(roots)
                  .add(")"),
              size("sum(articles)", roots),
              2 * Condition.LOOK);
    };
  }

  private static Condition part(String table, String owner, String key, Sql roots, String size) {
    return new Condition(
        ownedBy(table, owner, key, roots),
        new Sql()
            .add("SELECT p." + owner + " AS key FROM identity i")
            .add(" JOIN actor a ON a.identity = i.key JOIN " + table + " p ON p.actor = a.key")
            .add(" WHERE i.root IN (")
            .add(roots)
            .add(")"),
        size(size, roots),
        Condition.LOOK);
  }

  private static Sql ownedBy(String table, String owner, String key, Sql roots) {
    return new Sql()
        .add("EXISTS (SELECT 1 FROM " + table + " p JOIN actor a ON a.key = p.actor")
        .add(" JOIN identity i ON i.key = a.identity WHERE p." + owner + " = " + key)
        .add(" AND i.root IN (")
        .add(roots)
        .add("))");
  }

  private static Sql inArticle(String join, Sql roots) {
    return new Sql()
        .add("EXISTS (SELECT 1 FROM actor a JOIN identity i ON i.key = a.identity " + join)
        .add("WHERE a.key BETWEEN x.key * " + Part.ROWS_AN_ARTICLE)
        .add(" AND x.key * " + Part.ROWS_AN_ARTICLE + " + " + (Part.ROWS_AN_ARTICLE - 1))
        .add(" AND i.root IN (")
        .add(roots)
        .add("))");
  }

  private static Sql size(String sum, Sql roots) {
    return new Sql()
        .add("SELECT coalesce(" + sum + ", 0) FROM identity WHERE root IN (")
        .add(roots)
        .add(")");
  }

  /** The identities that have such a name, or into which one that has was merged. */
  private Sql roots(List<Value> values) {
    List<Sql> roots = new ArrayList<>();
    List<Long> numbers =
        values.stream().map(Value::identity).flatMapToLong(OptionalLong::stream).boxed().toList();
    List<Value> names = values.stream().filter(value -> value.identity().isEmpty()).toList();
    if (!numbers.isEmpty()) {
      roots.add(new Sql().add("SELECT root FROM identity WHERE key IN ").list(numbers));
    }
    if (!names.isEmpty()) {
      roots.add(
          new Sql()
              .add("SELECT i.root FROM identity i JOIN identity_name n ON n.identity = i.key")
              .add(" WHERE n.key IN (")
              .add(database.matching("identity_text"), pattern(List.of(names)))
              .add(")"));
    }
    return new Sql().joined(" UNION ", roots);
  }

  // Words

  private Condition about(List<Term> terms) {
    String pattern = pattern(terms.stream().map(Term::values).toList());
    String text = unit == Unit.STATEMENTS ? "statement_text" : "article_text";
    Sql keys = new Sql().add(database.matching(text), pattern);
    return switch (unit) {
      case STATEMENTS, ARTICLES ->
          new Condition(
              new Sql().add(database.holding(text, "x.key"), pattern), keys, null, Condition.TEXT);
      case EVENTS, LABELS ->
          new Condition(
              new Sql().add(database.holding(text, "x.article"), pattern),
              rowsOf(keys),
              null,
              Condition.TEXT);
    };
  }

  private Condition label(List<Value> values) {
    String pattern = pattern(List.of(values));
    Sql labels = new Sql().add(database.matching("label_text"), pattern);
    if (unit == Unit.LABELS) {
      return new Condition(
          new Sql().add(database.holding("label_text", "x.key"), pattern),
          labels,
          null,
          Condition.TEXT);
    }
    return new Condition(
        new Sql()
            .add("EXISTS (SELECT 1 FROM label l WHERE l.voice = x.key AND ")
            .add(database.holding("label_text", "l.key"), pattern)
            .add(")"),
        new Sql()
            .add("SELECT l.voice AS key FROM label l WHERE l.voice IS NOT NULL AND l.key IN (")
            .add(labels)
            .add(")"),
        null,
        Condition.TEXT + Condition.LOOK);
  }

  private String pattern(List<List<Value>> values) {
    return database.pattern(
        values.stream()
            .map(
                any ->
                    any.stream()
                        .map(value -> new Phrase(Folding.words(value.words()), value.open()))
                        .toList())
            .toList());
  }

  // Articles

  private static Sql outlets(List<Value> values) {
    List<Sql> names = new ArrayList<>();
    for (Value value : values) {
      String folded = Folding.fold(value.words());
      names.add(
          value.open()
              ? new Sql().add("folded LIKE ?", folded + "%")
              : new Sql().add("folded = ?", folded));
    }
    return new Sql()
        .add("SELECT key FROM article WHERE outlet IN (SELECT name FROM outlet WHERE ")
        .joined(" OR ", names)
        .add(")");
  }

  /** Their number is small beside that of other rows: they are all looked up. */
  private Condition ofArticles(Sql articles) {
    Sql check = new Sql().add("+" + article + " IN (").add(articles).add(")");
    Sql keys = unit == Unit.ARTICLES ? articles : rowsOf(articles);
    return new Condition(check, keys, null, Condition.COLUMN);
  }

  private Sql rowsOf(Sql articles) {
    return new Sql()
        .add("SELECT y.key AS key FROM (")
        .add(articles)
        .add(") f JOIN " + table(unit) + " y ON y.key" + ROWS_OF_ARTICLE);
  }

  static String table(Unit unit) {
    return switch (unit) {
      case STATEMENTS -> "statement";
      case EVENTS -> "event";
      case LABELS -> "label";
      case ARTICLES -> "article";
    };
  }

  // Columns

  private static Condition channel(List<Value> values) {
    List<String> kinds = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Value value : values) {
      boolean kind = written(ChannelKind.values()).contains(value.words());
      (kind ? kinds : names).add(kind ? value.words() : Folding.fold(value.words()));
    }
    List<Sql> checks = new ArrayList<>();
    List<Sql> keys = new ArrayList<>();
    new TreeMap<>(Map.of("channel_kind", kinds, "channel_folded", names))
        .forEach(
            (column, asked) -> {
              if (!asked.isEmpty()) {
                checks.add(new Sql().add("x." + column + " || '' IN ").list(asked));
                keys.add(
                    new Sql()
                        .add("SELECT key FROM statement WHERE " + column + " IS NOT NULL AND ")
                        .add(column + " IN ")
                        .list(asked));
              }
            });
    return new Condition(
        new Sql().joined(" OR ", checks),
        new Sql().joined(" UNION ALL ", keys),
        null,
        Condition.COLUMN);
  }

  /** Type, kind of source and denial have one index, so that rare cases are found by it. */
  private static Condition kind(List<Term> terms) {
    Map<Key, List<String>> asked = new EnumMap<>(Key.class);
    List<Sql> checks = new ArrayList<>();
    for (Term term : terms) {
      List<String> words = words(term);
      asked.merge(term.key(), words, (one, other) -> one.stream().filter(other::contains).toList());
      checks.add(
          switch (term.key()) {
            case TYPE -> new Sql().add("x.type || '' IN ").list(words);
            case SOURCE -> new Sql().add("x.source_type || '' IN ").list(words);
            default -> new Sql().add("x.denied + 0 IN ").list(truths(words));
          });
    }
    List<String> types = asked.getOrDefault(Key.TYPE, written(StatementType.values()));
    List<String> sources = asked.getOrDefault(Key.SOURCE, written(SourceType.values()));
    List<String> denied = asked.getOrDefault(Key.DENIED, List.of("yes", "no"));
    Sql keys =
        types.isEmpty() || sources.isEmpty() || denied.isEmpty()
            ? new Sql().add("SELECT key FROM statement WHERE 1 = 0")
            : new Sql()
                .add("SELECT key FROM statement WHERE type IN ")
                .list(types)
                .add(" AND source_type IN ")
                .list(sources)
                .add(" AND denied IN ")
                .list(truths(denied));
    return new Condition(new Sql().joined(" AND ", checks), keys, null, Condition.COLUMN);
  }

  private Condition event(List<Term> terms) {
    boolean own = unit == Unit.EVENTS;
    List<Sql> checks = terms.stream().map(term -> ofEvent(term, own ? "x" : "e", own)).toList();
    List<Sql> asked =
        new ArrayList<>(terms.stream().map(term -> ofEvent(term, "e", false)).toList());
    if (terms.stream().allMatch(term -> term.key() == Key.STATUS)) {
      asked.add(0, new Sql().add("e.type IN ").list(written(EventType.values())));
    }
    Sql keys =
        new Sql()
            .add(
                own
                    ? "SELECT e.key AS key FROM event e WHERE "
                    : "SELECT e.told_by AS key FROM event e WHERE e.told_by IS NOT NULL AND ")
            .joined(" AND ", asked);
    Sql all = new Sql().joined(" AND ", checks);
    return own
        ? new Condition(all, keys, null, Condition.COLUMN)
        : new Condition(new Sql().add(EVENT_OF_X).add(all).add(")"), keys, null, Condition.LOOK);
  }

  private static Sql ofEvent(Term term, String event, boolean byRow) {
    String plain = byRow ? " || ''" : "";
    return switch (term.key()) {
      case EVENT -> new Sql().add(event + ".type" + plain + " IN ").list(words(term));
      case STATUS -> new Sql().add(event + ".status" + plain + " IN ").list(words(term));
      case HAPPENS_FROM -> new Sql().add(event + ".last_day" + plain + " >= ?", first(term));
      default -> new Sql().add(event + ".first_day" + plain + " <= ?", first(term));
    };
  }

  private static Condition position(List<Term> terms) {
    Sql asked =
        new Sql()
            .joined(
                " AND ",
                terms.stream()
                    .map(
                        term ->
                            new Sql()
                                .add(term.key() == Key.ISSUE ? "o.issue IN " : "o.stance IN ")
                                .list(words(term)))
                    .toList());
    return new Condition(
        new Sql().add(POSITION_OF_X).add(asked).add(")"),
        new Sql().add("SELECT o.statement AS key FROM position o WHERE ").add(asked),
        null,
        Condition.LOOK);
  }

  private static Condition days(List<Term> terms) {
    List<Sql> checks = new ArrayList<>();
    List<Sql> keys = new ArrayList<>();
    for (Term term : terms) {
      boolean from = term.key() == Key.SAID_FROM;
      String column = from ? "last_day" : "first_day";
      String compared = from ? " >= ?" : " <= ?";
      checks.add(new Sql().add("x." + column + " || ''" + compared, first(term)));
      keys.add(new Sql().add(column + compared, first(term)));
    }
    return new Condition(
        new Sql().joined(" AND ", checks),
        new Sql()
            .add("SELECT key FROM statement WHERE last_day IS NOT NULL AND ")
            .joined(" AND ", keys),
        null,
        Condition.COLUMN);
  }

  /** The order is by these days: an index leads there, and the check may use it, too. */
  private Condition published(List<Term> terms) {
    List<Sql> checks = new ArrayList<>();
    for (Term term : terms) {
      checks.add(
          term.key() == Key.PUBLISHED_FROM
              ? new Sql().add("x.published_day >= ?", first(term))
              : new Sql().add("x.published_day <= ? AND x.published_day <> ''", first(term)));
    }
    Sql check = new Sql().joined(" AND ", checks);
    Sql keys = new Sql().add("SELECT x.key AS key FROM " + table(unit) + " x WHERE ").add(check);
    return new Condition(check, keys, null, Condition.COLUMN);
  }

  private static String first(Term term) {
    return term.values().get(0).words();
  }

  private static List<String> words(Term term) {
    return term.values().stream().map(value -> value.words().replace('\0', '\uFFFD')).toList();
  }

  private static List<Integer> truths(Collection<String> words) {
    return words.stream().map(word -> word.equals("yes") ? 1 : 0).toList();
  }

  private static List<String> written(JsonWord[] words) {
    return Arrays.stream(words).map(JsonWord::json).toList();
  }
}
