package org.hearsay.eval.score;

import org.hearsay.record.Distance;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A label in the form in which records and gold are compared.
 *
 * @param actor the actor's name, or null
 * @param label the words as they count
 * @param words where they stand in the gold's text
 * @param byOutlet whether the outlet itself uses them
 * @param distance how the writer keeps away, or null
 */
record Called(
    @Nullable String actor,
    String label,
    Span words,
    boolean byOutlet,
    @Nullable Distance distance) {

  /** 1 where both stand at the same place and are of the same actor or have the same words. */
  double likeness(Called gold) {
    boolean sameActor = actor != null && gold.actor != null && Names.same(actor, gold.actor);
    boolean sameWords = Names.fold(label).equals(Names.fold(gold.label));
    return words.overlaps(gold.words) && (sameActor || sameWords) ? 1 : 0;
  }
}
