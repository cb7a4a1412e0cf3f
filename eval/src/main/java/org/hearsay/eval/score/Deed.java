package org.hearsay.eval.score;

import java.util.List;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.hearsay.record.Span;

/** An event in the form in which records and gold are compared: actors by name. */
record Deed(List<Span> trigger, EventType type, EventStatus status, List<String> actors) {
  private static final double SAME_WORDS = 1;
  private static final double SAME_ACTOR = 0.5;

  Deed {
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
  }

  /** One where the triggers share a character, less where only an actor is the same. */
  double likeness(Deed gold, String text) {
    if (type != gold.type) {
      return 0;
    }
    boolean words = Characters.at(trigger, text).overlap(Characters.at(gold.trigger, text)) > 0;
    return words ? SAME_WORDS : Names.shared(actors, gold.actors) ? SAME_ACTOR : 0;
  }

  boolean isReal() {
    return status == EventStatus.HAPPENED || status == EventStatus.ONGOING;
  }
}
