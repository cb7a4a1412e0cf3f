package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Folding;
import org.hearsay.store.database.Phrase;
import org.jdbi.v3.core.Handle;

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
          + " (SELECT count(DISTINCT x.article) FROM actor x JOIN identity m ON m.key = x.identity WHERE m.root = i.key) AS articles,"
          + " (SELECT count(*) FROM speaker s JOIN actor x ON x.key = s.actor JOIN identity m ON m.key = x.identity WHERE m.root = i.key) AS statements"
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
            .add(database.matching("identity_text"), database.pattern(new Phrase(folded, true)))
            .add("))");
    return database.read(handle -> list(handle, keys, limit));
  }

  private static List<Identity> list(Handle handle, Sql keys, int limit) {
    return new Sql()
        .add(COLUMNS)
        .add(keys)
        .add(" ORDER BY statements DESC, articles DESC, i.key LIMIT ?", limit)
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
