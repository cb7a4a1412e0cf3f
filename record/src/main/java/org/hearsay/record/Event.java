package org.hearsay.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done, will be done or is said to be done, by whom, to whom.
 *
 * @param id "e1", unique within the record
 * @param action what is done
 * @param trigger the words that tell of it
 * @param actors ids of those who do it
 * @param recipients ids of those to whom it is done
 * @param circumstances when, where, and whether at all
 * @param toldBy id of the statement that tells of it; null is the outlet in its own voice
 * @param confidence how sure the reader is, from 0 to 1; kept to four decimals
 */
public record Event(
    String id,
    Action action,
    Span trigger,
    List<String> actors,
    List<String> recipients,
    Circumstances circumstances,
    @Nullable String toldBy,
    double confidence) {

  /** Checks id, confidence, and that nobody is named twice in one part. */
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    Violations.of(Event.class)
        .words("id", id)
        .distinct("actors", actors)
        .distinct("recipients", recipients)
        .confidence(confidence)
        .throwIfAny();
    confidence = Violations.rounded(confidence);
  }
}
