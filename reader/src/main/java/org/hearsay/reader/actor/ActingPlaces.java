package org.hearsay.reader.actor;

import java.util.Optional;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * Tells which names of states stand for their governments: those that are not merely where
 * something is. "Tarnia evacuated the town" and "talks between Tarnia and Orn" have actors, "in
 * northern Tarnia" has none. A town or region acts only as a source.
 */
final class ActingPlaces {

  private ActingPlaces() {}

  static void mark(ActorTable table) {
    for (Span name : table.names()) {
      ActorDraft actor = table.named(name);
      if (!actor.acts() && actor.state() != null && acts(table, name)) {
        actor.acts(true);
      }
    }
  }

  private static boolean acts(ActorTable table, Span name) {
    Layout layout = table.layout();
    int at = layout.wordFrom(name.start()) - 1;
    if (at >= 0 && layout.words(layout.words().get(at)).equalsIgnoreCase("the")) {
      at--;
    }
    String before = at < 0 ? "" : layout.words(layout.words().get(at));
    boolean seat = State.named(layout.words(name)).isEmpty();
    boolean afterPlace = before.equals(",") && at > 0 && isPlace(table, layout.words().get(at - 1));
    int sentence = layout.sentences().get(layout.sentenceAt(name.start())).start();
    boolean first = at < 0 || layout.words().get(at).start() < sentence;
    return !afterPlace
        && (first || !Lexicon.LOCATIVES.has(before))
        && (!seat || isSubject(layout, name));
  }

  private static boolean isPlace(ActorTable table, Span word) {
    Optional<Span> name = table.nameAt(word);
    return name.isPresent() && table.isPlace(name.get());
  }

  /** A capital acts only before a verb. */
  private static boolean isSubject(Layout layout, Span name) {
    int next = layout.wordFrom(name.end());
    return next < layout.words().size() && Verbs.isLikely(layout.words(layout.words().get(next)));
  }
}
