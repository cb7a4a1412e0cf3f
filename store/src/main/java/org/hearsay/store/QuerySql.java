package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.store.database.Database;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Unit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL, by one of two ways: to gather the rows of the condition of which the fewest hold,
 * look at the others and sort; or to walk through all rows in their order until there are enough.
 * Which is shorter is told by how many rows each condition has, taken as if they had nothing to do
 * with each other. The rows of the unit are called {@code x}; articles are their own.
 */
final class QuerySql {
  /** More are not counted; whether there are more matters little. */
  private static final long VERY_MANY = 100_000;

  /** What it takes to gather a row, in looks at a row. */
  private static final double GATHERED = 3;

  /** What it takes to note a key that is then looked up, in looks at a row. */
  private static final double NOTED = 0.5;

  private final Handle handle;
  private final Database database;
  private final Query query;
  private final String article;
  private final List<Sized> conditions = new ArrayList<>();

  /** A condition with the number of its rows. */
  private record Sized(Condition condition, double size, boolean exact) {}

  QuerySql(Handle handle, Database database, Query query) {
    this.handle = handle;
    this.database = database;
    this.query = query;
    this.article = query.find() == Unit.ARTICLES ? "x.key" : "x.article";
    Conditions.of(database, query).forEach(each -> conditions.add(sized(each)));
  }

  private Sized sized(Condition condition) {
    Sql keys = condition.keys();
    if (keys == null) {
      return new Sized(condition, Double.MAX_VALUE, false);
    }
    Sql told = condition.size();
    long size =
        told == null
            ? database.size(handle, keys.words(), keys.values(), VERY_MANY)
            : told.on(handle).mapTo(Long.class).one();
    boolean exact = told != null || size < VERY_MANY;
    return new Sized(condition, exact ? size : 2 * size, exact);
  }

  /**
   * One page after a cursor, newest publication first, in the article's order inside it: key,
   * article and published_day.
   */
  Sql page(Cursor after, int limit) {
    return rows(limit)
        .add(" AND x.published_day <= ?", after.day())
        .add(" AND (x.published_day < ? OR " + article + " < ?", after.day(), after.article())
        .add(" OR (" + article + " = ? AND x.key > ?))", after.article(), after.key())
        .add(" ORDER BY x.published_day DESC, " + article + " DESC, x.key LIMIT ?", limit);
  }

  /** How many there are, counted up to a number. */
  Sql count(int most) {
    return new Sql().add("SELECT count(*) FROM (").add(rows(most)).add(" LIMIT ?) counted", most);
  }

  /** {@code SELECT … FROM … x WHERE …}: all rows, of which so many are needed. */
  private Sql rows(int needed) {
    double all = Math.max(1, all());
    double walked = needed;
    double checked = 1;
    int fewest = -1;
    for (int at = 0; at < conditions.size(); at++) {
      Sized each = conditions.get(at);
      walked *= Math.max(1, all / Math.max(1, each.size()));
      checked += each.condition().cost();
      if (each.condition().keys() != null
          && (fewest < 0 || each.size() < conditions.get(fewest).size())) {
        fewest = at;
      }
    }
    walked = Math.min(walked, all);
    @Nullable Sql gathered = fewest < 0 ? null : conditions.get(fewest).condition().keys();
    double looked = fewest < 0 ? walked : conditions.get(fewest).size();
    String table = Conditions.table(query.find());
    Sql sql = new Sql().add("SELECT x.key, " + article + " AS article, x.published_day FROM ");
    if (gathered != null && looked * (GATHERED + checked) < walked * checked) {
      sql.add("(SELECT DISTINCT key FROM (").add(gathered).add(") k) g");
      sql.add(" CROSS JOIN " + table + " x WHERE x.key = g.key");
    } else {
      fewest = -1;
      looked = walked;
      sql.add(table + " x WHERE 1 = 1");
    }
    for (int at = 0; at < conditions.size(); at++) {
      if (at != fewest) {
        sql.add(" AND ").add(check(conditions.get(at), looked));
      }
    }
    return sql;
  }

  /** Row by row, or by noting all its keys beforehand. */
  private static Sql check(Sized each, double looked) {
    Sql keys = each.condition().keys();
    boolean notes =
        keys != null && each.exact() && each.size() * NOTED < looked * each.condition().cost();
    return notes && keys != null
        ? new Sql().add("+x.key IN (").add(keys).add(")")
        : new Sql().add("(").add(each.condition().check()).add(")");
  }

  /** About how many rows there are. */
  private double all() {
    long articles =
        handle.select("SELECT coalesce(max(key), 0) FROM article").mapTo(Long.class).one();
    return articles
        * switch (query.find()) {
          case STATEMENTS -> 15.0;
          case EVENTS, LABELS -> 8.0;
          case ARTICLES -> 1.0;
        };
  }
}
