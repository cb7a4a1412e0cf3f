package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Part;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Unit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Answers questions, with one handle. */
final class Finding {
  private final Handle handle;
  private final Database database;

  /** Where a found row stands. */
  private record Row(long key, long article, String day) {}

  /** The identity that an article's actor bears. */
  private record Borne(long article, String actor, IdentityName identity) {}

  Finding(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  Found page(Query query, Cursor after, int limit) {
    List<Row> rows =
        new QuerySql(handle, database, query)
            .page(after, limit + 1)
            .on(handle)
            .map((row, context) -> new Row(row.getLong(1), row.getLong(2), row.getString(3)))
            .list();
    boolean more = rows.size() > limit;
    List<Row> shown = more ? rows.subList(0, limit) : rows;
    Map<Long, StoredArticle> articles =
        articles(shown.stream().map(Row::article).distinct().toList());
    List<Hit> hits = new ArrayList<>();
    for (Row row : shown) {
      // they are looked at in one state of the database
      StoredArticle article = Objects.requireNonNull(articles.get(row.article()));
      hits.add(hit(query.find(), article, (int) (row.key() % Part.ROWS_AN_ARTICLE)));
    }
    return new Found(hits, more ? cursor(shown.get(shown.size() - 1)) : null);
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
    return Objects.requireNonNull(articles(List.of(key)).get(key), () -> "article " + key);
  }

  /** The articles with these keys. */
  private Map<Long, StoredArticle> articles(List<Long> keys) {
    Map<Long, Map<String, IdentityName>> identities = identities(keys);
    Map<Long, StoredArticle> articles = new HashMap<>();
    new Sql()
        .add("SELECT a.id, a.revision, a.corrected, r.record, a.key FROM article a")
        .add(" JOIN revision r ON r.article = a.key AND r.number = a.revision WHERE a.key IN ")
        .numbers(keys)
        .on(handle)
        .map(
            (row, context) -> {
              byte @Nullable [] corrected = row.getBytes(3);
              byte[] bytes = Objects.requireNonNullElse(corrected, row.getBytes(4));
              long key = row.getLong(5);
              StoredArticle article =
                  new StoredArticle(
                      row.getString(1),
                      row.getInt(2),
                      corrected != null,
                      RecordBytes.read(bytes),
                      identities.getOrDefault(key, Map.of()));
              return Map.entry(key, article);
            })
        .forEach(each -> articles.put(each.getKey(), each.getValue()));
    return articles;
  }

  private Map<Long, Map<String, IdentityName>> identities(List<Long> articles) {
    Map<Long, Map<String, IdentityName>> identities = new HashMap<>();
    new Sql()
        .add("SELECT f.key, x.id, o.key, o.name, x.identity_confidence FROM article f")
        .add(" JOIN actor x ON x.key BETWEEN f.key * " + Part.ROWS_AN_ARTICLE)
        .add(" AND f.key * " + Part.ROWS_AN_ARTICLE + " + " + (Part.ROWS_AN_ARTICLE - 1))
        .add(" JOIN identity i ON i.key = x.identity JOIN identity o ON o.key = i.root")
        .add(" WHERE f.key IN ")
        .numbers(articles)
        .on(handle)
        .map(
            (row, context) ->
                new Borne(
                    row.getLong(1),
                    row.getString(2),
                    new IdentityName(row.getLong(3), row.getString(4), row.getDouble(5))))
        .forEach(
            each ->
                identities
                    .computeIfAbsent(each.article(), any -> new HashMap<>())
                    .put(each.actor(), each.identity()));
    return identities;
  }
}
