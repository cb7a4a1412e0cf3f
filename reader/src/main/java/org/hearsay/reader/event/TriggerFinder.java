package org.hearsay.reader.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.Lemmas;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.grammar.Relation;
import org.hearsay.reader.text.WordList;

/** Finds the words of a text that patterns fit. */
final class TriggerFinder {
  private static final WordList CONTEXTS = WordList.read(TriggerFinder.class, "contexts.tsv");
  private static final WordList LIGHT = WordList.read(TriggerFinder.class, "light-verbs.tsv");
  private static final int MOST_STEPS = 3;
  private static final int NEAR = 7;

  /** Codes of verbs whose company can stand in the clause that hangs on them. */
  private static final Set<String> FAR = Set.of("02", "10", "12", "13", "18", "08", "11");

  private static final int PARTICLE_NEAR = 4;
  private static final int OFTEN = 8;
  private static final Set<Relation> NO_DEED =
      EnumSet.of(
          Relation.AUXILIARY,
          Relation.PASSIVE_AUXILIARY,
          Relation.COPULA,
          Relation.ADJECTIVE,
          Relation.CASE,
          Relation.COMPOUND,
          Relation.MARKER,
          Relation.PART,
          Relation.FLAT);
  private static final Set<Relation> ELSEWHERE =
      EnumSet.of(
          Relation.RELATIVE_CLAUSE,
          Relation.PARATAXIS,
          Relation.ADVERBIAL_CLAUSE,
          Relation.SUBJECT);

  private final Clauses clauses;
  private final Grammar grammar;
  private final EventPatterns patterns;
  private final IntPredicate planned;
  private final Map<Integer, Set<String>> contexts = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  /** Triggers in these clauses; {@code planned} tells nouns for what is still to come. */
  TriggerFinder(Clauses clauses, EventPatterns patterns, IntPredicate planned) {
    this.clauses = clauses;
    this.planned = planned;
    this.grammar = clauses.grammar();
    this.patterns = patterns;
  }

  /**
   * All triggers, verbs before nouns; a noun in a verb's company is none of its own, unless
   * planned.
   */
  List<Trigger> find() {
    List<Trigger> found = new ArrayList<>();
    contexts();
    for (int word = 0; word < grammar.size(); word++) {
      if (clauses.isVerb(word) && !NO_DEED.contains(grammar.relation(word))) {
        verb(word).ifPresent(found::add);
      }
    }
    found.forEach(trigger -> taken.addAll(trigger.words()));
    for (int word = 0; word < grammar.size(); word++) {
      boolean names = NO_DEED.contains(grammar.relation(word));
      boolean free = !taken.contains(word) || planned.test(word);
      if (isDeedNoun(word) && !names && free && !speaks(word)) {
        noun(word).ifPresent(found::add);
      }
    }
    return found.stream().filter(trigger -> !trigger.pattern().isNoDeed()).toList();
  }

  /** Notes what the text's sentences are about, by the heads of their roots. */
  private void contexts() {
    for (int word = 0; word < grammar.size(); word++) {
      int root = clauses.sentenceRoot(word);
      CONTEXTS
          .kind(clauses.lower(word))
          .ifPresent(
              kind -> {
                contexts.computeIfAbsent(root, r -> new HashSet<>()).add(kind);
                counts.merge(kind, 1, Integer::sum);
              });
    }
  }

  /** Whether the sentence of a word is about this. */
  boolean isAbout(int word, String context) {
    return contexts.getOrDefault(clauses.sentenceRoot(word), Set.of()).contains(context);
  }

  /** Whether the whole text is about this. */
  private boolean isAllAbout(String context) {
    return counts.getOrDefault(context, 0) >= OFTEN;
  }

  /** Whether the noun is what says something: "the release said". */
  private boolean speaks(int noun) {
    int head = grammar.head(noun);
    boolean next = noun + 1 < grammar.size() && clauses.isVerb(noun + 1);
    return next && LIGHT.has(clauses.lemma(noun + 1), "saying")
        || grammar.relation(noun).isSubject()
            && clauses.isVerb(head)
            && LIGHT.has(clauses.lemma(head), "saying");
  }

  private boolean isDeedNoun(int word) {
    PartOfSpeech part = grammar.partOfSpeech(word);
    return part.isNoun() && !part.isProperNoun() || part == PartOfSpeech.VERB_PRESENT_PARTICIPLE;
  }

  private Optional<Trigger> verb(int word) {
    String lemma = clauses.lemma(word);
    List<EventPattern> candidates = patterns.ofVerb(lemma);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> company = company(word);
    for (EventPattern pattern : candidates) {
      Optional<Trigger> found = fit(word, pattern, company);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Trigger> fit(int word, EventPattern pattern, Set<Integer> company) {
    if (!suits(word, pattern)) {
      return Optional.empty();
    }
    List<Integer> words = new ArrayList<>(List.of(word));
    for (String particle : pattern.words().subList(1, pattern.words().size())) {
      int at = particle(word, particle);
      if (at < 0) {
        return Optional.empty();
      }
      words.add(at);
    }
    if (pattern.company().isEmpty()) {
      return Optional.of(new Trigger(word, word, words, pattern, false));
    }
    boolean far = FAR.stream().anyMatch(pattern.code()::startsWith);
    Set<Integer> there = new LinkedHashSet<>(company);
    if (far) {
      collect(word, 0, true, there);
    }
    int first = -1;
    for (Set<String> wanted : pattern.company()) {
      int other = oneOf(there, wanted);
      if (other < 0) {
        return Optional.empty();
      }
      words.add(other);
      first = first < 0 ? other : first;
    }
    return Optional.of(new Trigger(word, first, words, pattern, false));
  }

  private int oneOf(Set<Integer> there, Set<String> wanted) {
    for (int other : there) {
      if (wanted.contains(clauses.lemma(other))
          || wanted.contains(Lemmas.noun(clauses.lower(other)))) {
        return other;
      }
    }
    return -1;
  }

  /** Whether what the pattern's slots ask of the clause holds. */
  private boolean suits(int verb, EventPattern pattern) {
    Set<String> slots = pattern.slots();
    if (slots.contains("infinitive")
        && grammar.dependent(verb, Relation.OPEN_CLAUSE, Relation.ADVERBIAL_CLAUSE).isEmpty()) {
      return false;
    }
    if (slots.contains("alone")
        && grammar.dependent(verb, Relation.OBJECT, Relation.CLAUSAL_OBJECT).isPresent()) {
      return false;
    }
    boolean contest =
        isAbout(verb, "election")
            || isAbout(verb, "sport")
            || isAllAbout("election")
            || isAllAbout("sport");
    return !(slots.contains("no-contest") && contest)
        && !(slots.contains("no-accident") && isAbout(verb, "accident"));
  }

  /** Where the particle or preposition of a verb stands, or -1. */
  private int particle(int verb, String particle) {
    for (int at = verb + 1; at < Math.min(grammar.size(), verb + 1 + PARTICLE_NEAR); at++) {
      if (clauses.lower(at).equals(particle)) {
        return at;
      }
      if (grammar.relation(at) == Relation.PUNCTUATION) {
        break;
      }
    }
    for (int noun : clauses.all(verb, Relation.OBLIQUE)) {
      for (int dependent : grammar.dependents(noun)) {
        if (grammar.relation(dependent) == Relation.CASE
            && clauses.lower(dependent).equals(particle)) {
          return dependent;
        }
      }
    }
    return -1;
  }

  /** The words of a verb's clause that can be its company, those near in the tree first. */
  private Set<Integer> company(int verb) {
    Set<Integer> words = new LinkedHashSet<>(clauses.objects(verb));
    collect(verb, 0, false, words);
    for (int at = verb + 1; at < Math.min(grammar.size(), verb + NEAR); at++) {
      if (grammar.relation(at) == Relation.PUNCTUATION || at > verb + 1 && clauses.isVerb(at)) {
        break;
      }
      words.add(at);
    }
    for (int dependent : grammar.dependents(verb)) {
      Relation relation = grammar.relation(dependent);
      boolean infinitive = relation == Relation.OPEN_CLAUSE;
      if (infinitive || relation == Relation.ADVERB) {
        words.add(dependent);
      }
    }
    return words;
  }

  private void collect(int word, int steps, boolean far, Set<Integer> words) {
    if (steps >= MOST_STEPS) {
      return;
    }
    for (int dependent : grammar.dependents(word)) {
      Relation relation = grammar.relation(dependent);
      boolean otherClause = relation == Relation.CONJUNCT && clauses.isVerb(dependent);
      boolean clause =
          relation == Relation.CLAUSAL_OBJECT
              || relation == Relation.OPEN_CLAUSE
              || relation == Relation.DESCRIBING_CLAUSE;
      boolean before =
          dependent < word && steps == 0 || clauses.preposition(dependent).equals("from");
      if (!ELSEWHERE.contains(relation) && !otherClause && !before && (far || !clause)) {
        words.add(dependent);
        collect(dependent, steps + 1, far, words);
      }
    }
  }

  private Optional<Trigger> noun(int word) {
    String lemma = Lemmas.noun(clauses.lower(word));
    for (EventPattern pattern : patterns.ofNoun(lemma)) {
      int first = word - pattern.words().size() + 1;
      if (first >= 0 && isAt(first, pattern.words())) {
        List<Integer> words = new ArrayList<>();
        for (int at = first; at <= word; at++) {
          words.add(at);
        }
        return Optional.of(new Trigger(word, word, words, pattern, true));
      }
    }
    return Optional.empty();
  }

  private boolean isAt(int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String lower = clauses.lower(first + i);
      if (!words.get(i).equals(lower) && !words.get(i).equals(Lemmas.noun(lower))) {
        return false;
      }
    }
    return true;
  }
}
