package org.hearsay.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event does, in the words of two codebooks.
 *
 * @param type root of PLOVER
 * @param mode mode of PLOVER, or null
 * @param context contexts of PLOVER ("military")
 * @param cameo code of CAMEO (Schrodt, 2012), as specific as the text allows, or null
 */
public record Action(
    EventType type, @Nullable String mode, List<String> context, @Nullable String cameo) {

  /** Checks that a CAMEO code is two to four digits. */
  public Action {
    context = List.copyOf(context);
    Violations.of(Action.class)
        .wordsOrNull("mode", mode)
        .expect(cameo == null || cameo.matches("[0-9]{2,4}"), "cameo", "be 2 to 4 digits", cameo)
        .throwIfAny();
  }
}
