package org.hearsay.eval.score;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.record.SourceType;
import org.hearsay.record.StatementType;

/**
 * A statement in the form in which records and gold are compared: actors by name, the parent by its
 * place in the list.
 */
record Reported(
    Triple words,
    StatementType type,
    SourceType sourceType,
    List<String> speakers,
    OptionalInt parent,
    boolean denied) {

  Reported {
    speakers = List.copyOf(speakers);
  }

  boolean sameSpeaker(Reported other) {
    return (speakers.isEmpty() && other.speakers.isEmpty())
        || Names.shared(speakers, other.speakers);
  }
}
