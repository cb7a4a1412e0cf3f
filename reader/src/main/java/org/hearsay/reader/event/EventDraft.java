package org.hearsay.reader.event;

import java.util.Set;
import org.hearsay.record.EventStatus;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event before the mentions of one deed are joined.
 *
 * @param trigger by what it was found
 * @param code the code of CAMEO
 * @param span the trigger's words
 * @param actors who does it
 * @param recipients to whom
 * @param status whether it is real
 * @param toldBy the statement that tells it
 * @param confidence how sure it is
 */
record EventDraft(
    Trigger trigger,
    String code,
    Span span,
    Set<String> actors,
    Set<String> recipients,
    EventStatus status,
    @Nullable String toldBy,
    double confidence) {

  /** The same told as another kind of deed. */
  EventDraft with(String otherCode, EventStatus otherStatus, double otherConfidence) {
    return new EventDraft(
        trigger, otherCode, span, actors, recipients, otherStatus, toldBy, otherConfidence);
  }
}
