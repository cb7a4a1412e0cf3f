package org.hearsay.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearsay.record.HearsayException;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Part;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes what people decide about identities, inside one transaction. */
final class Deciding {
  private static final String NOT_UNDONE =
      " AND NOT EXISTS (SELECT 1 FROM identity_decision u WHERE u.undoes = d.number)";

  private final Handle handle;
  private final Database database;

  Deciding(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  IdentityDecision merge(long from, long into, String madeBy) {
    long root = root(from);
    long other = root(into);
    if (root == other) {
      throw refused("the two must be different identities but both are #" + root, "choose another");
    }
    long number = write(madeBy, "merge", root, other, null, null, null);
    handle.execute("UPDATE identity SET root = ? WHERE root = ?", other, root);
    return one(number);
  }

  IdentityDecision split(String article, String actor, @Nullable Long into, String madeBy) {
    long key =
        new Finding(handle, database)
            .key(article)
            .orElseThrow(
                () ->
                    refused(
                        "the article must be in the store but was \"" + article + "\"",
                        "search for its id"));
    Actor here = actor(key, actor);
    String folded = Joining.folded(here.name());
    Joining joining = new Joining(handle, database);
    long other = into != null ? root(into) : joining.identity(here.name(), here.type(), null, null);
    joining.name(other, here.name(), folded, true);
    joining.finish();
    long number = write(madeBy, "split", here.identity(), other, key, folded, null);
    new Correcting(handle, database).renew(key);
    return one(number);
  }

  IdentityDecision undo(long number, String madeBy) {
    IdentityDecision taken =
        find(number)
            .filter(each -> !each.action().equals("undo"))
            .orElseThrow(
                () ->
                    refused(
                        "there must be a decision with the number " + number + " but was none",
                        "load the page again"));
    if (handle
        .select("SELECT 1 FROM identity_decision WHERE undoes = ?", number)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent()) {
      throw refused(
          "decision " + number + " must not be taken back already but was", "load the page again");
    }
    Long article = article(number);
    long undo = write(madeBy, "undo", taken.identity(), taken.other(), article, null, number);
    if (article == null) {
      mergeAnew(taken.other());
    } else {
      giveBack(article, taken);
    }
    return one(undo);
  }

  /** Takes the merges of a group apart, and makes those again that still count. */
  private void mergeAnew(long member) {
    handle.execute("UPDATE identity SET root = key WHERE root = ?", root(member));
    handle
        .select(
            "SELECT identity, other FROM identity_decision d WHERE action = 'merge'"
                + NOT_UNDONE
                + " ORDER BY number")
        .map((row, context) -> List.of(row.getLong(1), row.getLong(2)))
        .list()
        .forEach(
            pair ->
                handle.execute(
                    "UPDATE identity SET root = ? WHERE root = ?",
                    root(pair.get(1)),
                    root(pair.get(0))));
  }

  private void giveBack(long article, IdentityDecision taken) {
    Speaking speaking = new Speaking(handle);
    speaking.add(article, -1);
    handle.execute(
        "UPDATE actor SET identity = ? WHERE identity = ? AND key BETWEEN ? AND ?",
        taken.identity(),
        taken.other(),
        article * Part.ROWS_AN_ARTICLE,
        (article + 1) * Part.ROWS_AN_ARTICLE - 1);
    speaking.add(article, 1);
    speaking.finish();
    new Correcting(handle, database).renew(article);
  }

  List<IdentityDecision> all() {
    return select("", List.of());
  }

  private Optional<IdentityDecision> find(long number) {
    return select(" WHERE d.number = ?", List.of(number)).stream().findFirst();
  }

  private IdentityDecision one(long number) {
    return find(number).orElseThrow();
  }

  private List<IdentityDecision> select(String condition, List<Object> values) {
    return new Sql()
        .add(
            "SELECT d.number, d.made_by, d.made_at, d.action, d.identity, d.other, a.id, d.undoes"
                + " FROM identity_decision d LEFT JOIN article a ON a.key = d.article")
        .add(condition, values.toArray())
        .add(" ORDER BY d.number")
        .on(handle)
        .map(
            (row, context) -> {
              long undoes = row.getLong(8);
              return new IdentityDecision(
                  row.getLong(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getLong(5),
                  row.getLong(6),
                  row.getString(7),
                  undoes == 0 ? null : undoes);
            })
        .list();
  }

  private @Nullable Long article(long number) {
    return handle
        .select("SELECT article FROM identity_decision WHERE number = ?", number)
        .mapTo(Long.class)
        .findOne()
        .orElse(null);
  }

  private long root(long identity) {
    return handle
        .select("SELECT root FROM identity WHERE key = ?", identity)
        .mapTo(Long.class)
        .findOne()
        .orElseThrow(
            () ->
                refused(
                    "there must be an identity #" + identity + " but was none",
                    "search for the name again"));
  }

  /** An actor of an article as its row has it. */
  private record Actor(String name, String type, long identity) {}

  private Actor actor(long article, String id) {
    return handle
        .select(
            "SELECT name, type, identity FROM actor WHERE key BETWEEN ? AND ? AND id = ?",
            article * Part.ROWS_AN_ARTICLE,
            (article + 1) * Part.ROWS_AN_ARTICLE - 1,
            id)
        .map((row, context) -> new Actor(row.getString(1), row.getString(2), row.getLong(3)))
        .findOne()
        .orElseThrow(
            () ->
                refused(
                    "the actor must be one of the article but was \"" + id + "\"",
                    "load the article again"));
  }

  private long write(
      String madeBy,
      String action,
      long identity,
      long other,
      @Nullable Long article,
      @Nullable String folded,
      @Nullable Long undoes) {
    long number =
        handle
            .select("SELECT coalesce(max(number), 0) + 1 FROM identity_decision")
            .mapTo(Long.class)
            .one();
    handle.execute(
        "INSERT INTO identity_decision (number, made_by, made_at, action, identity, other, article, folded, undoes)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        RecordRows.plain(madeBy),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        action,
        identity,
        other,
        article,
        RecordRows.plain(folded),
        undoes);
    return number;
  }

  private static HearsayException refused(String reason, String advice) {
    return new HearsayException(
        HearsayException.Code.INPUT,
        "[identity] it could not be decided: %s. Do %s.".formatted(reason, advice));
  }
}
