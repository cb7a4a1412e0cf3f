package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Statement;
import org.hearsay.store.database.Part;
import org.hearsay.store.database.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * How often each identity speaks, and in how many articles it stands: counts that the tables hold
 * beside it, so that who speaks most need not be counted over all articles. Inside one transaction.
 */
final class Speaking {
  private static final String COUNTS =
      "UPDATE identity SET statements = statements + ?, articles = articles + ? WHERE key = ?";

  private final Handle handle;
  private final Map<Long, Long> statements = new TreeMap<>();
  private final Map<Long, Long> articles = new TreeMap<>();

  Speaking(Handle handle) {
    this.handle = handle;
  }

  /** Counts an article that was not in the tables. */
  void add(ArticleRecord whole, Map<String, Joined> joined) {
    Set<Long> there = new HashSet<>();
    joined.values().forEach(each -> there.add(each.identity()));
    there.forEach(identity -> articles.merge(identity, 1L, Long::sum));
    for (Statement statement : whole.statements()) {
      for (String speaker : statement.attribution().speakers()) {
        Joined who = joined.get(speaker);
        if (who != null) {
          statements.merge(who.identity(), 1L, Long::sum);
        }
      }
    }
  }

  /** Counts what the tables hold of an article, once more or (with -1) no longer. */
  void add(long article, long times) {
    handle
        .select(
            "SELECT a.identity, count(DISTINCT a.article), count(s.actor) FROM actor a"
                + " LEFT JOIN speaker s ON s.actor = a.key WHERE a.key BETWEEN ? AND ? GROUP BY a.identity",
            article * Part.ROWS_AN_ARTICLE,
            (article + 1) * Part.ROWS_AN_ARTICLE - 1)
        .map(
            (row, context) -> {
              articles.merge(row.getLong(1), times * row.getLong(2), Long::sum);
              return statements.merge(row.getLong(1), times * row.getLong(3), Long::sum);
            })
        .list();
  }

  /** Writes what was counted; the identities must be in the tables. */
  void finish() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    articles.forEach(
        (identity, more) ->
            rows.add(List.of(statements.getOrDefault(identity, 0L), more, identity)));
    Rows.insert(handle, COUNTS, rows);
    articles.clear();
    statements.clear();
  }

  /** The identities whose counts are not what the tables hold. */
  static List<Long> wrong(Handle handle) {
    return handle
        .select(
            "SELECT i.key FROM identity i LEFT JOIN (SELECT a.identity, count(s.actor) AS statements,"
                + " count(DISTINCT a.article) AS articles FROM actor a LEFT JOIN speaker s ON s.actor = a.key"
                + " GROUP BY a.identity) c ON c.identity = i.key"
                + " WHERE i.statements <> coalesce(c.statements, 0) OR i.articles <> coalesce(c.articles, 0)"
                + " ORDER BY i.key")
        .mapTo(Long.class)
        .list();
  }
}
