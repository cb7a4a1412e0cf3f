package org.hearsay.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.grammar.Lemmas;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;

/**
 * Joins mentions of one deed in one article: same root, same word or words of one kind ("talks",
 * "dialogue"), and nobody who contradicts it.
 */
final class SameEvents {
  private static final Comparator<EventDraft> CLEAREST =
      Comparator.comparingInt(SameEvents::clarity)
          .thenComparingInt(SameEvents::evidence)
          .thenComparing(EventDraft::span, Comparator.reverseOrder());

  private final Clauses clauses;
  private final EventPatterns patterns;

  SameEvents(Clauses clauses, EventPatterns patterns) {
    this.clauses = clauses;
    this.patterns = patterns;
  }

  /** The deeds, each by its clearest mention, in text order. */
  List<ToldEvent> join(List<EventDraft> drafts) {
    List<List<EventDraft>> groups = new ArrayList<>();
    for (EventDraft draft : drafts) {
      groups.stream()
          .filter(group -> group.stream().allMatch(other -> isSame(other, draft)))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              })
          .add(draft);
    }
    return groups.stream()
        .filter(group -> !isKnownAlready(group, groups))
        .map(SameEvents::told)
        .sorted(Comparator.comparing(told -> told.clearest().span()))
        .toList();
  }

  /** Whether one is only said to do what other words of the text tell too: that is no agreement. */
  private static boolean isKnownAlready(List<EventDraft> group, List<List<EventDraft>> groups) {
    EventDraft only = group.get(0);
    return group.size() == 1
        && EventCodes.root(only.code()) == EventType.AGREE
        && groups.stream()
            .filter(other -> EventCodes.root(other.get(0).code()) == EventType.CONSULT)
            .filter(other -> other.size() > 1)
            .anyMatch(other -> other.stream().anyMatch(d -> d.trigger().equals(only.trigger())));
  }

  private static ToldEvent told(List<EventDraft> group) {
    List<EventDraft> byClarity = new ArrayList<>(group);
    byClarity.sort(CLEAREST.reversed());
    EventDraft clearest = byClarity.get(0);
    EventDraft evident =
        byClarity.stream().max(Comparator.comparingInt(SameEvents::evidence)).orElseThrow();
    List<Trigger> mentions = new ArrayList<>();
    for (EventDraft draft : byClarity) {
      if (draft.status() == evident.status()) {
        mentions.add(draft.trigger());
      }
    }
    byClarity.forEach(draft -> mentions.add(draft.trigger()));
    return new ToldEvent(
        clearest.with(clearest.code(), evident.status(), clearest.confidence()), mentions);
  }

  private static int clarity(EventDraft draft) {
    boolean both = !draft.recipients().isEmpty() || draft.actors().size() > 1;
    boolean mutual = draft.actors().size() > 1 && draft.recipients().isEmpty();
    return (draft.actors().isEmpty() ? 0 : 4) + (both ? 2 : 0) + (mutual ? 1 : 0);
  }

  /** How much a mention tells of whether the deed is real; "the talks" alone tells little. */
  private static int evidence(EventDraft draft) {
    EventStatus status = draft.status();
    boolean real = status == EventStatus.HAPPENED || status == EventStatus.ONGOING;
    boolean bare = draft.trigger().noun() && EventCodes.root(draft.code()) == EventType.CONSULT;
    if (real) {
      return bare ? 0 : 3;
    }
    return status == EventStatus.SCHEDULED ? 2 : 1;
  }

  private boolean isSame(EventDraft one, EventDraft other) {
    EventType root = EventCodes.root(one.code());
    if (root != EventCodes.root(other.code())
        || !isSameWord(one.trigger(), other.trigger())
        || (one.status() == EventStatus.DENIED) != (other.status() == EventStatus.DENIED)) {
      return false;
    }
    return root == EventType.CONSULT
        ? agree(people(one), people(other))
        : agree(one.actors(), other.actors()) && agree(one.recipients(), other.recipients());
  }

  private static Set<String> people(EventDraft draft) {
    Set<String> people = new LinkedHashSet<>(draft.actors());
    people.addAll(draft.recipients());
    return people;
  }

  private boolean isSameWord(Trigger one, Trigger other) {
    Set<String> kinds = kinds(one);
    kinds.retainAll(kinds(other));
    return word(one).equals(word(other)) || !kinds.isEmpty();
  }

  /** The lines of patterns of the noun that a trigger is or has in its company. */
  private Set<String> kinds(Trigger trigger) {
    Set<String> kinds = new HashSet<>();
    if (trigger.noun() || trigger.company() != trigger.word()) {
      patterns.ofNoun(word(trigger)).forEach(pattern -> kinds.add(pattern.example()));
    }
    return kinds;
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
