package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.store.database.Copying;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/reference/tables.md} says of every table and column what it holds, and both databases
 * have the same. {@code -Dhearsay.golden=write} writes the page anew.
 */
class TablesPageTest {
  private static final Path PAGE = Path.of("../docs/reference/tables.md");

  private static final String HEAD =
      """
      # The tables of a store

      Written by a test from the tables themselves, never by hand. Both kinds of database have the same tables and columns; where their types
      differ, PostgreSQL's stands behind a slash. Any program that speaks SQL may read them; to write, use Hearsay, which keeps them in step with
      the records.

      Spans count Unicode code points, as in the [record](record.md), so that in both

      ```sql
      SELECT a.id, substr(a.text, s.span_start + 1, s.span_end - s.span_start) AS words
      FROM statement_span s JOIN statement t ON t.key = s.statement JOIN article a ON a.key = t.article
      WHERE s.part = 'content';
      ```

      are the words of what is said. The key of an actor, statement, event, time, place or label is its article's key times 1,000,000 and its
      place in the record's list. Actors of all articles meet in `identity`: `actor.identity`, then `identity.root`. The full texts
      `article_text`, `statement_text`, `label_text` and `identity_text` hold folded words in the database's own form, by the key of what they are of.
      """;

  @Test
  void saysWhatEveryTableHolds() throws IOException, SQLException {
    Map<String, Map<String, String>> tables = tables(TestStores.SQLITE);
    assertThat(tables.keySet()).containsExactlyInAnyOrderElementsOf(Copying.tables());
    Map<String, String> meanings = meanings();
    StringBuilder page = new StringBuilder(HEAD);
    Map<String, Map<String, String>> others = tables(TestStores.POSTGRESQL);
    for (String table : Copying.tables()) {
      page.append("\n## `").append(table).append("`\n\n").append(meaning(meanings, table, ""));
      page.append("\n\n| column | type | holds |\n|---|---|---|\n");
      assertThat(others.get(table).keySet()).isEqualTo(tables.get(table).keySet());
      tables
          .get(table)
          .forEach(
              (column, type) -> {
                String other = others.get(table).get(column);
                page.append(
                    "| `%s` | %s | %s |\n"
                        .formatted(
                            column,
                            type.equals(other) ? type : type + " / " + other,
                            meaning(meanings, table, column)));
              });
    }
    if ("write".equals(System.getProperty("hearsay.golden"))) {
      Files.writeString(PAGE, page.toString());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }

  private static String meaning(Map<String, String> meanings, String table, String column) {
    String own = meanings.get(table + " " + column);
    return Objects.requireNonNull(
        own != null ? own : meanings.get("* " + column),
        "tables.tsv: a line for " + table + " " + column);
  }

  private static Map<String, String> meanings() throws IOException {
    Map<String, String> meanings = new HashMap<>();
    try (InputStream in = TablesPageTest.class.getResourceAsStream("tables.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> meanings.put(cells[0] + " " + cells[1], cells[2]));
    }
    return meanings;
  }

  private static Map<String, Map<String, String>> tables(TestStores kind) throws SQLException {
    String address = kind.fresh();
    Store.open(address).close();
    String url = kind == TestStores.SQLITE ? "jdbc:sqlite:" + address : address;
    Map<String, Map<String, String>> tables = new HashMap<>();
    try (Connection connection = DriverManager.getConnection(url)) {
      String schema = kind == TestStores.SQLITE ? null : "public";
      try (ResultSet columns = connection.getMetaData().getColumns(null, schema, "%", "%")) {
        while (columns.next()) {
          String table = columns.getString("TABLE_NAME");
          if (!table.matches(".*_text.*|flyway.*|sqlite.*")) {
            tables
                .computeIfAbsent(table, any -> new LinkedHashMap<>())
                .put(columns.getString("COLUMN_NAME"), type(columns.getString("TYPE_NAME")));
          }
        }
      }
    }
    return tables;
  }

  /** The standard's name of a type. */
  private static String type(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "int4", "integer" -> "integer";
      case "int8", "bigint" -> "bigint";
      case "float8", "double precision" -> "double precision";
      default -> name.toLowerCase(Locale.ROOT);
    };
  }
}
