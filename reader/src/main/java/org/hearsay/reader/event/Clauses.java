package org.hearsay.reader.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.Lemmas;
import org.hearsay.reader.grammar.MentionKind;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.grammar.Relation;

/**
 * Who does what in each clause, as far as grammar tells: subjects through control, coordination and
 * relative clauses, objects through the passive.
 */
final class Clauses {
  private static final int MOST_STEPS = 6;
  private static final int LONGEST_PHRASE = 8;
  private static final Set<PartOfSpeech> INSIDE_PHRASES =
      EnumSet.of(
          PartOfSpeech.DETERMINER,
          PartOfSpeech.ADJECTIVE,
          PartOfSpeech.NUMBER,
          PartOfSpeech.POSSESSIVE_ENDING,
          PartOfSpeech.POSSESSIVE_PRONOUN,
          PartOfSpeech.SUPERLATIVE_ADJECTIVE,
          PartOfSpeech.COMPARATIVE_ADJECTIVE);
  private static final Set<String> QUANTITY_ENDS =
      Set.of("than", "least", "most", "about", "nearly");
  private static final Set<String> QUANTITY_STARTS =
      Set.of("more", "less", "fewer", "at", "up", "close");
  private static final Set<Relation> OTHERS =
      EnumSet.of(
          Relation.NOUN_MODIFIER_UNMARKED,
          Relation.OBLIQUE_UNMARKED,
          Relation.VOCATIVE,
          Relation.PUNCTUATION,
          Relation.CONJUNCT,
          Relation.ADVERBIAL_CLAUSE,
          Relation.CLAUSAL_OBJECT,
          Relation.PARATAXIS,
          Relation.OPEN_CLAUSE);
  private static final Set<MentionKind> THINGS =
      EnumSet.of(MentionKind.EVENT, MentionKind.TIME, MentionKind.OTHER);
  private static final Set<Relation> OBJECTS =
      EnumSet.of(Relation.OBJECT, Relation.PASSIVE_SUBJECT);

  private final Grammar grammar;
  private final String text;

  Clauses(String text, Grammar grammar) {
    this.text = text;
    this.grammar = grammar.mended();
  }

  Grammar grammar() {
    return grammar;
  }

  /** The word in small letters. */
  String lower(int word) {
    return grammar.span(word).words(text).toLowerCase(Locale.ROOT);
  }

  /** The word's base form. */
  String lemma(int word) {
    return Lemmas.of(grammar.span(word).words(text), grammar.partOfSpeech(word));
  }

  /** The dependents by one of these relations, each with those that are coordinated with it. */
  List<Integer> all(int word, Relation... relations) {
    Set<Relation> wanted = EnumSet.copyOf(Arrays.asList(relations));
    List<Integer> found = new ArrayList<>();
    for (int dependent : grammar.dependents(word)) {
      if (wanted.contains(grammar.relation(dependent))) {
        found.addAll(joined(dependent));
      }
    }
    return found;
  }

  /** A noun and the nouns that are coordinated with it. */
  List<Integer> joined(int word) {
    List<Integer> joined = new ArrayList<>(List.of(word));
    for (int dependent : grammar.dependents(word)) {
      PartOfSpeech part = grammar.partOfSpeech(dependent);
      if (grammar.relation(dependent) == Relation.CONJUNCT && (part.isNoun() || part.isPronoun())) {
        joined.add(dependent);
      }
    }
    return joined;
  }

  /** The preposition before a noun, by the grammar or by the order of words; empty without one. */
  String preposition(int noun) {
    int head = grammar.head(noun);
    for (int dependent : grammar.dependents(noun)) {
      boolean beyondHead = dependent < head && head < noun;
      if (grammar.relation(dependent) == Relation.CASE && dependent < noun && !beyondHead) {
        return lower(dependent);
      }
    }
    if (grammar.relation(noun) == Relation.CONJUNCT) {
      return preposition(grammar.head(noun));
    }
    int before = noun - 1;
    while (before >= 0 && noun - before < LONGEST_PHRASE && isInsidePhrase(before)) {
      before--;
    }
    while (before > 0 && isOfQuantity(before)) {
      before--;
    }
    boolean preposition =
        before >= 0
            && before < noun
            && (grammar.partOfSpeech(before) == PartOfSpeech.PREPOSITION
                || grammar.partOfSpeech(before) == PartOfSpeech.INFINITIVE_MARK);
    return preposition ? lower(before) : "";
  }

  /** "more than", "at least", "up to" before a number. */
  private boolean isOfQuantity(int word) {
    if (word + 1 >= grammar.size()) {
      return false;
    }
    boolean number = isNumber(word + 1);
    String lower = lower(word);
    boolean ends =
        QUANTITY_ENDS.contains(lower)
            || lower.equals("to") && word > 0 && QUANTITY_STARTS.contains(lower(word - 1));
    return number && ends || QUANTITY_STARTS.contains(lower) && !number && isOfQuantity(word + 1);
  }

  private boolean isNumber(int word) {
    return grammar.partOfSpeech(word) == PartOfSpeech.NUMBER;
  }

  private boolean isInsidePhrase(int word) {
    PartOfSpeech part = grammar.partOfSpeech(word);
    boolean joined =
        lower(word).equals("-") || word + 1 < grammar.size() && lower(word + 1).equals("-");
    return joined
        || part.isNoun()
        || grammar.relation(word) == Relation.PART
        || INSIDE_PHRASES.contains(part);
  }

  /** What a noun mentions, be it said at the noun or at another word of its name. */
  MentionKind mention(int noun) {
    MentionKind kind = grammar.mention(noun);
    for (int dependent : grammar.dependents(noun)) {
      Relation relation = grammar.relation(dependent);
      boolean inside = relation == Relation.COMPOUND || relation == Relation.FLAT;
      if (kind == MentionKind.NONE && inside && dependent < noun) {
        kind = grammar.mention(dependent);
      }
    }
    return kind;
  }

  boolean isVerb(int word) {
    return grammar.partOfSpeech(word).isVerb();
  }

  boolean isPassive(int verb) {
    Relation relation = grammar.relation(verb);
    boolean describes =
        relation == Relation.DESCRIBING_CLAUSE
            && grammar.partOfSpeech(verb) == PartOfSpeech.VERB_PAST_PARTICIPLE;
    return describes
        || grammar
            .dependent(verb, Relation.PASSIVE_SUBJECT, Relation.PASSIVE_AUXILIARY)
            .isPresent();
  }

  /** The nouns that name who does it. */
  List<Integer> subjects(int verb) {
    return isPassive(verb) ? agents(verb) : activeSubjects(verb, 0);
  }

  private List<Integer> agents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int dependent : grammar.dependents(verb)) {
      if (dependent > verb && isNominal(dependent) && preposition(dependent).equals("by")) {
        found.addAll(joined(dependent));
      }
    }
    return found;
  }

  private List<Integer> activeSubjects(int verb, int steps) {
    List<Integer> own = own(verb);
    if (!own.isEmpty() || steps > MOST_STEPS || grammar.head(verb) < 0) {
      return own;
    }
    int head = grammar.head(verb);
    return switch (grammar.relation(verb)) {
      case CONJUNCT, ADVERBIAL_CLAUSE, CLAUSAL_OBJECT, PARATAXIS ->
          isVerb(head) || grammar.relation(head).isClause() ? surface(head, steps + 1) : List.of();
      case OPEN_CLAUSE -> controller(head, steps + 1);
      case DESCRIBING_CLAUSE ->
          grammar.partOfSpeech(verb) == PartOfSpeech.VERB_BASE
              ? aboveNoun(head, steps + 1)
              : joined(head);
      case RELATIVE_CLAUSE -> joined(head);
      default -> List.of();
    };
  }

  /** The subject of the verb that a noun hangs on: of "made an effort to leave", who made it. */
  private List<Integer> aboveNoun(int noun, int steps) {
    int verb = grammar.head(noun);
    return verb >= 0 && isVerb(verb) ? surface(verb, steps) : List.of();
  }

  /** The subject that stands there, be the verb active or passive. */
  private List<Integer> surface(int verb, int steps) {
    List<Integer> passive = all(verb, Relation.PASSIVE_SUBJECT);
    return passive.isEmpty() ? activeSubjects(verb, steps) : passive;
  }

  /**
   * Of "urged Orn to leave" the object, of "agreed to leave", "saw talks to end it" the subject.
   */
  private List<Integer> controller(int head, int steps) {
    List<Integer> objects =
        all(head, Relation.OBJECT, Relation.INDIRECT_OBJECT).stream()
            .filter(object -> !THINGS.contains(mention(object)))
            .toList();
    return objects.isEmpty() ? surface(head, steps) : objects;
  }

  private List<Integer> own(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int subject : all(verb, Relation.SUBJECT)) {
      antecedent(verb, subject).ifPresentOrElse(found::add, () -> found.add(subject));
    }
    return found.isEmpty() ? before(verb) : found;
  }

  /** What stands before a verb like its subject, whatever relation the grammar gives it. */
  private List<Integer> before(int verb) {
    int found = -1;
    for (int dependent : grammar.dependents(verb)) {
      boolean other = OTHERS.contains(grammar.relation(dependent));
      if (dependent < verb && !other && isNominal(dependent) && preposition(dependent).isEmpty()) {
        found = dependent;
      }
    }
    return found < 0 ? List.of() : joined(found);
  }

  private boolean isNominal(int word) {
    PartOfSpeech part = grammar.partOfSpeech(word);
    return part.isNoun() || part == PartOfSpeech.PRONOUN;
  }

  /** The noun that a relative pronoun stands for. */
  private Optional<Integer> antecedent(int verb, int pronoun) {
    PartOfSpeech part = grammar.partOfSpeech(pronoun);
    boolean relative =
        part == PartOfSpeech.WH_PRONOUN
            || part == PartOfSpeech.WH_DETERMINER
            || lower(pronoun).equals("that");
    return relative && grammar.relation(verb) == Relation.RELATIVE_CLAUSE
        ? Optional.of(grammar.head(verb))
        : Optional.empty();
  }

  /** The nouns that name to whom or what it is done. */
  List<Integer> objects(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int object : all(verb, OBJECTS.toArray(new Relation[0]))) {
      if (preposition(object).isEmpty()) {
        found.add(antecedent(verb, object).orElse(object));
      }
    }
    if (found.isEmpty() && isPassive(verb)) {
      found.addAll(before(verb));
    }
    int head = grammar.head(verb);
    boolean describes = isPassive(verb) && grammar.relation(verb) == Relation.DESCRIBING_CLAUSE;
    if (found.isEmpty() && describes) {
      return joined(head);
    }
    if (found.isEmpty() && grammar.relation(verb) == Relation.CONJUNCT && isVerb(head)) {
      return isPassive(head) || precedes(verb, head) ? objects(head) : found;
    }
    return found;
  }

  /** Whether two coordinated verbs stand side by side before one object: "killed and wounded". */
  private boolean precedes(int verb, int head) {
    return verb - head <= 2;
  }

  /** The nouns with a preposition that hang on a word, or behind it on what it is joined to. */
  List<Integer> obliques(int word) {
    List<Integer> found = new ArrayList<>();
    for (int dependent : grammar.dependents(word)) {
      if (isNominal(dependent) && !preposition(dependent).isEmpty()) {
        found.addAll(joined(dependent));
      }
    }
    int first = grammar.head(word);
    boolean joined = grammar.relation(word) == Relation.CONJUNCT && !isVerb(word) && !isVerb(first);
    if (found.isEmpty() && joined) {
      obliques(first).stream().filter(shared -> shared > word).forEach(found::add);
    }
    return found;
  }

  /** The words that hang on a verb and have this base form or text. */
  boolean hasDependent(int word, Set<String> words, Relation... relations) {
    Set<Relation> wanted = EnumSet.copyOf(Arrays.asList(relations));
    return grammar.dependents(word).stream()
        .filter(d -> wanted.contains(grammar.relation(d)))
        .anyMatch(d -> words.contains(lower(d)) || words.contains(lemma(d)));
  }

  /** Where the sentence of a word begins. */
  int sentenceRoot(int word) {
    int root = word;
    for (int steps = 0; grammar.head(root) >= 0 && steps < grammar.size(); steps++) {
      root = grammar.head(root);
    }
    return root;
  }
}
