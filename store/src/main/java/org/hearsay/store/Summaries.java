package org.hearsay.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.store.database.Database;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Counts and lines over many articles: what pages show beside what was found. Safe to use from
 * several threads.
 *
 * <pre>{@code
 * Map<Facet, List<FacetCount>> facets = store.summaries().facets(query, 10);
 * List<LabelUse> called = store.summaries().labels(17, 100);
 * }</pre>
 */
public final class Summaries {
  /** Of how much that a query finds facets and links are counted. */
  public static final int NEWEST = 2_000;

  /** The rows of one identity's actors, also of those that were merged into it. */
  private static final String ACTORS_OF =
      "(SELECT c.key FROM actor c JOIN identity i ON i.key = c.identity"
          + " WHERE i.root = (SELECT root FROM identity WHERE key = ?))";

  private final Database database;

  Summaries(Database database) {
    this.database = database;
  }

  /**
   * The most frequent values of each facet that goes with what a query finds, among the newest
   * {@link #NEWEST} of it.
   */
  public Map<Facet, List<FacetCount>> facets(Query query, int limit) {
    return database.readAtOnce(
        handle -> {
          Sql newest = newest(handle, query);
          Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
          for (Facet facet : Facet.values()) {
            if (facet.goesWith(query.find())) {
              facets.put(facet, counts(handle, facet, newest, limit));
            }
          }
          return facets;
        });
  }

  /** The same of one facet; none when it does not go with what the query finds. */
  public List<FacetCount> facet(Query query, Facet facet, int limit) {
    return facet.goesWith(query.find())
        ? database.readAtOnce(handle -> counts(handle, facet, newest(handle, query), limit))
        : List.of();
  }

  private static List<FacetCount> counts(Handle handle, Facet facet, Sql rows, int limit) {
    return facet
        .counts(rows, limit)
        .on(handle)
        .map(
            (row, context) ->
                facet.isIdentity()
                    ? count(facet, "#" + row.getLong(1), row.getString(2), row.getLong(3))
                    : count(facet, row.getString(1), row.getString(1), row.getLong(2)))
        .list();
  }

  /** The newest of what a query finds, as rows with key, article and published_day. */
  private Sql newest(Handle handle, Query query) {
    List<Long> keys =
        new QuerySql(handle, database, query)
            .page(Cursor.START, NEWEST)
            .on(handle)
            .map((row, context) -> row.getLong(1))
            .list();
    String article = query.find() == Unit.ARTICLES ? "x.key" : "x.article";
    return new Sql()
        .add("SELECT x.key, " + article + " AS article, x.published_day FROM ")
        .add(Conditions.table(query.find()) + " x WHERE x.key IN ")
        .numbers(keys);
  }

  private static FacetCount count(
      Facet facet, @Nullable String value, @Nullable String shown, long hits) {
    Key key = facet.key();
    Term term = key == null || value == null ? null : Term.of(key, value);
    return new FacetCount(shown == null ? "" : shown, term, hits);
  }

  /** The roles of an identity, the earliest first. */
  public List<RoleHeld> roles(long identity) {
    return database.read(
        handle ->
            new Sql()
                .add(
                    "SELECT r.title, r.status, o.name, min(a.published_day), max(a.published_day), count(DISTINCT a.key)"
                        + " FROM role r JOIN actor x ON x.key = r.actor JOIN article a ON a.key = x.article"
                        + " LEFT JOIN actor o ON o.key = r.of_actor WHERE r.actor IN "
                        + ACTORS_OF,
                    identity)
                .add(" GROUP BY r.title, r.status, o.name ORDER BY 4, 1, 2")
                .on(handle)
                .map(
                    (row, context) ->
                        new RoleHeld(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getLong(6)))
                .list());
  }

  /** What each outlet calls an identity, the most frequent first. */
  public List<LabelUse> labels(long identity, int limit) {
    return database.read(
        handle ->
            new Sql()
                .add(
                    "SELECT a.outlet, l.label, v.name, l.distance, count(*) AS hits FROM label l"
                        + " JOIN article a ON a.key = l.article LEFT JOIN speaker p ON p.statement = l.voice AND p.number = 0"
                        + " LEFT JOIN actor v ON v.key = p.actor WHERE l.actor IN "
                        + ACTORS_OF,
                    identity)
                .add(" GROUP BY a.outlet, l.label, v.name, l.distance")
                .add(" ORDER BY hits DESC, a.outlet, l.label LIMIT ?", limit)
                .on(handle)
                .map(
                    (row, context) ->
                        new LabelUse(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5)))
                .list());
  }

  /**
   * Who speaks of whom in the newest {@link #NEWEST} statements that a query finds, the most
   * frequent pairs first.
   */
  public List<SpokenOf> spokenOf(Query query, int limit) {
    return database.readAtOnce(
        handle ->
            new Sql()
                .add("SELECT so.key, so.name, no.key, no.name, count(*) AS hits FROM (")
                .add(newest(handle, query.withFind(Unit.STATEMENTS)))
                .add(
                    ") f JOIN speaker p ON p.statement = f.key JOIN spoken_of n ON n.statement = f.key"
                        + " JOIN actor sa ON sa.key = p.actor JOIN identity si ON si.key = sa.identity JOIN identity so ON so.key = si.root"
                        + " JOIN actor na ON na.key = n.actor JOIN identity ni ON ni.key = na.identity JOIN identity no ON no.key = ni.root"
                        + " WHERE so.key <> no.key GROUP BY so.key, so.name, no.key, no.name ORDER BY hits DESC, so.key, no.key LIMIT ?",
                    limit)
                .on(handle)
                .map(
                    (row, context) ->
                        new SpokenOf(
                            row.getLong(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getLong(5)))
                .list());
  }
}
