package org.hearsay.store.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait to be written, by part; written in batches, in the order of {@link Part}. Not for
 * several threads.
 */
public final class Rows {
  private final Map<Part, List<List<@Nullable Object>>> waiting = new EnumMap<>(Part.class);

  /** Adds a row; the values stand in the order of the part's columns. */
  public void add(Part part, @Nullable Object... values) {
    List<@Nullable Object> row = new ArrayList<>(values.length);
    Collections.addAll(row, values);
    waiting.computeIfAbsent(part, any -> new ArrayList<>()).add(row);
  }

  /** The rows of a part. */
  public List<List<@Nullable Object>> of(Part part) {
    return waiting.getOrDefault(part, List.of());
  }

  /** The rows that the tables hold of one article's part, in no order. */
  public static List<List<@Nullable Object>> read(
      Handle handle, Database database, Part part, long article) {
    boolean byArticle = part.isByArticle();
    return handle
        .select(
            "SELECT "
                + (part.isText() ? database.keyOfText() : String.join(", ", part.columns()))
                + " FROM "
                + part.table()
                + " WHERE "
                + database.ofArticle(part),
            byArticle ? article : article * Part.ROWS_AN_ARTICLE,
            byArticle ? article : (article + 1) * Part.ROWS_AN_ARTICLE - 1)
        .map(
            (row, context) -> {
              List<@Nullable Object> values = new ArrayList<>();
              for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                values.add(row.getObject(at));
              }
              return values;
            })
        .list();
  }

  /** Writes only the full texts in the handle's transaction, and forgets all rows. */
  public void writeTexts(Handle handle, Database database) {
    waiting.keySet().removeIf(part -> !part.isText());
    write(handle, database);
  }

  /** Writes all rows in the handle's transaction, and forgets them. */
  public void write(Handle handle, Database database) {
    for (Map.Entry<Part, List<List<@Nullable Object>>> each : waiting.entrySet()) {
      insert(handle, database.insert(each.getKey()), each.getValue());
    }
    waiting.clear();
  }

  /** Removes what the tables hold of one article. */
  public static void delete(Handle handle, Database database, long article) {
    Part[] parts = Part.values();
    for (int at = parts.length - 1; at >= 0; at--) {
      boolean byArticle = parts[at].isByArticle();
      handle.execute(
          "DELETE FROM " + parts[at].table() + " WHERE " + database.ofArticle(parts[at]),
          byArticle ? article : article * Part.ROWS_AN_ARTICLE,
          byArticle ? article : (article + 1) * Part.ROWS_AN_ARTICLE - 1);
    }
  }

  /** Writes rows in one batch, in the handle's transaction. */
  public static void insert(Handle handle, String sql, List<List<@Nullable Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      for (List<@Nullable Object> row : rows) {
        for (int at = 0; at < row.size(); at++) {
          statement.setObject(at + 1, row.get(at));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException failure) {
      throw new FailedRows(sql, failure);
    }
  }
}
