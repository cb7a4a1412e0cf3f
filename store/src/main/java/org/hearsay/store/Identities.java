package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.hearsay.record.HearsayException;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Folding;
import org.hearsay.store.database.Phrase;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The identities behind the actors of all articles: who is one and the same. Safe to use from
 * several threads.
 *
 * <pre>{@code
 * Identity quill = store.identities().named("Quill", 10).get(0);
 * }</pre>
 */
public final class Identities {
  private static final String COLUMNS =
      "SELECT i.key, i.name, i.type, i.country, i.known_as,"
          + " CASE WHEN EXISTS (SELECT 1 FROM identity m WHERE m.root = i.key AND m.root <> m.key)"
          + " THEN (SELECT count(DISTINCT x.article) FROM actor x JOIN identity m ON m.key = x.identity WHERE m.root = i.key)"
          + " ELSE i.articles END AS all_articles,"
          + " (SELECT sum(m.statements) FROM identity m WHERE m.root = i.key) AS all_statements"
          + " FROM identity i WHERE i.key IN ";

  private final Database database;

  Identities(Database database) {
    this.database = database;
  }

  /** The identity with this number; of one that was merged into another, that other. */
  public Optional<Identity> get(long number) {
    return database.read(
        handle ->
            list(handle, new Sql().add("(SELECT root FROM identity WHERE key = ?)", number), 1)
                .stream()
                .findFirst());
  }

  /**
   * The identities of which a name holds these words one after the other, the most talkative first.
   */
  public List<Identity> named(String words, int limit) {
    List<String> folded = Folding.words(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    Sql keys =
        new Sql()
            .add(
                "(SELECT m.root FROM identity m JOIN identity_name n ON n.identity = m.key WHERE n.key IN (")
            .add(
                database.matching("identity_text"),
                database.pattern(List.of(List.of(new Phrase(folded, true)))))
            .add("))");
    return database.read(handle -> list(handle, keys, limit));
  }

  /**
   * Says that two identities are one: all that either said is then found under the second.
   *
   * @throws HearsayException with code INPUT when there is no such identity, or they are one
   *     already
   */
  public IdentityDecision merge(long from, long into, String madeBy) {
    String person = Corrections.person(madeBy);
    return database.write(handle -> new Deciding(handle, database).merge(from, into, person));
  }

  /**
   * Says that an actor of one article is somebody else than whom it was joined to; that holds for
   * later readings of the article, too.
   *
   * @param article the article's id in the store
   * @param actor the actor's id in its record
   * @param into who it is, or null for somebody who has no identity yet
   * @throws HearsayException with code INPUT when there is no such article, actor or identity
   */
  public IdentityDecision split(String article, String actor, @Nullable Long into, String madeBy) {
    String person = Corrections.person(madeBy);
    return database.write(
        handle -> new Deciding(handle, database).split(article, actor, into, person));
  }

  /**
   * Takes a decision back.
   *
   * @throws HearsayException with code INPUT when there is none, or it is taken back already
   */
  public IdentityDecision undo(long number, String madeBy) {
    String person = Corrections.person(madeBy);
    return database.write(handle -> new Deciding(handle, database).undo(number, person));
  }

  /** All decisions, oldest first. */
  public List<IdentityDecision> decisions() {
    return database.read(handle -> new Deciding(handle, database).all());
  }

  /** The most talkative identities. */
  public List<Identity> mostTalkative(int limit) {
    Sql keys =
        new Sql()
            .add(
                "(SELECT root FROM (SELECT root FROM identity ORDER BY statements DESC LIMIT ?) most"
                    + " UNION SELECT root FROM identity WHERE root <> key",
                limit)
            .add(")");
    return database.read(handle -> list(handle, keys, limit));
  }

  private static List<Identity> list(Handle handle, Sql keys, int limit) {
    return new Sql()
        .add(COLUMNS)
        .add(keys)
        .add(" ORDER BY all_statements DESC, all_articles DESC, i.key LIMIT ?", limit)
        .on(handle)
        .map(
            (row, context) ->
                new Identity(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    names(handle, row.getLong(1)),
                    row.getLong(6),
                    row.getLong(7)))
        .list();
  }

  private static List<String> names(Handle handle, long root) {
    return handle
        .select(
            "SELECT DISTINCT n.name FROM identity_name n JOIN identity m ON m.key = n.identity"
                + " WHERE m.root = ? ORDER BY n.name",
            root)
        .mapTo(String.class)
        .list();
  }
}
