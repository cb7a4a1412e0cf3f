package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.HearsayException;
import org.hearsay.record.RecordJson;
import org.hearsay.store.correction.Action;
import org.hearsay.store.correction.Edit;
import org.hearsay.store.correction.Layer;
import org.hearsay.store.correction.LogEntry;
import org.hearsay.store.correction.Outcome;
import org.hearsay.store.correction.Overlay;
import org.hearsay.store.correction.State;
import org.hearsay.store.database.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes the log of corrections and lays it over the newest revision, inside one transaction. */
final class Correcting {
  private static final String UNDO = "undo";

  private final Handle handle;
  private final Database database;

  /** A line of the log as the table has it; without entry where it takes another one back. */
  private record Line(
      long number,
      int revision,
      String madeBy,
      String madeAt,
      @Nullable LogEntry entry,
      @Nullable Long undoes) {}

  /** A record with its log laid on. */
  private record Laid(Overlay overlay, ArticleRecord machine, Map<Long, Outcome> outcomes) {}

  Correcting(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  Correction make(String id, Edit edit, String madeBy) {
    long article = article(id);
    Laid laid = laid(article);
    LogEntry entry = laid.overlay().entry(nextNumber(), edit);
    Outcome outcome = laid.overlay().lay(entry);
    if (outcome.state() == State.LOST) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[correction] it could not be made: %s. Do give what the record's format allows."
              .formatted(outcome.message()));
    }
    write(article, entry.number(), madeBy, entry, null);
    renew(article);
    return one(article, entry.number());
  }

  Correction undo(long number, String madeBy) {
    long article =
        handle
            .select("SELECT article FROM correction WHERE number = ?", number)
            .mapTo(Long.class)
            .findOne()
            .orElseThrow(
                () -> refused("there must be a correction with this number but was none", number));
    if (undone(lines(article)).contains(number)) {
      throw refused("it must not be taken back already but was", number);
    }
    long next = nextNumber();
    write(article, next, madeBy, null, number);
    renew(article);
    return one(article, next);
  }

  private static HearsayException refused(String reason, long number) {
    return new HearsayException(
        HearsayException.Code.INPUT,
        "[correction %d] it could not be taken back: %s. Do load the article again."
            .formatted(number, reason));
  }

  private Correction one(long article, long number) {
    return log(article).stream().filter(each -> each.number() == number).findFirst().orElseThrow();
  }

  /** The log of an article, oldest first. */
  List<Correction> log(long article) {
    String id =
        handle.select("SELECT id FROM article WHERE key = ?", article).mapTo(String.class).one();
    Map<Long, Outcome> outcomes = laid(article).outcomes();
    return lines(article).stream()
        .map(
            line ->
                new Correction(
                    line.number(),
                    id,
                    line.revision(),
                    line.madeBy(),
                    line.madeAt(),
                    line.entry(),
                    line.undoes(),
                    outcomes.getOrDefault(line.number(), Outcome.UNDONE)))
        .toList();
  }

  /** Lets the tables say what the newest revision says, with the corrections on top. */
  void renew(long article) {
    renew(article, new Keeping(handle, database));
  }

  /** The same, with what keeps already. */
  void renew(long article, Keeping keeping) {
    Laid laid = laid(article);
    ArticleRecord corrected = laid.overlay().record();
    handle.execute("DELETE FROM conflict WHERE article = ?", article);
    laid.outcomes()
        .forEach(
            (number, outcome) -> {
              if (outcome.isOpen()) {
                handle.execute(
                    "INSERT INTO conflict (correction, article, message) VALUES (?, ?, ?)",
                    number,
                    article,
                    RecordRows.plain(outcome.message()));
              }
            });
    boolean changed = !corrected.equals(laid.machine());
    keeping.renew(article, corrected);
    handle
        .createUpdate("UPDATE article SET corrected = :record WHERE key = :key")
        .bind("record", changed ? RecordBytes.pack(RecordJson.write(corrected)) : null)
        .bind("key", article)
        .execute();
  }

  /** What the newest revision says with the corrections on top. */
  ArticleRecord corrected(long article) {
    return laid(article).overlay().record();
  }

  private Laid laid(long article) {
    ArticleRecord machine = newest(article);
    Overlay overlay = new Overlay(machine);
    List<Line> lines = lines(article);
    Set<Long> undone = undone(lines);
    Map<Long, Outcome> outcomes = new HashMap<>();
    for (Line line : lines) {
      LogEntry entry = line.entry();
      if (entry != null && !undone.contains(line.number())) {
        Outcome outcome = overlay.lay(entry);
        settle(entry, outcome, lines, outcomes);
        outcomes.put(line.number(), outcome);
      } else if (line.undoes() != null && !undone.contains(line.number())) {
        outcomes.put(line.number(), new Outcome(State.APPLIED, "", ""));
      }
    }
    return new Laid(overlay, machine, outcomes);
  }

  /** What a person says later of the same item settles what was open about it. */
  private static void settle(
      LogEntry entry, Outcome outcome, List<Line> lines, Map<Long, Outcome> outcomes) {
    if (outcome.isOpen() || outcome.item().isEmpty()) {
      return;
    }
    for (Line line : lines) {
      LogEntry earlier = line.entry();
      Outcome before = outcomes.get(line.number());
      if (earlier != null && before != null && before.isOpen() && settles(entry, earlier)) {
        if (before.item().equals(outcome.item())) {
          outcomes.put(line.number(), before.settled());
        }
      }
    }
  }

  private static boolean settles(LogEntry later, LogEntry earlier) {
    boolean sameField = later.field() == null || later.field().equals(earlier.field());
    return later.layer() == earlier.layer() && sameField;
  }

  private ArticleRecord newest(long article) {
    return RecordBytes.read(
        handle
            .select(
                "SELECT record FROM revision WHERE article = ? ORDER BY number DESC LIMIT 1",
                article)
            .mapTo(byte[].class)
            .one());
  }

  /** The numbers of what was taken back; taking back the taking back makes it count again. */
  private static Set<Long> undone(List<Line> lines) {
    Set<Long> undone = new HashSet<>();
    List<Line> newestFirst = new ArrayList<>(lines);
    Collections.reverse(newestFirst);
    for (Line line : newestFirst) {
      Long undoes = line.undoes();
      if (undoes != null && !undone.contains(line.number())) {
        undone.add(undoes);
      }
    }
    return undone;
  }

  private List<Line> lines(long article) {
    return handle
        .select(
            "SELECT number, revision, made_by, made_at, action, layer, item, field, anchor, old_value, new_value, undoes"
                + " FROM correction WHERE article = ? ORDER BY number",
            article)
        .map(
            (row, context) -> {
              long undoes = row.getLong(12);
              Long taken = row.wasNull() ? null : undoes;
              return new Line(
                  row.getLong(1),
                  row.getInt(2),
                  row.getString(3),
                  row.getString(4),
                  taken != null ? null : entry(row),
                  taken);
            })
        .list();
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getLong(1),
        Action.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
        Layer.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11));
  }

  private void write(
      long article, long number, String madeBy, @Nullable LogEntry entry, @Nullable Long undoes) {
    handle.execute(
        "INSERT INTO correction (number, article, revision, made_by, made_at, action, layer, item, field, anchor, old_value, new_value, undoes)"
            + " SELECT ?, key, revision, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS BIGINT) FROM article WHERE key = ?",
        number,
        RecordRows.plain(madeBy),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        entry == null ? UNDO : entry.action().word(),
        entry == null ? "" : entry.layer().key(),
        entry == null ? "" : entry.item(),
        entry == null ? null : entry.field(),
        entry == null ? null : entry.anchor(),
        entry == null ? null : entry.oldValue(),
        entry == null ? null : entry.newValue(),
        undoes,
        article);
  }

  private long article(String id) {
    return new Finding(handle, database)
        .key(id)
        .orElseThrow(
            () ->
                new HearsayException(
                    HearsayException.Code.INPUT,
                    "[correction] it could not be made: the article must be in the store but was \"%s\". Do search for its id."
                        .formatted(id)));
  }

  private long nextNumber() {
    return handle
        .select("SELECT coalesce(max(number), 0) + 1 FROM correction")
        .mapTo(Long.class)
        .one();
  }
}
