package org.hearsay.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a record was made.
 *
 * @param hearsay the program's version
 * @param model the checksum of the model, "sha256:…"
 * @param knowledge version and checksum of the knowledge base of actors, or null where none was
 *     used
 * @param codebook the codebook in use, or null
 * @param options what the reader was told otherwise than it does by itself, such as
 *     "least_confidence=0.5"; null when nothing
 * @param warnings what the reader wants its user to know about this article
 */
public record Run(
    String hearsay,
    String model,
    @Nullable String knowledge,
    @Nullable String codebook,
    @Nullable String options,
    List<String> warnings) {

  /** Checks that version and model have words. */
  public Run {
    warnings = List.copyOf(warnings);
    Violations.of(Run.class)
        .words("hearsay", hearsay)
        .words("model", model)
        .wordsOrNull("options", options)
        .throwIfAny();
  }

  /** A run of a reader that was told nothing. */
  public Run(
      String hearsay,
      String model,
      @Nullable String knowledge,
      @Nullable String codebook,
      List<String> warnings) {
    this(hearsay, model, knowledge, codebook, null, warnings);
  }
}
