package org.hearsay.eval.score;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.record.SourceType;
import org.hearsay.record.StatementType;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the form in which records and gold are compared: actors by name, the parent by its
 * place in the list.
 */
record Reported(
    Triple words,
    StatementType type,
    SourceType sourceType,
    List<String> speakers,
    Route route,
    OptionalInt parent,
    @Nullable String saidOn,
    boolean denied) {

  Reported {
    speakers = List.copyOf(speakers);
  }

  /** Whether both say when it was said, in words that are the same. */
  boolean sameTime(Reported other) {
    return saidOn != null && other.saidOn != null && Names.same(saidOn, other.saidOn);
  }

  boolean sameSpeaker(Reported other) {
    return (speakers.isEmpty() && other.speakers.isEmpty())
        || Names.shared(speakers, other.speakers);
  }
}
