package org.hearsay.store.database;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** Rows that could not be read or written through the plain connection. */
final class FailedRows extends JdbiException {
  private static final long serialVersionUID = 1L;

  FailedRows(String table, SQLException failure) {
    super(table + ": " + failure.getMessage(), failure);
  }
}
