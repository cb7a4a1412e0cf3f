package org.hearsay.store.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What keeps a database from working, told from its SQLSTATE or its words, and what a person can do
 * about it.
 *
 * <p>Result codes of SQLite (sqlite.org/rescode.html), error codes of PostgreSQL (its manual,
 * appendix A).
 */
enum Trouble {
  LOCKED("SQLITE_BUSY|SQLITE_LOCKED|55P03", "wait until the other program has written, or end it"),
  FULL(
      "SQLITE_FULL|53100|No space left",
      "make room on the disk, then type the same command again: what was kept is kept"),
  READ_ONLY(
      "SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_IOERR_SHM|25006",
      "take another file, or give yourself the right to write the file and its folder: chmod u+w"),
  DAMAGED(
      "SQLITE_CORRUPT|SQLITE_NOTADB",
      "name a file that hearsay made, or restore a backup: hearsay store restore BACKUP --store NEW"),
  PASSWORD(
      "28P01|28000|08004.*password",
      "look at user and password: they stand in ~/.pgpass, or in the address as ?user=NAME&password=WORD"),
  NO_DATABASE("3D000", "make the database first: createdb NAME"),
  UNREACHABLE(
      "08001|08006|Connection refused|UnknownHost",
      "look whether the server runs, and whether the address names its host and port"),
  NO_RIGHT("42501", "let the database's owner grant you the right to make tables in it"),
  OTHER("", "look at the disk's free space and the database's rights, then try again");

  private final Pattern sign;
  private final String advice;

  Trouble(String sign, String advice) {
    this.sign = Pattern.compile(sign);
    this.advice = advice;
  }

  /** What to do. */
  String advice() {
    return advice;
  }

  /** The first of which a failure or one of its causes bears a sign. */
  static Trouble of(Throwable failure) {
    StringBuilder signs = new StringBuilder();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException told && told.getSQLState() != null) {
        signs.append(told.getSQLState()).append(' ');
      }
      signs.append(each.getMessage()).append(' ');
    }
    return Arrays.stream(values())
        .filter(trouble -> trouble.sign.matcher(signs).find())
        .findFirst()
        .orElse(OTHER);
  }
}
