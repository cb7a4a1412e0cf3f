package org.hearsay.reader.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.MentionKind;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.grammar.Relation;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;

/**
 * Whether a deed is real: by negation, the auxiliaries of its verb, and the words on which it
 * hangs.
 */
final class Statuses {
  private static final int MOST_STEPS = 4;
  private static final WordList WORDS = WordList.read(Statuses.class, "status-words.tsv");
  private static final WordList LASTING = WordList.read(Statuses.class, "lasting-nouns.tsv");
  private static final Set<String> NOT = Set.of("not", "never", "n't", "n’t", "neither", "nor");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo", "won");
  private static final Set<String> OPEN = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> NOW =
      Set.of("is", "are", "am", "been", "'s", "’s", "'re", "’re");
  private static final Set<String> DUTY = Set.of("must", "should", "ought");
  private static final Set<String> CONDITION =
      Set.of("if", "unless", "whether", "lest", "once", "until");
  private static final Set<Relation> GOVERNED =
      EnumSet.of(
          Relation.OPEN_CLAUSE,
          Relation.CLAUSAL_OBJECT,
          Relation.ADVERBIAL_CLAUSE,
          Relation.DESCRIBING_CLAUSE,
          Relation.OBJECT,
          Relation.OBLIQUE,
          Relation.NOUN_MODIFIER,
          Relation.PASSIVE_SUBJECT,
          Relation.COMPOUND,
          Relation.CLAUSAL_SUBJECT);
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.CONSULT,
          EventType.RETREAT,
          EventType.SANCTION);

  private static final Set<EventType> SAYINGS =
      EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN, EventType.CONCEDE);

  private final Clauses clauses;
  private final Grammar grammar;

  Statuses(Clauses clauses) {
    this.clauses = clauses;
    this.grammar = clauses.grammar();
  }

  EventStatus of(Trigger trigger) {
    return trigger.noun() ? ofNoun(trigger) : ofVerb(trigger);
  }

  private EventStatus ofVerb(Trigger trigger) {
    int verb = trigger.word();
    if (isNegated(verb)) {
      return EventStatus.DENIED;
    }
    Optional<EventStatus> open = byAuxiliaries(verb);
    if (open.isPresent()) {
      return open.get();
    }
    if (isCondition(verb)) {
      return EventStatus.HYPOTHETICAL;
    }
    Optional<EventStatus> governed = governed(verb);
    if (governed.isPresent()) {
      return governed.get();
    }
    return isInfinitive(verb) ? EventStatus.HYPOTHETICAL : byTense(trigger);
  }

  /** Whether "if", "once", "until" opens the clause of a verb, wherever the grammar hangs it. */
  private boolean isCondition(int verb) {
    if (clauses.hasDependent(verb, CONDITION, Relation.MARKER, Relation.ADVERB)) {
      return true;
    }
    return grammar.dependents(verb).stream()
        .filter(word -> grammar.relation(word).isSubject() && word < verb)
        .mapToInt(subject -> grammar.phrase(subject).first())
        .anyMatch(
            first ->
                CONDITION.contains(clauses.lower(first))
                    || first > 0 && CONDITION.contains(clauses.lower(first - 1)));
  }

  /** Whether the words beside a noun tell that it is planned: "upcoming talks". */
  boolean isPlanned(int noun) {
    return byModifiers(noun).filter(status -> status == EventStatus.SCHEDULED).isPresent();
  }

  /** Whether a noun's verb tells that it goes on: "attacks will continue". */
  private boolean goesOn(int noun) {
    int subject =
        grammar.relation(noun) == Relation.CONJUNCT && !clauses.isVerb(grammar.head(noun))
            ? grammar.head(noun)
            : noun;
    int verb = grammar.head(subject);
    return verb >= 0
        && grammar.relation(subject).isSubject()
        && clauses.isVerb(verb)
        && !isNegated(verb)
        && word(verb).filter(status -> status == EventStatus.ONGOING).isPresent();
  }

  private EventStatus ofNoun(Trigger trigger) {
    int noun = trigger.word();
    int whole = grammar.head(noun);
    boolean partOf =
        whole >= 0
            && grammar.partOfSpeech(whole).isNoun()
            && clauses.preposition(noun).equals("of");
    Optional<EventStatus> own =
        byModifiers(noun).or(() -> partOf ? byModifiers(whole) : Optional.empty());
    if (own.isPresent()) {
      return own.get();
    }
    if (goesOn(noun)) {
      return EventStatus.ONGOING;
    }
    int head = grammar.head(noun);
    if (head >= 0 && clauses.isVerb(head)) {
      Optional<EventStatus> byHead =
          isNegated(head) && grammar.relation(noun) != Relation.OBLIQUE
              ? Optional.of(EventStatus.DENIED)
              : grammar.relation(noun) == Relation.OBLIQUE ? Optional.empty() : byAuxiliaries(head);
      if (byHead.isPresent()) {
        return byHead.get();
      }
    }
    boolean saying = SAYINGS.contains(EventCodes.root(trigger.pattern().code()));
    Optional<EventStatus> governed =
        governed(noun).filter(s -> !(saying && s == EventStatus.DENIED));
    if (governed.isPresent()) {
      return governed.get();
    }
    String word = String.join(" ", trigger.pattern().words());
    boolean past =
        head >= 0
            && grammar.relation(noun).isSubject()
            && grammar.partOfSpeech(head) == PartOfSpeech.VERB_PAST;
    return LASTING.has(word) && !past ? EventStatus.ONGOING : EventStatus.HAPPENED;
  }

  private Optional<EventStatus> byModifiers(int noun) {
    for (int dependent : grammar.dependents(noun)) {
      Relation relation = grammar.relation(dependent);
      if (relation == Relation.ADJECTIVE
          || relation == Relation.DETERMINER
          || relation == Relation.COMPOUND) {
        Optional<EventStatus> status = status(clauses.lower(dependent));
        if (status.isPresent()) {
          return status;
        }
      }
      if (relation == Relation.RELATIVE_CLAUSE || relation == Relation.DESCRIBING_CLAUSE) {
        Optional<EventStatus> status = word(dependent).filter(s -> s == EventStatus.SCHEDULED);
        if (status.isPresent()) {
          return status;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<EventStatus> word(int word) {
    return status(clauses.lemma(word)).or(() -> status(clauses.lower(word)));
  }

  private static Optional<EventStatus> status(String word) {
    return WORDS.kind(word).map(kind -> EventStatus.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  /** Whether the verb is a base form after "to". */
  boolean isInfinitive(int verb) {
    boolean to =
        verb > 0 && grammar.partOfSpeech(verb - 1) == PartOfSpeech.INFINITIVE_MARK
            || clauses.hasDependent(verb, Set.of("to"), Relation.MARKER);
    return to && grammar.partOfSpeech(verb) == PartOfSpeech.VERB_BASE;
  }

  boolean isNegated(int verb) {
    return clauses.hasDependent(verb, NOT, Relation.ADVERB, Relation.COORDINATOR)
        || auxiliaries(verb).stream()
            .anyMatch(a -> a.endsWith("n't") || a.endsWith("n’t") || a.equals("cannot"));
  }

  private Set<String> auxiliaries(int verb) {
    Set<String> found = new HashSet<>();
    for (int dependent : grammar.dependents(verb)) {
      Relation relation = grammar.relation(dependent);
      if (relation == Relation.AUXILIARY || relation == Relation.PASSIVE_AUXILIARY) {
        found.add(clauses.lower(dependent));
      }
    }
    boolean shares =
        grammar.relation(verb) == Relation.CONJUNCT && clauses.isVerb(grammar.head(verb));
    return found.isEmpty() && shares && clauses.all(verb, Relation.SUBJECT).isEmpty()
        ? auxiliaries(grammar.head(verb))
        : found;
  }

  private static boolean any(Set<String> these, Set<String> those) {
    return these.stream().anyMatch(those::contains);
  }

  private Optional<EventStatus> byAuxiliaries(int verb) {
    Set<String> auxiliaries = auxiliaries(verb);
    if (any(auxiliaries, FUTURE)) {
      return Optional.of(EventStatus.SCHEDULED);
    }
    if (any(auxiliaries, DUTY)) {
      return Optional.of(EventStatus.DEMANDED);
    }
    if (any(auxiliaries, OPEN)) {
      return Optional.of(EventStatus.HYPOTHETICAL);
    }
    if (auxiliaries.contains("would")) {
      return Optional.of(
          grammar.relation(verb) == Relation.CLAUSAL_OBJECT
              ? EventStatus.SCHEDULED
              : EventStatus.HYPOTHETICAL);
    }
    return Optional.empty();
  }

  /** By the nearest word above that tells it: "called for the withdrawal", "tried to attack". */
  private Optional<EventStatus> governed(int word) {
    int at = word;
    if (clauses.isVerb(word) && grammar.relation(word) == Relation.CONJUNCT && isFinite(word)) {
      return Optional.empty();
    }
    Optional<EventStatus> beforeTo = clauses.isVerb(word) ? beforeTo(word) : Optional.empty();
    if (beforeTo.isPresent()) {
      return beforeTo;
    }
    for (int step = 0; step < MOST_STEPS && grammar.head(at) >= 0; step++) {
      Relation relation = grammar.relation(at);
      if (relation == Relation.CONJUNCT) {
        at = grammar.head(at);
        Optional<EventStatus> shared = clauses.isVerb(at) ? byAuxiliaries(at) : Optional.empty();
        if (shared.isPresent() && clauses.all(word, Relation.SUBJECT).isEmpty()) {
          return shared;
        }
        continue;
      }
      if (!GOVERNED.contains(relation)) {
        return Optional.empty();
      }
      int head = grammar.head(at);
      boolean toldAsFact = relation == Relation.CLAUSAL_OBJECT && isFinite(at) && !isDemand(head);
      if (toldAsFact) {
        return Optional.empty();
      }
      Optional<EventStatus> status = word(head);
      if (status.isPresent() && !isFactualUse(at, head, status.get())) {
        return status;
      }
      if (clauses.isVerb(head)) {
        boolean infinitive = relation == Relation.OPEN_CLAUSE || relation == Relation.OBJECT;
        return infinitive ? byAuxiliaries(head).or(() -> step(head)) : purpose(at, head, relation);
      }
      at = head;
    }
    return Optional.empty();
  }

  /** By the word before "to", whatever the grammar says: "continues to fight". */
  private Optional<EventStatus> beforeTo(int verb) {
    boolean to = verb > 1 && clauses.lower(verb - 1).equals("to");
    return to ? word(verb - 2) : Optional.empty();
  }

  private Optional<EventStatus> step(int verb) {
    return grammar.relation(verb) == Relation.OPEN_CLAUSE ? governed(verb) : Optional.empty();
  }

  private Optional<EventStatus> purpose(int at, int head, Relation relation) {
    boolean to =
        relation == Relation.ADVERBIAL_CLAUSE && grammar.partOfSpeech(at) == PartOfSpeech.VERB_BASE;
    return to
        ? byAuxiliaries(head).or(() -> Optional.of(EventStatus.HYPOTHETICAL))
        : Optional.empty();
  }

  /** "rejected the attack" denies no attack; only a clause or a plan can be refused. */
  private boolean isFactualUse(int at, int head, EventStatus status) {
    boolean oblique =
        grammar.relation(at) == Relation.OBLIQUE || grammar.relation(at) == Relation.NOUN_MODIFIER;
    boolean denies = status == EventStatus.DENIED && grammar.relation(at) == Relation.OBLIQUE;
    boolean noun = !clauses.isVerb(head) && status == EventStatus.ONGOING && !isInfinitive(at);
    return denies || noun || oblique && status == EventStatus.DENIED;
  }

  private boolean isDemand(int head) {
    return word(head).filter(s -> s == EventStatus.DEMANDED).isPresent();
  }

  private boolean isFinite(int verb) {
    PartOfSpeech part = grammar.partOfSpeech(verb);
    return part == PartOfSpeech.VERB_PAST
        || part == PartOfSpeech.VERB_PRESENT
        || part == PartOfSpeech.VERB_PRESENT_THIRD_PERSON
        || !auxiliaries(verb).isEmpty();
  }

  private EventStatus byTense(Trigger trigger) {
    int verb = trigger.word();
    PartOfSpeech part = grammar.partOfSpeech(verb);
    Set<String> auxiliaries = auxiliaries(verb);
    boolean progressive =
        clauses.lower(verb).endsWith("ing")
                && (any(auxiliaries, NOW) || verb > 0 && NOW.contains(clauses.lower(verb - 1)))
            || auxiliaries.contains("being") && any(auxiliaries, NOW);
    boolean present =
        part == PartOfSpeech.VERB_PRESENT || part == PartOfSpeech.VERB_PRESENT_THIRD_PERSON;
    boolean lasting = present && !SPOKEN.contains(EventCodes.root(trigger.pattern().code()));
    return progressive || lasting || lastsUpToNow(verb, auxiliaries)
        ? EventStatus.ONGOING
        : EventStatus.HAPPENED;
  }

  /** A perfect with "for two years". */
  private boolean lastsUpToNow(int verb, Set<String> auxiliaries) {
    return any(auxiliaries, Set.of("has", "have"))
        && !clauses.isPassive(verb)
        && clauses.obliques(verb).stream()
            .anyMatch(
                o ->
                    clauses.preposition(o).equals("for") && grammar.mention(o) == MentionKind.TIME);
  }

  /** Whether the verb has "must", "should". */
  boolean isDuty(int verb) {
    return any(auxiliaries(verb), DUTY);
  }

  /** Whether the verb has "will", "would", "may". */
  boolean isAhead(int verb) {
    Set<String> auxiliaries = auxiliaries(verb);
    return any(auxiliaries, FUTURE) || auxiliaries.contains("would") || any(auxiliaries, OPEN);
  }
}
