package org.hearsay.reader.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.Relation;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;

/**
 * What the triggers of a text tell, beside what each is alone: "agreed to send aid" is to agree to
 * give aid, "will attack" a threat beside an attack, "will not leave" a refusal.
 */
final class Deeds {
  private static final double AHEAD = 0.05;
  private static final Set<String> VOWS = Set.of("vow", "pledge", "promise");
  private static final Set<Relation> COMPLEMENTS =
      Set.of(Relation.OPEN_CLAUSE, Relation.CLAUSAL_OBJECT, Relation.OBLIQUE, Relation.OBJECT);

  private static final Set<Relation> PURPOSES =
      Set.of(Relation.DESCRIBING_CLAUSE, Relation.ADVERBIAL_CLAUSE);

  private final Clauses clauses;
  private final Grammar grammar;
  private final Statuses statuses;
  private final TriggerFinder finder;
  private final List<Trigger> triggers;
  private final Map<Integer, Trigger> byWord = new HashMap<>();

  Deeds(Clauses clauses, Statuses statuses, TriggerFinder finder) {
    this.clauses = clauses;
    this.grammar = clauses.grammar();
    this.statuses = statuses;
    this.finder = finder;
    this.triggers = finder.find();
    triggers.forEach(trigger -> trigger.words().forEach(word -> byWord.put(word, trigger)));
  }

  List<Trigger> triggers() {
    return triggers;
  }

  /** The code of a trigger with what hangs on it. */
  String code(Trigger trigger, EventStatus status) {
    String code = trigger.pattern().code();
    EventType root = EventCodes.root(code);
    Optional<String> deed = trigger.noun() ? Optional.empty() : complement(trigger.word());
    if (deed.isPresent()) {
      return withComplement(trigger, code, deed.get());
    }
    boolean violent = root == EventType.ASSAULT && (code.equals("18") || code.equals("19"));
    if (violent && finder.isAbout(trigger.word(), "cyber")) {
      return "176";
    }
    return status == EventStatus.DENIED && root == EventType.AGREE ? "12" : code;
  }

  private static String withComplement(Trigger trigger, String code, String deed) {
    Optional<String> intent = EventCodes.intent(deed);
    boolean vows = VOWS.contains(trigger.pattern().key());
    return switch (code) {
      case "03" -> intent.filter(i -> vows || i.startsWith("03")).orElse(code);
      case "13" -> intent.filter(i -> i.startsWith("13")).orElse(code);
      case "02", "10" -> EventCodes.asked(code, deed);
      case "12" -> EventCodes.refused(deed);
      default -> code;
    };
  }

  /** The code of what is agreed to, asked for, refused. */
  private Optional<String> complement(int verb) {
    return grammar.dependents(verb).stream()
        .filter(dependent -> COMPLEMENTS.contains(grammar.relation(dependent)))
        .map(byWord::get)
        .filter(found -> found != null && found.word() != verb)
        .map(found -> found.pattern().code())
        .findFirst();
  }

  /** Whether a deed is only the purpose of another, and told with it. */
  boolean isPurpose(Trigger trigger, EventStatus status) {
    if (trigger.noun()) {
      return false;
    }
    int head = grammar.head(trigger.word());
    Trigger above = head < 0 ? null : byWord.get(head);
    boolean infinitive = statuses.isInfinitive(trigger.word());
    boolean open =
        status == EventStatus.HYPOTHETICAL
            || infinitive && PURPOSES.contains(grammar.relation(trigger.word()));
    return above != null && above.word() == head && open
        || infinitive && status == EventStatus.DENIED;
  }

  /** "Tarnia will send aid" is a promise, "will attack" a threat, "will not" a refusal. */
  Optional<EventDraft> announcement(EventDraft deed) {
    Trigger trigger = deed.trigger();
    Optional<String> intent = EventCodes.intent(trigger.pattern().code());
    if (trigger.noun() || intent.isEmpty() || deed.actors().isEmpty()) {
      return Optional.empty();
    }
    boolean kind = intent.get().startsWith("03");
    boolean ahead = statuses.isAhead(trigger.word());
    if (statuses.isNegated(trigger.word())) {
      return kind && ahead
          ? Optional.of(
              deed.with(
                  EventCodes.refused(trigger.pattern().code()),
                  EventStatus.HAPPENED,
                  deed.confidence()))
          : Optional.empty();
    }
    boolean threat = !kind && deed.status() == EventStatus.HYPOTHETICAL && ahead;
    return deed.status() == EventStatus.SCHEDULED || threat
        ? Optional.of(deed.with(intent.get(), EventStatus.HAPPENED, deed.confidence() + AHEAD))
        : Optional.empty();
  }

  /** Who demands a deed by saying that it must be done: of "Orn said Tarnia must leave", Orn. */
  List<Integer> demanding(Trigger trigger) {
    int verb = trigger.word();
    int head = grammar.head(verb);
    boolean told = grammar.relation(verb) == Relation.CLAUSAL_OBJECT && head >= 0;
    return trigger.noun() || !told || !statuses.isDuty(verb) || byWord.containsKey(head)
        ? List.of()
        : clauses.subjects(head);
  }

  /** That a deed is demanded. */
  static EventDraft demand(EventDraft deed, Set<String> speakers) {
    return new EventDraft(
        deed.trigger(),
        EventCodes.asked("10", deed.trigger().pattern().code()),
        deed.span(),
        speakers,
        deed.actors(),
        EventStatus.HAPPENED,
        deed.toldBy(),
        deed.confidence() + AHEAD);
  }

  /** On how many other deeds a trigger hangs. */
  int depth(Trigger trigger) {
    int depth = 0;
    for (int at = grammar.head(trigger.word()); at >= 0; at = grammar.head(at)) {
      Trigger above = byWord.get(at);
      depth += above != null && above.word() == at && above.word() != trigger.word() ? 1 : 0;
    }
    return depth;
  }
}
