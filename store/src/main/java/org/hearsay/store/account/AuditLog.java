package org.hearsay.store.account;

import java.util.List;
import org.hearsay.store.database.Database;

/**
 * What was done over a server, kept as a log that only grows. Safe to use from several threads.
 *
 * <pre>{@code
 * store.auditLog().add(new AuditEntry(now, "ada", "127.0.0.1", "POST /api/v1/articles", 200));
 * }</pre>
 */
public final class AuditLog {
  private final Database database;

  /** The log of a database; {@code Store.auditLog()} gives it. */
  public AuditLog(Database database) {
    this.database = database;
  }

  /** Adds a line. */
  public void add(AuditEntry entry) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO audit (number, at, person, client, action, status)"
                    + " SELECT coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? FROM audit",
                entry.at(),
                entry.person(),
                entry.client(),
                entry.action(),
                entry.status()));
  }

  /** The newest lines, the newest first. */
  public List<AuditEntry> latest(int limit) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT at, person, client, action, status FROM audit ORDER BY number DESC LIMIT ?",
                    limit)
                .map(
                    (row, context) ->
                        new AuditEntry(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getInt(5)))
                .list());
  }
}
