package org.hearsay.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.grammar.Lemmas;
import org.hearsay.record.EventStatus;

/** Joins mentions of one deed in one article: same root and word, and nobody who contradicts it. */
final class SameEvents {
  private final Clauses clauses;

  SameEvents(Clauses clauses) {
    this.clauses = clauses;
  }

  /** The deeds, each by its clearest mention, in the order of their first. */
  List<EventDraft> join(List<EventDraft> drafts) {
    List<EventDraft> distinct = new ArrayList<>();
    for (EventDraft draft : drafts) {
      int same = -1;
      for (int i = 0; i < distinct.size() && same < 0; i++) {
        same = isSame(distinct.get(i), draft) ? i : -1;
      }
      if (same < 0) {
        distinct.add(draft);
      } else if (clarity(draft) > clarity(distinct.get(same))) {
        distinct.set(same, draft);
      }
    }
    distinct.sort((a, b) -> a.span().compareTo(b.span()));
    return distinct;
  }

  private static int clarity(EventDraft draft) {
    return (draft.actors().isEmpty() ? 0 : 2) + (draft.recipients().isEmpty() ? 0 : 1);
  }

  private boolean isSame(EventDraft one, EventDraft other) {
    return EventCodes.root(one.code()) == EventCodes.root(other.code())
        && word(one.trigger()).equals(word(other.trigger()))
        && agree(one.actors(), other.actors())
        && agree(one.recipients(), other.recipients())
        && (one.status() == EventStatus.DENIED) == (other.status() == EventStatus.DENIED);
  }

  private String word(Trigger trigger) {
    String lower = clauses.lower(trigger.company());
    return trigger.noun() ? Lemmas.noun(lower) : Lemmas.noun(clauses.lemma(trigger.company()));
  }

  private static boolean agree(Set<String> these, Set<String> those) {
    return these.isEmpty()
        || those.isEmpty()
        || these.containsAll(those)
        || those.containsAll(these);
  }
}
