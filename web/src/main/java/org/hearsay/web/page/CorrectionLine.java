package org.hearsay.web.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.store.Correction;
import org.hearsay.store.correction.Layer;
import org.hearsay.store.correction.LogEntry;
import org.hearsay.store.correction.Outcome;
import org.hearsay.store.correction.State;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the page lists it.
 *
 * @param number its place in the log
 * @param what what was done
 * @param who who did it
 * @param when when
 * @param outcome what became of it
 * @param address where what it is about stands, or null
 */
public record CorrectionLine(
    long number, String what, String who, String when, Outcome outcome, @Nullable String address) {

  static List<CorrectionLine> of(List<Correction> log) {
    return log.stream().map(CorrectionLine::of).toList();
  }

  private static CorrectionLine of(Correction made) {
    String item = made.outcome().item();
    return new CorrectionLine(
        made.number(),
        what(made),
        made.madeBy(),
        made.madeAt().replaceFirst("\\.[0-9]+Z$", "Z"),
        made.outcome(),
        item.isEmpty() ? null : Place.article(made.article(), item));
  }

  /** What became of it, in a word. */
  public String state() {
    return outcome.state().name().toLowerCase(Locale.ROOT);
  }

  /** Whether it may be taken back. */
  public boolean undoable() {
    return outcome.state() != State.UNDONE;
  }

  private static String what(Correction made) {
    @Nullable LogEntry entry = made.entry();
    if (entry == null) {
      return "took back " + made.undoes();
    }
    if (entry.layer() == Layer.ARTICLE) {
      return "confirmed the article";
    }
    String whose = entry.anchor() == null ? "" : ": " + Worded.of(entry.anchor());
    return switch (entry.action()) {
      case ADD -> "added " + one(entry.layer()) + ": " + Worded.of(entry.newValue());
      case DELETE -> "deleted " + one(entry.layer()) + whose;
      case CONFIRM -> "confirmed " + one(entry.layer()) + whose;
      case CHANGE ->
          "%s of %s%s changed from %s to %s"
              .formatted(
                  Details.spoken(String.valueOf(entry.field())),
                  one(entry.layer()),
                  whose,
                  Worded.of(entry.oldValue()),
                  Worded.of(entry.newValue()));
    };
  }

  /** "statement" of "statements". */
  private static String one(Layer layer) {
    String key = layer.key();
    return key.substring(0, key.length() - 1);
  }
}
