package org.hearsay.reader.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.grammar.Relation;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.EventType;

/**
 * Which nouns name who does a deed and to whom, by the trigger's place in the grammar. Recipients
 * are asked for in steps, the surest first: the first step at which an actor stands is taken.
 */
final class Roles {
  private static final WordList LIGHT = WordList.read(Roles.class, "light-verbs.tsv");
  private static final int MOST_STEPS = 3;
  private static final int FARTHEST = 25;
  private static final int SAYING_NEAR = 4;
  private static final Set<String> TOWARDS =
      Set.of(
          "against", "with", "to", "on", "at", "for", "from", "of", "over", "upon", "toward",
          "towards", "between", "into", "among");
  private static final Set<String> OF_RECIPIENTS =
      Set.of(
          "against", "on", "with", "to", "at", "for", "from", "into", "upon", "toward", "towards",
          "over");

  private final Clauses clauses;
  private final Grammar grammar;
  private final IntPredicate somebody;

  /** Roles in these clauses; {@code somebody} tells nouns that are people or bodies themselves. */
  Roles(Clauses clauses, IntPredicate somebody) {
    this.clauses = clauses;
    this.grammar = clauses.grammar();
    this.somebody = somebody;
  }

  /** Who does it, in steps. */
  List<List<Integer>> actors(Trigger trigger) {
    return trigger.noun()
        ? actorsOfNoun(trigger)
        : List.of(
            clauses.subjects(trigger.word()),
            clauses.isPassive(trigger.word()) ? List.of() : before(trigger.word()));
  }

  /** To whom it is done, in steps. */
  List<List<Integer>> recipients(Trigger trigger) {
    return trigger.noun() ? recipientsOfNoun(trigger) : recipientsOfVerb(trigger);
  }

  private List<List<Integer>> recipientsOfVerb(Trigger trigger) {
    int verb = trigger.word();
    Set<String> slots = trigger.pattern().slots();
    List<List<Integer>> steps = new ArrayList<>();
    if (EventCodes.root(trigger.pattern().code()) == EventType.REQUEST) {
      steps.add(askedOf(verb));
    }
    if (slots.contains("iobj")) {
      steps.add(clauses.all(verb, Relation.INDIRECT_OBJECT));
    }
    List<Integer> objects = clauses.objects(verb);
    if (trigger.pattern().takesObject()) {
      steps.add(objects.stream().filter(somebody::test).toList());
    }
    List<Integer> obliques = new ArrayList<>(clauses.obliques(verb));
    objects.forEach(object -> obliques.addAll(clauses.obliques(object)));
    if (trigger.company() != verb) {
      obliques.addAll(clauses.obliques(trigger.company()));
    }
    steps.add(with(obliques, slots));
    if (trigger.pattern().needsRecipient()) {
      steps.add(objects.stream().filter(this::isOwned).toList());
      after(trigger).stream()
          .findFirst()
          .filter(s -> s.stream().allMatch(somebody::test))
          .ifPresent(steps::add);
      return steps;
    }
    if (trigger.pattern().takesObject()) {
      steps.add(objects);
    }
    steps.add(clauses.all(verb, Relation.INDIRECT_OBJECT));
    steps.add(objects);
    for (int clause : clauses.all(verb, Relation.OPEN_CLAUSE)) {
      steps.add(clauses.objects(clause));
    }
    steps.add(with(obliques, TOWARDS));
    steps.addAll(inner(verb, 0));
    steps.add(with(obliques, Set.of("in", "inside", "near", "outside", "along")));
    steps.addAll(after(trigger));
    return steps;
  }

  /** Whether a noun is somebody's by name: "joined the rebels' fight". */
  private boolean isOwned(int noun) {
    return clauses.all(noun, Relation.POSSESSOR).stream()
        .anyMatch(o -> grammar.partOfSpeech(o).isNoun());
  }

  /** The noun without preposition nearest before a verb that the grammar gives no subject. */
  private List<Integer> before(int verb) {
    for (int at = verb - 1; at >= 0 && verb - at < FARTHEST && !ends(at); at--) {
      if (isHead(at) && clauses.preposition(at).isEmpty() && !isCoveredByOther(at, verb)) {
        return clauses.joined(at);
      }
    }
    return List.of();
  }

  /** A noun that is the object of a verb that stands between. */
  private boolean isCoveredByOther(int noun, int verb) {
    Relation relation = grammar.relation(noun);
    return relation == Relation.OBJECT && grammar.head(noun) != verb
        || relation == Relation.OBLIQUE_UNMARKED
        || relation == Relation.NOUN_MODIFIER_UNMARKED;
  }

  /** The nouns behind a trigger up to the next clause, where grammar finds nobody. */
  private List<List<Integer>> after(Trigger trigger) {
    List<List<Integer>> steps = new ArrayList<>();
    int verb = trigger.word();
    for (int at = verb + 1; at < grammar.size() && at - verb < FARTHEST && !ends(at); at++) {
      String preposition = isHead(at) ? clauses.preposition(at) : "";
      if (isHead(at) && !speaks(at) && (preposition.isEmpty() || TOWARDS.contains(preposition))) {
        steps.add(clauses.joined(at));
      }
    }
    return steps;
  }

  /** Whether a verb of saying follows: "…, officials said". */
  private boolean speaks(int noun) {
    for (int at = noun + 1; at < Math.min(grammar.size(), noun + SAYING_NEAR); at++) {
      if (clauses.isVerb(at)) {
        return LIGHT.has(clauses.lemma(at), "saying");
      }
    }
    return false;
  }

  private boolean ends(int word) {
    String lower = clauses.lower(word);
    return lower.equals(".") || lower.equals(";") || lower.equals(":") || lower.equals("?");
  }

  /** Whether a noun is the last of its run, and so most likely the head of a phrase. */
  private boolean isHead(int word) {
    int next = word + 1;
    boolean last = next >= grammar.size() || !grammar.partOfSpeech(next).isNoun();
    return grammar.partOfSpeech(word).isNoun() && last;
  }

  /** Of whom something is asked: the object, or the subject of what is asked for. */
  private List<Integer> askedOf(int verb) {
    List<Integer> objects =
        clauses.isPassive(verb)
            ? clauses.objects(verb)
            : clauses.all(verb, Relation.INDIRECT_OBJECT);
    if (!objects.isEmpty()) {
      return objects;
    }
    return clauses.all(verb, Relation.CLAUSAL_OBJECT).stream()
        .flatMap(clause -> subjectsWithin(clause).stream())
        .toList();
  }

  private List<Integer> subjectsWithin(int verb) {
    return clauses.all(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
  }

  private List<Integer> with(List<Integer> nouns, Set<String> prepositions) {
    return nouns.stream().filter(n -> prepositions.contains(clauses.preposition(n))).toList();
  }

  /** What stands in the clauses that hang on a verb: "agreed to give aid to Orn". */
  private List<List<Integer>> inner(int verb, int depth) {
    List<List<Integer>> steps = new ArrayList<>();
    if (depth >= MOST_STEPS) {
      return steps;
    }
    for (int dependent : grammar.dependents(verb)) {
      Relation relation = grammar.relation(dependent);
      boolean complement =
          relation == Relation.OPEN_CLAUSE
              || relation == Relation.CLAUSAL_OBJECT
              || relation == Relation.ADVERBIAL_CLAUSE
              || relation == Relation.OBJECT
              || relation == Relation.DESCRIBING_CLAUSE
              || relation == Relation.OBLIQUE;
      if (complement) {
        steps.add(subjectsWithin(dependent));
        steps.add(clauses.all(dependent, Relation.INDIRECT_OBJECT));
        steps.add(clauses.objects(dependent));
        steps.add(with(clauses.obliques(dependent), TOWARDS));
        clauses
            .objects(dependent)
            .forEach(object -> steps.add(with(clauses.obliques(object), TOWARDS)));
        steps.addAll(inner(dependent, depth + 1));
      }
    }
    return steps;
  }

  private List<List<Integer>> actorsOfNoun(Trigger trigger) {
    int noun = trigger.word();
    boolean ofRecipient = trigger.pattern().slots().contains("recipient");
    List<Integer> phrases = clauses.obliques(noun);
    List<Integer> possessors = clauses.all(noun, Relation.POSSESSOR);
    List<List<Integer>> steps = new ArrayList<>();
    steps.add(with(phrases, Set.of("by")));
    steps.add(with(phrases, Set.of("between", "among")));
    if (!ofRecipient) {
      steps.add(with(phrases, Set.of("of")));
    }
    steps.add(possessors);
    steps.add(clauses.all(noun, Relation.ADJECTIVE, Relation.COMPOUND));
    steps.add(with(phrases, Set.of("from")));
    steps.add(doers(noun));
    return steps;
  }

  /** Who does what the noun is the object of: "the army fought a battle". */
  private List<Integer> doers(int noun) {
    int head = grammar.head(noun);
    boolean light = head >= 0 && clauses.isVerb(head) && LIGHT.has(clauses.lemma(head), "light");
    if (grammar.relation(noun) == Relation.OBJECT && light) {
      return clauses.subjects(head);
    }
    boolean describes =
        grammar.relation(noun) == Relation.OBLIQUE && head >= 0 && clauses.isVerb(head);
    return describes && Set.of("in", "with", "by", "through").contains(clauses.preposition(noun))
        ? clauses.subjects(head)
        : List.of();
  }

  private List<List<Integer>> recipientsOfNoun(Trigger trigger) {
    int noun = trigger.word();
    List<Integer> phrases = clauses.obliques(noun);
    List<List<Integer>> steps = new ArrayList<>();
    if (EventCodes.root(trigger.pattern().code()) == EventType.REQUEST) {
      for (int clause : clauses.all(noun, Relation.DESCRIBING_CLAUSE, Relation.CLAUSAL_OBJECT)) {
        steps.add(subjectsWithin(clause));
      }
    }
    if (trigger.pattern().slots().contains("recipient")) {
      steps.add(with(phrases, Set.of("of")));
    }
    steps.add(with(phrases, OF_RECIPIENTS));
    int head = grammar.head(noun);
    boolean acts = head >= 0 && clauses.isVerb(head);
    if (acts && grammar.relation(noun) == Relation.SUBJECT) {
      steps.add(clauses.objects(head));
    }
    if (acts
        && EnumSet.of(Relation.OBJECT, Relation.PASSIVE_SUBJECT).contains(grammar.relation(noun))) {
      steps.add(with(clauses.obliques(head), OF_RECIPIENTS));
    }
    return steps;
  }

  /** Whether a pronoun is of the first person. */
  boolean isFirstPerson(int word) {
    PartOfSpeech part = grammar.partOfSpeech(word);
    return part.isPronoun()
        && Set.of("i", "we", "us", "me", "our", "my").contains(clauses.lower(word));
  }
}
