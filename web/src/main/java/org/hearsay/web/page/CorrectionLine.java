package org.hearsay.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.store.Correction;
import org.hearsay.store.correction.LogEntry;
import org.hearsay.store.correction.State;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the page lists it.
 *
 * @param number its place in the log
 * @param what what was done
 * @param who who did it
 * @param when when
 * @param state what became of it
 * @param message why a person should look, or an empty word
 * @param undoable whether it may be taken back
 */
public record CorrectionLine(
    long number,
    String what,
    String who,
    String when,
    String state,
    String message,
    boolean undoable) {

  static List<CorrectionLine> of(List<Correction> log) {
    return log.stream().map(CorrectionLine::of).toList();
  }

  private static CorrectionLine of(Correction made) {
    return new CorrectionLine(
        made.number(),
        what(made),
        made.madeBy(),
        made.madeAt(),
        made.outcome().state().name().toLowerCase(Locale.ROOT),
        made.outcome().message(),
        made.outcome().state() != State.UNDONE);
  }

  private static String what(Correction made) {
    @Nullable LogEntry entry = made.entry();
    if (entry == null) {
      return "take back " + made.undoes();
    }
    String item = entry.item().isEmpty() ? "" : " " + entry.item();
    String field = entry.field() == null ? "" : ", " + Details.spoken(entry.field());
    String value =
        entry.newValue() == null
            ? ""
            : ": " + Objects.requireNonNullElse(entry.oldValue(), "") + " → " + entry.newValue();
    return entry.action().word() + " " + entry.layer().key() + item + field + value;
  }
}
