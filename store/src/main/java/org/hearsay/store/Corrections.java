package org.hearsay.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hearsay.record.HearsayException;
import org.hearsay.store.correction.Edit;
import org.hearsay.store.database.Database;
import org.jdbi.v3.core.Handle;

/**
 * What people correct, kept as a log to which lines are only added, and laid on top of what the
 * machine read: also of what a newer machine will read. Safe to use from several threads.
 *
 * <pre>{@code
 * Correction made = store.corrections().make("talks-1", Edit.change(Layer.STATEMENTS, "s3", "speakers", "[\"a2\"]"), "ada");
 * store.corrections().undo(made.number(), "ada");
 * }</pre>
 */
public final class Corrections {
  private final Database database;

  Corrections(Database database) {
    this.database = database;
  }

  /**
   * Makes a correction; the tables and the article say the corrected at once.
   *
   * @param article the article's id in the store
   * @param madeBy who makes it
   * @throws HearsayException with code INPUT when there is no such article or item, when the value
   *     is none that the record allows, or when it changed since the person saw it
   */
  public Correction make(String article, Edit edit, String madeBy) {
    return write(handle -> new Correcting(handle, database).make(article, edit, person(madeBy)));
  }

  /**
   * Takes a correction back, or takes such a taking back back.
   *
   * @throws HearsayException with code INPUT when there is no such correction, or it is taken back
   *     already
   */
  public Correction undo(long number, String madeBy) {
    return write(handle -> new Correcting(handle, database).undo(number, person(madeBy)));
  }

  /** All corrections of an article, oldest first, with what became of each. */
  public List<Correction> of(String article) {
    return database.readAtOnce(
        handle -> {
          Correcting correcting = new Correcting(handle, database);
          return new Finding(handle, database).key(article).map(correcting::log).orElse(List.of());
        });
  }

  /**
   * The articles in which a newer reading contradicts a correction or has lost it, so that a person
   * should look: their ids in the store.
   */
  public List<String> articlesToLookAt(int limit) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT DISTINCT a.id FROM conflict c JOIN article a ON a.key = c.article ORDER BY a.id LIMIT ?",
                    limit)
                .mapTo(String.class)
                .list());
  }

  /**
   * The articles that people corrected.
   *
   * @param confirmed whether only those count that somebody confirmed as a whole
   */
  public List<String> articles(boolean confirmed) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT DISTINCT a.id, a.key FROM article a JOIN correction c ON c.article = a.key WHERE c.action "
                        + (confirmed ? "= 'confirm' AND c.layer = 'article'" : "<> 'undo'")
                        + " AND NOT EXISTS (SELECT 1 FROM correction u WHERE u.undoes = c.number"
                        + " AND NOT EXISTS (SELECT 1 FROM correction v WHERE v.undoes = u.number))"
                        + " ORDER BY a.key")
                .map((row, context) -> row.getString(1))
                .list());
  }

  /**
   * Writes corrected articles as training data, in the form of articles annotated by hand: {@code
   * NAME.txt} and {@code NAME.json} for each.
   *
   * @param folder a folder that is there
   * @param confirmed whether only those are written that somebody confirmed as a whole
   * @return how many articles were written
   * @throws HearsayException with code SETUP when the folder does not take them
   */
  public int export(Path folder, boolean confirmed) {
    List<StoredArticle> articles =
        articles(confirmed).stream()
            .map(
                id ->
                    database.readAtOnce(
                        handle -> {
                          Finding finding = new Finding(handle, database);
                          return finding.article(finding.key(id).orElseThrow());
                        }))
            .toList();
    return GoldFiles.write(articles, folder);
  }

  private Correction write(Function<Handle, Correction> work) {
    return database.write(work);
  }

  static String person(String madeBy) {
    if (madeBy.isBlank()) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[correction] it could not be made: the person must have a name but was \""
              + madeBy
              + "\". Do say who corrects.");
    }
    return madeBy;
  }
}
