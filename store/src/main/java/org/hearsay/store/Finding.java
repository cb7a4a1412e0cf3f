package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Part;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.hearsay.store.query.Value;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Answers questions, with one handle. */
final class Finding {
  private static final int VERY_MANY = 5_000;

  private final Handle handle;
  private final Database database;

  /** Where a found row stands. */
  private record Row(long key, long article, String day) {}

  Finding(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  Found page(Query query, Cursor after, int limit) {
    List<Row> rows =
        new QuerySql(database, query, common(query))
            .page(after, limit + 1)
            .on(handle)
            .map((row, context) -> new Row(row.getLong(1), row.getLong(2), row.getString(3)))
            .list();
    boolean more = rows.size() > limit;
    List<Row> shown = more ? rows.subList(0, limit) : rows;
    Map<Long, StoredArticle> articles = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    for (Row row : shown) {
      StoredArticle article = articles.computeIfAbsent(row.article(), this::article);
      hits.add(hit(query.find(), article, (int) (row.key() % Part.ROWS_AN_ARTICLE)));
    }
    return new Found(hits, more ? cursor(shown.get(shown.size() - 1)) : null);
  }

  /** The words of a query that very many statements hold. */
  private Set<Value> common(Query query) {
    Set<Value> common = new HashSet<>();
    for (Term term : query.terms()) {
      boolean counts = term.key() == Key.ABOUT && query.find() == Unit.STATEMENTS && !term.not();
      for (Value value : counts ? term.values() : List.<Value>of()) {
        long hits =
            new QuerySql(database, query)
                .countUpTo(VERY_MANY, value)
                .on(handle)
                .mapTo(Long.class)
                .one();
        if (hits == VERY_MANY) {
          common.add(value);
        }
      }
    }
    return common;
  }

  private static Cursor cursor(Row last) {
    return new Cursor(last.day(), last.article(), last.key());
  }

  private static Hit hit(Unit unit, StoredArticle article, int place) {
    var findings = article.whole().findings();
    return switch (unit) {
      case STATEMENTS -> new Hit.OfStatement(article, findings.statements().get(place));
      case EVENTS -> new Hit.OfEvent(article, findings.events().get(place));
      case LABELS -> new Hit.OfLabel(article, findings.labels().get(place));
      case ARTICLES -> new Hit.OfArticle(article);
    };
  }

  /** The key of the article with this id. */
  Optional<Long> key(String id) {
    return handle.select("SELECT key FROM article WHERE id = ?", id).mapTo(Long.class).findOne();
  }

  /** The article with this key. */
  StoredArticle article(long key) {
    Map<String, IdentityName> identities = identities(key);
    return handle
        .select(
            "SELECT a.id, a.revision, a.corrected, r.record FROM article a"
                + " JOIN revision r ON r.article = a.key AND r.number = a.revision WHERE a.key = ?",
            key)
        .map(
            (row, context) -> {
              byte @Nullable [] corrected = row.getBytes(3);
              byte[] bytes = Objects.requireNonNullElse(corrected, row.getBytes(4));
              return new StoredArticle(
                  row.getString(1),
                  row.getInt(2),
                  corrected != null,
                  RecordBytes.read(bytes),
                  identities);
            })
        .one();
  }

  private Map<String, IdentityName> identities(long article) {
    Map<String, IdentityName> identities = new HashMap<>();
    handle
        .select(
            "SELECT x.id, o.key, o.name, x.identity_confidence FROM actor x JOIN identity i ON i.key = x.identity"
                + " JOIN identity o ON o.key = i.root WHERE x.key BETWEEN ? AND ?",
            article * Part.ROWS_AN_ARTICLE,
            (article + 1) * Part.ROWS_AN_ARTICLE - 1)
        .map(
            (row, context) ->
                Map.entry(
                    row.getString(1),
                    new IdentityName(row.getLong(2), row.getString(3), row.getDouble(4))))
        .forEach(each -> identities.put(each.getKey(), each.getValue()));
    return identities;
  }
}
