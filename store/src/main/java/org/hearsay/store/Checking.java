package org.hearsay.store;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.record.HearsayException;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Part;
import org.hearsay.store.database.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a store is whole: the database itself, every revision's record, and whether the
 * tables say of each article what its newest revision and the corrections say.
 */
final class Checking {
  private static final String COUNTS =
      "identity #%d: its counts must be those of its articles and statements but were not";

  private Checking() {}

  /** What is wrong, one sentence each; empty when all is well. */
  static List<String> check(Database database) {
    List<String> found = new ArrayList<>(database.damages());
    database.readAtOnce(
        handle -> {
          for (long article :
              handle.select("SELECT key FROM article ORDER BY key").mapTo(Long.class).list()) {
            article(handle, database, article, found);
          }
          Speaking.wrong(handle).forEach(identity -> found.add(COUNTS.formatted(identity)));
          return found;
        });
    return found;
  }

  private static void article(Handle handle, Database database, long article, List<String> found) {
    String id =
        handle.select("SELECT id FROM article WHERE key = ?", article).mapTo(String.class).one();
    try {
      Rows expected = new Rows();
      var laid = new Correcting(handle, database).corrected(article);
      if (!new Finding(handle, database).article(article).whole().equals(laid)) {
        found.add("article \"" + id + "\": its record is not its newest revision with corrections");
      }
      RecordRows.add(article, laid, joined(handle, article), expected);
      for (Part part : Part.values()) {
        var there = Rows.read(handle, database, part, article);
        if (!same(part, expected.of(part), there)) {
          found.add(
              "article \"%s\": table %s must hold the %d rows of its record but held %d"
                  .formatted(id, part.table(), expected.of(part).size(), there.size()));
        }
      }
    } catch (HearsayException | UncheckedIOException | IllegalStateException damaged) {
      found.add("article \"" + id + "\": " + damaged.getMessage());
    }
  }

  /** To whom each actor of an article is joined, as the tables say. */
  static Map<String, Joined> joined(Handle handle, long article) {
    Map<String, Joined> joined = new HashMap<>();
    handle
        .select(
            "SELECT id, identity, identity_confidence FROM actor WHERE key BETWEEN ? AND ?",
            article * Part.ROWS_AN_ARTICLE,
            (article + 1) * Part.ROWS_AN_ARTICLE - 1)
        .map(
            (row, context) ->
                Map.entry(row.getString(1), new Joined(row.getLong(2), row.getDouble(3))))
        .forEach(each -> joined.put(each.getKey(), each.getValue()));
    return joined;
  }

  private static boolean same(
      Part part, List<List<@Nullable Object>> expected, List<List<@Nullable Object>> there) {
    return words(part, expected).equals(words(part, there));
  }

  /**
   * Rows as sorted words: the two databases have other types of numbers. A full text gives only
   * keys.
   */
  private static List<String> words(Part part, List<List<@Nullable Object>> rows) {
    return rows.stream()
        .map(row -> String.valueOf(part.isText() ? row.subList(0, 1) : row))
        .sorted()
        .toList();
  }
}
