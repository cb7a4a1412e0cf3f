package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.hearsay.record.HearsayException;
import org.hearsay.store.database.Copying;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Folding;
import org.hearsay.store.database.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Copies of a whole store. A backup is a store in one file of SQLite, whatever the database is, so
 * that it can be opened, checked, and restored into either kind.
 */
final class Backups {

  private Backups() {}

  /** Writes the state of this moment into a file that is not there yet. */
  static void write(Database database, Path file) {
    Path target = file.toAbsolutePath();
    if (Files.exists(target)) {
      throw failed(
          file, "written", "the file must not be there already but was", "choose another name");
    }
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      if (!database.copiesItselfTo(part)) {
        try (Database copy = Database.open(part.toString(), true)) {
          copy(database, copy);
        }
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw failed(
          file,
          "written",
          "its folder must take it but did not (" + failure + ")",
          "look at the folder's rights and the disk's free space");
    }
  }

  /** Copies a backup into a store that is not there or empty. */
  static void restore(Path file, String address) {
    try (Database backup = Database.open(file.toString(), false)) {
      List<String> damages = Checking.check(backup);
      if (!damages.isEmpty()) {
        throw failed(
            file, "restored", "it must be whole but " + damages.get(0), "take an older backup");
      }
      Optional<Path> copy = Database.newFile(address);
      if (copy.isPresent()) {
        write(backup, copy.get());
        return;
      }
      try (Database target = Database.open(address, true)) {
        long articles =
            target.read(
                handle -> handle.select("SELECT count(*) FROM article").mapTo(Long.class).one());
        if (articles > 0) {
          throw failed(
              file,
              "restored",
              "the store %s must be empty but held %d articles".formatted(target.name(), articles),
              "name another with --store");
        }
        copy(backup, target);
        target.analyze();
      }
    }
  }

  private static void copy(Database from, Database to) {
    from.readAtOnce(
        source ->
            to.write(
                target -> {
                  Copying.copy(source, target);
                  texts(target, to);
                  return true;
                }));
  }

  /** Makes the full texts of what was copied. */
  private static void texts(Handle handle, Database database) {
    Finding finding = new Finding(handle, database);
    Rows rows = new Rows();
    for (long article : handle.select("SELECT key FROM article").mapTo(Long.class).list()) {
      RecordRows.add(
          article, finding.article(article).whole(), Checking.joined(handle, article), rows);
      rows.writeTexts(handle, database);
    }
    handle
        .select("SELECT key, name FROM identity_name")
        .map((row, context) -> List.of(row.getLong(1), Folding.fold(row.getString(2))))
        .list()
        .forEach(
            name -> handle.execute(database.insertText("identity_text"), name.get(0), name.get(1)));
  }

  private static HearsayException failed(Path file, String what, String reason, String advice) {
    return new HearsayException(
        HearsayException.Code.SETUP,
        "[%s] the backup could not be %s: %s. Do %s.".formatted(file, what, reason, advice));
  }
}
