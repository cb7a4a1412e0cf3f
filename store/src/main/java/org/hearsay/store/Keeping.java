package org.hearsay.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.CodePoints;
import org.hearsay.record.Licence;
import org.hearsay.record.Publication;
import org.hearsay.record.RecordJson;
import org.hearsay.record.Run;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Folding;
import org.hearsay.store.database.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps records, inside one transaction. */
final class Keeping {
  /** Two texts with the same id are one article when so much of their words is the same. */
  private static final double SAME_ARTICLE = 0.3;

  private static final int SHORTEST_WORD = 4;

  private final Handle handle;
  private final Database database;
  private final Joining joining;
  private final Speaking speaking;
  private final Rows rows = new Rows();
  private final Set<String> outlets = new HashSet<>();
  private long nextArticle;

  /** An article that has the same given id. */
  private record Namesake(
      long key, @Nullable String uri, @Nullable String outlet, String text, int revision) {}

  Keeping(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
    this.joining = new Joining(handle, database);
    this.speaking = new Speaking(handle);
    this.nextArticle =
        handle.select("SELECT coalesce(max(key), 0) + 1 FROM article").mapTo(Long.class).one();
  }

  /** The id in the store of the article that was kept as this, by this reader. */
  static Optional<String> held(Handle handle, String fingerprint) {
    return handle
        .select(
            "SELECT a.id FROM revision r JOIN article a ON a.key = r.article WHERE r.fingerprint = ?",
            fingerprint)
        .mapTo(String.class)
        .findOne();
  }

  /** Keeps one record. */
  Kept keep(ArticleRecord whole) {
    String fingerprint = RecordBytes.fingerprint(whole.article(), whole.run());
    Optional<String> held = held(handle, fingerprint);
    if (held.isPresent()) {
      return new Kept(Kept.Outcome.UNCHANGED, held.get(), "");
    }
    outlet(whole.article().outlet());
    Optional<Namesake> same = same(whole.article());
    return same.isPresent() ? revised(same.get(), whole, fingerprint) : added(whole, fingerprint);
  }

  private Kept added(ArticleRecord whole, String fingerprint) {
    long key = nextArticle++;
    String id = freeId(whole.article().id());
    handle.execute(
        "INSERT INTO article (key, id, given_id, sha256, text, published_day, revision) VALUES (?, ?, ?, '', '', '', 0)",
        key,
        id,
        RecordRows.plain(whole.article().id()));
    revision(key, 1, whole, fingerprint);
    describe(key, whole.article(), 1);
    add(key, whole, joining.join(whole));
    return new Kept(Kept.Outcome.ADDED, id, "");
  }

  private Kept revised(Namesake same, ArticleRecord whole, String fingerprint) {
    finish();
    revision(same.key(), same.revision() + 1, whole, fingerprint);
    new Correcting(handle, database).renew(same.key(), this);
    String id =
        handle.select("SELECT id FROM article WHERE key = ?", same.key()).mapTo(String.class).one();
    return new Kept(Kept.Outcome.REVISED, id, "");
  }

  /**
   * Lets the tables say what this record says of an article, which is the newest of its revisions.
   */
  void renew(long article, ArticleRecord whole) {
    int newest =
        handle
            .select("SELECT max(number) FROM revision WHERE article = ?", article)
            .mapTo(Integer.class)
            .one();
    outlet(whole.article().outlet());
    describe(article, whole.article(), newest);
    Map<String, Joined> joined = joining.joinAgain(article, whole);
    speaking.add(article, -1);
    Rows.delete(handle, database, article);
    add(article, whole, joined);
    finish();
  }

  private void add(long article, ArticleRecord whole, Map<String, Joined> joined) {
    RecordRows.add(article, whole, joined, rows);
    speaking.add(whole, joined);
  }

  /** Writes what waits; to be called before the transaction ends. */
  void finish() {
    joining.finish();
    speaking.finish();
    rows.write(handle, database);
  }

  private void outlet(@Nullable String name) {
    if (name != null && outlets.add(name)) {
      handle.execute(
          "INSERT INTO outlet (name, folded) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
          RecordRows.plain(name),
          Folding.fold(name));
    }
  }

  private void describe(long key, Article article, int revision) {
    Publication publication = article.publication();
    Licence licence = article.licence();
    CodePoints codePoints = CodePoints.of(article.text());
    handle.execute(
        "UPDATE article SET uri = ?, outlet = ?, title = ?, published = ?, published_day = ?, published_from = ?,"
            + " language = ?, licence = ?, licence_start = ?, licence_end = ?, sha256 = ?, text = ?,"
            + " revision = ? WHERE key = ?",
        RecordRows.plain(article.uri()),
        RecordRows.plain(article.outlet()),
        RecordRows.plain(article.head().title()),
        publication == null ? null : publication.date(),
        RecordRows.day(article),
        publication == null ? null : publication.from().json(),
        RecordRows.plain(article.language()),
        licence == null ? null : RecordRows.plain(licence.name()),
        licence == null ? null : codePoints.fromUtf16(licence.evidence().start()),
        licence == null ? null : codePoints.fromUtf16(licence.evidence().end()),
        article.sha256(),
        RecordRows.plain(article.text()),
        revision,
        key);
  }

  private void revision(long article, int number, ArticleRecord whole, String fingerprint) {
    Run run = whole.run();
    handle.execute(
        "INSERT INTO revision (article, number, fingerprint, hearsay, model, knowledge, codebook, options, kept_at, record)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        article,
        number,
        fingerprint,
        run.hearsay(),
        run.model(),
        run.knowledge(),
        run.codebook(),
        run.options(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        RecordBytes.pack(RecordJson.write(whole)));
  }

  /**
   * The article that this one is a new revision of: the same id, and nothing that speaks against
   * it.
   */
  private Optional<Namesake> same(Article article) {
    return namesakes(RecordRows.plain(article.id())).stream()
        .filter(other -> agree(other.uri(), article.uri()))
        .filter(other -> agree(other.outlet(), article.outlet()))
        .filter(
            other ->
                (other.uri() != null && article.uri() != null)
                    || likeness(other.text(), article.text()) >= SAME_ARTICLE)
        .findFirst();
  }

  private List<Namesake> namesakes(@Nullable String id) {
    return handle
        .select(
            "SELECT key, uri, outlet, text, (SELECT max(number) FROM revision r WHERE r.article = a.key)"
                + " FROM article a WHERE given_id = ? ORDER BY key",
            id)
        .map(
            (row, context) ->
                new Namesake(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getInt(5)))
        .list();
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  /** The share of longer words that two texts have in common (Jaccard, 1901). */
  private static double likeness(String one, String other) {
    Set<String> words = longWords(one);
    Set<String> others = longWords(other);
    Set<String> common = new HashSet<>(words);
    common.retainAll(others);
    int all = words.size() + others.size() - common.size();
    return all == 0 ? 1 : (double) common.size() / all;
  }

  private static Set<String> longWords(String text) {
    Set<String> words = new HashSet<>(Folding.words(text));
    words.removeIf(word -> word.length() < SHORTEST_WORD);
    return words;
  }

  private String freeId(String given) {
    String plain = String.valueOf(RecordRows.plain(given));
    String id = plain;
    for (int next = 2; isTaken(id); next++) {
      id = plain + "~" + next;
    }
    return id;
  }

  private boolean isTaken(String id) {
    return handle
        .select("SELECT 1 FROM article WHERE id = ?", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
