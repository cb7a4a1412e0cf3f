package org.hearsay.store.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Copies the rows of one database into another that is empty, whatever kind each is; all tables but
 * the full texts, whose form is each database's own.
 */
public final class Copying {
  private static final int BATCH = 1000;

  private static final List<String> BEFORE_THE_PARTS =
      List.of("outlet", "article", "revision", "identity", "identity_name");
  private static final List<String> BEHIND_THE_PARTS =
      List.of("correction", "conflict", "identity_decision", "account", "token", "audit");

  private Copying() {}

  /** The tables that are copied, each after those that it refers to. */
  public static List<String> tables() {
    List<String> tables = new ArrayList<>(BEFORE_THE_PARTS);
    for (Part part : Part.values()) {
      if (!part.isText()) {
        tables.add(part.table());
      }
    }
    tables.addAll(BEHIND_THE_PARTS);
    return tables;
  }

  /** Copies all rows. */
  public static void copy(Handle from, Handle to) {
    for (String table : tables()) {
      try {
        copy(table, from, to);
      } catch (SQLException failure) {
        throw new FailedRows(table, failure);
      }
    }
  }

  private static void copy(String table, Handle from, Handle to) throws SQLException {
    String order =
        switch (table) {
          case "identity" -> " ORDER BY (root <> key), key";
          case "correction", "identity_decision", "audit" -> " ORDER BY number";
          default -> "";
        };
    String columns = String.join(", ", columns(table, from));
    String values = String.join(", ", Collections.nCopies(columns.split(", ").length, "?"));
    try (Statement question = from.getConnection().createStatement();
        PreparedStatement insert =
            to.getConnection()
                .prepareStatement(
                    "INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")")) {
      question.setFetchSize(BATCH);
      ResultSet rows = question.executeQuery("SELECT " + columns + " FROM " + table + order);
      int waiting = 0;
      while (rows.next()) {
        for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
          insert.setObject(at, rows.getObject(at));
        }
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static List<String> columns(String table, Handle handle) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement question = handle.getConnection().createStatement();
        ResultSet none = question.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
      for (int at = 1; at <= none.getMetaData().getColumnCount(); at++) {
        columns.add(none.getMetaData().getColumnName(at));
      }
    }
    return columns;
  }
}
