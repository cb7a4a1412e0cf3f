package org.hearsay.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Circumstances;
import org.hearsay.record.Event;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.hearsay.record.Findings;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;

/**
 * Finds the events of an article. Stateless and thread-safe; one call, one finder.
 *
 * <p>Example: "Tarnia agreed to withdraw its troops from Orn" gives an AGREE by Tarnia with Orn as
 * recipient that happened, and a RETREAT that is scheduled.
 */
public final class EventFinder {
  private static final double SURE = 0.9;
  private static final double DEEPER = 0.12;
  private static final double AS_NOUN = 0.15;
  private static final double WITHOUT_ACTOR = 0.1;
  private static final double WITHOUT_RECIPIENT = 0.05;
  private static final double LEAST = 0.2;

  /** What is told instead of the deed: that it is refused or threatened. */
  private static final Set<EventType> INSTEAD = Set.of(EventType.REJECT, EventType.THREATEN);

  private static final int LONGEST_TRIGGER = 6;

  private final Clauses clauses;
  private final Grammar grammar;
  private final Roles roles;
  private final Statuses statuses;
  private final Deeds deeds;
  private final Participants participants;
  private final Surroundings surroundings;
  private final EventPatterns patterns;

  private EventFinder(Layout layout, Grammar grammar, Findings findings, EventPatterns patterns) {
    this.clauses = new Clauses(layout.text(), grammar);
    this.grammar = clauses.grammar();
    this.statuses = new Statuses(clauses);
    this.deeds =
        new Deeds(clauses, statuses, new TriggerFinder(clauses, patterns, statuses::isPlanned));
    this.participants = new Participants(layout.text(), clauses, findings.actors());
    this.roles = new Roles(clauses, participants::isSomebody);
    this.surroundings = new Surroundings(clauses, findings);
    this.patterns = patterns;
  }

  /**
   * The findings with the events of the text, and with actors that only they name.
   *
   * @param layout the layout of the text
   * @param grammar its grammar
   * @param findings its actors, statements, times and places
   * @param patterns by what words deeds are found
   */
  public static Findings find(
      Layout layout, Grammar grammar, Findings findings, EventPatterns patterns) {
    EventFinder finder = new EventFinder(layout, grammar, findings, patterns);
    List<Event> events = finder.events();
    return findings.withActors(finder.participants.actors()).withEvents(events);
  }

  private List<Event> events() {
    List<EventDraft> drafts = new ArrayList<>();
    deeds.triggers().forEach(trigger -> drafts.addAll(drafts(trigger)));
    drafts.sort(Comparator.comparing(EventDraft::span));
    List<Event> events = new ArrayList<>();
    for (ToldEvent told : new SameEvents(clauses, patterns).join(drafts)) {
      events.add(event("e" + (events.size() + 1), told));
    }
    return events;
  }

  private Event event(String id, ToldEvent told) {
    EventDraft draft = told.clearest();
    Trigger trigger = draft.trigger();
    return new Event(
        id,
        EventCodes.action(draft.code(), surroundings.contexts(trigger)),
        draft.span(),
        List.copyOf(draft.actors()),
        List.copyOf(draft.recipients()),
        new Circumstances(
            told.first(surroundings::when), told.first(surroundings::where), draft.status()),
        draft.toldBy(),
        draft.confidence());
  }

  /** The deed of a trigger, and what is said by telling it: that one will do it, or must. */
  private List<EventDraft> drafts(Trigger trigger) {
    Optional<EventDraft> found = draft(trigger);
    List<EventDraft> drafts = new ArrayList<>();
    if (found.isPresent() && !deeds.isPurpose(trigger, found.get().status())) {
      EventDraft deed = found.get();
      deeds.announcement(deed).ifPresent(drafts::add);
      Set<String> demanding = participants.of(deeds.demanding(trigger));
      if (!demanding.isEmpty() && !demanding.equals(deed.actors())) {
        drafts.add(Deeds.demand(deed, demanding));
      }
      boolean replaced =
          drafts.stream().map(d -> EventCodes.root(d.code())).anyMatch(INSTEAD::contains);
      if (!replaced) {
        drafts.add(deed);
      }
    }
    return drafts;
  }

  private Optional<EventDraft> draft(Trigger trigger) {
    Span span = span(trigger);
    Statement teller = surroundings.teller(span);
    List<String> speakers = teller == null ? List.of() : teller.attribution().speakers();
    Set<String> actors = first(roles.actors(trigger), Set.of(), speakers);
    Set<String> recipients = first(roles.recipients(trigger), actors, speakers);
    if (trigger.pattern().needsRecipient() && recipients.isEmpty()
        || actors.isEmpty() && recipients.isEmpty()) {
      return Optional.empty();
    }
    boolean denied = teller != null && teller.denied();
    EventStatus status = denied ? EventStatus.DENIED : statuses.of(trigger);
    return Optional.of(
        new EventDraft(
            trigger,
            deeds.code(trigger, status),
            span,
            actors,
            recipients,
            status,
            teller == null ? null : teller.id(),
            confidence(trigger, actors, recipients)));
  }

  /** The actors of the first step at which one stands who is not one of others. */
  private Set<String> first(List<List<Integer>> steps, Set<String> others, List<String> speakers) {
    for (List<Integer> step : steps) {
      Set<String> found = new LinkedHashSet<>();
      for (int word : step) {
        found.addAll(roles.isFirstPerson(word) ? speakers : participants.of(List.of(word)));
      }
      found.removeAll(others);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  /** From the verb to what stands in its company, if that is near. */
  private Span span(Trigger trigger) {
    Span span = grammar.span(trigger.word());
    for (int word : trigger.words()) {
      if (Math.abs(word - trigger.word()) <= LONGEST_TRIGGER) {
        span = span.union(grammar.span(word));
      }
    }
    return span;
  }

  private double confidence(Trigger trigger, Set<String> actors, Set<String> recipients) {
    double confidence =
        SURE
            - DEEPER * deeds.depth(trigger)
            - (trigger.noun() ? AS_NOUN : 0)
            - (actors.isEmpty() ? WITHOUT_ACTOR : 0)
            - (recipients.isEmpty() ? WITHOUT_RECIPIENT : 0);
    return Math.max(LEAST, confidence);
  }
}
