package org.hearsay.reader.grammar;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.reader.encoder.NetworkWords;

/**
 * Mends what cannot be in an English sentence, whatever the network says: a noun that hangs on a
 * verb as part of a name, a name of which a title is the head, a subject behind its verb that is
 * that of the next ("until the rebels leave"), a coordination that leads nowhere.
 *
 * <p>Nouns are taken in runs ("the Tarnian premier Bo Marn"); the last noun of a run is its head.
 */
final class TreeMending {
  private static final int FARTHEST = 12;
  private static final int MOST_STEPS = 60;
  private static final Set<Relation> ARGUMENTS =
      EnumSet.of(
          Relation.SUBJECT,
          Relation.PASSIVE_SUBJECT,
          Relation.OBJECT,
          Relation.INDIRECT_OBJECT,
          Relation.OBLIQUE,
          Relation.NOUN_MODIFIER,
          Relation.CONJUNCT,
          Relation.POSSESSOR,
          Relation.APPOSITION,
          Relation.ROOT);
  private static final Set<Relation> BARE =
      EnumSet.of(
          Relation.SUBJECT,
          Relation.PASSIVE_SUBJECT,
          Relation.OBJECT,
          Relation.COMPOUND,
          Relation.FLAT,
          Relation.UNSPECIFIED);
  private static final Set<Relation> INSIDE =
      EnumSet.of(
          Relation.COMPOUND,
          Relation.FLAT,
          Relation.ADJECTIVE,
          Relation.NOUN_MODIFIER,
          Relation.UNSPECIFIED);
  private static final Set<PartOfSpeech> OPENING =
      EnumSet.of(
          PartOfSpeech.DETERMINER, PartOfSpeech.PREDETERMINER, PartOfSpeech.POSSESSIVE_PRONOUN);
  private static final Set<PartOfSpeech> BEFORE_NOUNS =
      EnumSet.of(
          PartOfSpeech.ADJECTIVE,
          PartOfSpeech.COMPARATIVE_ADJECTIVE,
          PartOfSpeech.SUPERLATIVE_ADJECTIVE,
          PartOfSpeech.NUMBER);
  private static final Set<PartOfSpeech> FINITE =
      EnumSet.of(
          PartOfSpeech.VERB_PAST,
          PartOfSpeech.VERB_PRESENT,
          PartOfSpeech.VERB_PRESENT_THIRD_PERSON,
          PartOfSpeech.VERB_PAST_PARTICIPLE);
  private static final Set<Relation> AUXILIARIES =
      EnumSet.of(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.COPULA);

  private final Grammar grammar;
  private final NetworkWords words;
  private final int size;
  private final int[] heads;
  private final Relation[] relations;

  /** For each word the first word of its run of nouns, and the run's head; -1 outside. */
  private final int[] first;

  private final int[] top;

  TreeMending(Grammar grammar) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.size = grammar.size();
    this.heads = new int[size];
    this.relations = new Relation[size];
    this.first = new int[size];
    this.top = new int[size];
    for (int word = 0; word < size; word++) {
      heads[word] = grammar.head(word);
      relations[word] = grammar.relation(word);
    }
    Arrays.fill(first, -1);
    Arrays.fill(top, -1);
  }

  int[] heads() {
    return heads;
  }

  Relation[] relations() {
    return relations;
  }

  TreeMending mend() {
    for (int from = 0; from < size; from++) {
      int end = endOfRun(from);
      if (end > from) {
        note(from, end);
        from = end - 1;
      }
    }
    for (int word = 0; word < size; word++) {
      if (top[word] == word) {
        prepositionBefore(word);
        coordination(word);
      }
    }
    for (int word = 0; word < size; word++) {
      if (relations[word].isSubject() && heads[word] >= 0 && heads[word] < word) {
        lateSubject(word);
      }
    }
    return this;
  }

  // ---- runs of nouns

  private int endOfRun(int from) {
    int at = OPENING.contains(part(from)) ? from + 1 : from;
    while (at < size && part(at) == PartOfSpeech.PREDETERMINER) {
      at++;
    }
    int last = -1;
    for (; at < size && isInRun(at) && (at == from || !words.startsParagraph(at)); at++) {
      if (part(at).isNoun()) {
        if (last >= 0 && (isTime(at) || isTime(last))) {
          break;
        }
        last = at;
      }
    }
    while (last >= 0 && last + 1 < size && relations[last + 1] == Relation.PART) {
      last++;
    }
    return last < 0 ? from : last + 1;
  }

  private boolean isInRun(int word) {
    PartOfSpeech part = part(word);
    boolean participle =
        (part == PartOfSpeech.VERB_PAST_PARTICIPLE || part == PartOfSpeech.VERB_PRESENT_PARTICIPLE)
            && relations[word] == Relation.ADJECTIVE
            && heads[word] > word;
    return part.isNoun()
        || relations[word] == Relation.PART
        || part == PartOfSpeech.POSSESSIVE_ENDING
        || BEFORE_NOUNS.contains(part)
        || participle;
  }

  private boolean isTime(int word) {
    return grammar.mention(word) == MentionKind.TIME
        || relations[word] == Relation.OBLIQUE_UNMARKED
        || relations[word] == Relation.NOUN_MODIFIER_UNMARKED;
  }

  /** Makes the last noun of a run its head, if the run is one phrase. */
  private void note(int from, int end) {
    int last = end - 1;
    while (relations[last] == Relation.PART) {
      last = heads[last];
    }
    int outside = -1;
    boolean many = false;
    for (int word = from; word < end; word++) {
      if (isNounWithHeadOutside(word, from, end)) {
        many |= outside >= 0 && areTwo(outside, word);
        outside = outside < 0 || rank(word) > rank(outside) ? word : outside;
      }
    }
    for (int word = from; word < end; word++) {
      first[word] = from;
    }
    if (many || outside < 0 || !part(last).isNoun()) {
      return;
    }
    int head = heads[outside];
    Relation relation = relations[outside];
    if (outside != last) {
      set(last, head, relation);
      if (heads[last] != head) {
        return;
      }
    }
    for (int word = from; word < end; word++) {
      boolean leaves = word != last && isNounWithHeadOutside(word, from, end);
      boolean noun = part(word).isNoun() && relations[word] != Relation.PART;
      boolean argument =
          noun && ARGUMENTS.contains(relations[word]) && relations[word] != Relation.POSSESSOR;
      if (word != last && (leaves || argument && heads[word] >= from && heads[word] < end)) {
        set(word, last, Relation.COMPOUND);
      }
      top[word] = last;
    }
    nominal(last, from);
  }

  private boolean isNounWithHeadOutside(int word, int from, int end) {
    return part(word).isNoun()
        && relations[word] != Relation.PART
        && (heads[word] < from || heads[word] >= end);
  }

  /** Whether two nouns of a run are phrases of their own: "gave rebels weapons". */
  private boolean areTwo(int one, int other) {
    return ARGUMENTS.contains(relations[one])
        && ARGUMENTS.contains(relations[other])
        && (relations[one] != relations[other] || heads[one] != heads[other]);
  }

  private int rank(int word) {
    return ARGUMENTS.contains(relations[word]) ? 1 : 0;
  }

  /** A noun that hangs on a verb like a part of a name is its subject or object. */
  private void nominal(int noun, int from) {
    int head = heads[noun];
    if (head < 0 || !part(head).isVerb() || !INSIDE.contains(relations[noun])) {
      return;
    }
    boolean preposition = from > 0 && relations[from - 1] == Relation.CASE;
    Relation bare = head > noun ? Relation.SUBJECT : Relation.OBJECT;
    relations[noun] = preposition ? Relation.OBLIQUE : bare;
  }

  // ---- phrases

  /** What stands right behind a preposition is no subject or object. */
  private void prepositionBefore(int noun) {
    int before = first[noun] - 1;
    if (before < 0
        || relations[before] != Relation.CASE
        || part(before) == PartOfSpeech.POSSESSIVE_ENDING
        || !BARE.contains(relations[noun])
        || heads[noun] < 0
        || heads[noun] >= first[noun] && heads[noun] <= noun) {
      return;
    }
    boolean other = heads[before] != noun && heads[before] > noun;
    if (other && !isAbove(before, noun) || heads[before] == noun) {
      heads[before] = noun;
      relations[noun] = part(heads[noun]).isVerb() ? Relation.OBLIQUE : Relation.NOUN_MODIFIER;
    }
  }

  /** A noun behind "and" hangs on the noun before it, if it hung on nothing like it. */
  private void coordination(int noun) {
    int and = first[noun] - 1;
    boolean joined = and > 0 && part(and) == PartOfSpeech.COORDINATOR;
    int before = joined ? top[and - 1] : -1;
    if (before < 0 || before == heads[noun] && relations[noun] == Relation.CONJUNCT) {
      return;
    }
    boolean lost =
        relations[noun] == Relation.CONJUNCT && (heads[noun] > noun || isVerb(heads[noun]))
            || relations[noun] == Relation.COMPOUND && heads[noun] == before
            || relations[noun] == relations[before] && heads[noun] == heads[before]
            || relations[noun] == Relation.CONJUNCT && isUnlike(noun, heads[noun], before);
    if (lost && !isAbove(noun, before)) {
      set(noun, before, Relation.CONJUNCT);
    }
  }

  /** "talks between Tarnia and Orn": Orn is like Tarnia, not like the talks. */
  private boolean isUnlike(int noun, int head, int before) {
    MentionKind kind = kind(noun);
    return head >= 0
        && head < before
        && isAbove(head, before)
        && kind != MentionKind.NONE
        && kind == kind(before)
        && kind != kind(head);
  }

  private MentionKind kind(int noun) {
    for (int word = noun; word >= 0 && word >= first[noun] && first[noun] >= 0; word--) {
      if (grammar.mention(word) != MentionKind.NONE) {
        return grammar.mention(word);
      }
    }
    return grammar.mention(noun);
  }

  // ---- subjects behind their verb

  private void lateSubject(int noun) {
    int verb = nextPredicate(noun);
    int head = heads[noun];
    if (verb >= 0 && verb != head && !hasSubjectBetween(noun, verb)) {
      boolean passive = hasPassiveAuxiliary(noun, verb);
      set(noun, verb, passive ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT);
      boolean clause = relations[verb] == Relation.OBLIQUE || relations[verb] == Relation.OBJECT;
      if (clause && heads[verb] == head) {
        relations[verb] = Relation.CLAUSAL_OBJECT;
      }
    } else if (part(head).isVerb() && hasSubjectBefore(head, noun)) {
      relations[noun] = hasObjectBehind(head, noun) ? Relation.INDIRECT_OBJECT : Relation.OBJECT;
    }
  }

  /** The verb or predicate that follows a noun's phrase without a mark between, or -1. */
  private int nextPredicate(int noun) {
    for (int at = noun + 1; at < Math.min(size, noun + FARTHEST); at++) {
      if (AUXILIARIES.contains(relations[at]) && heads[at] > at) {
        return isAbove(noun, heads[at]) ? -1 : heads[at];
      }
      if (relations[at] == Relation.PART || isAbove(noun, at)) {
        continue;
      }
      if (FINITE.contains(part(at)) && relations[at] != Relation.ADJECTIVE) {
        return at;
      }
      boolean inner =
          relations[at] == Relation.ADVERB
              || part(at) == PartOfSpeech.ADVERB
              || top[at] >= 0 && isAbove(noun, top[at])
              || part(at) == PartOfSpeech.COORDINATOR && at + 1 < size && isAbove(noun, at + 1);
      if (!inner) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasSubjectBetween(int from, int verb) {
    for (int word = from + 1; word < verb; word++) {
      if (heads[word] == verb && relations[word].isSubject()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPassiveAuxiliary(int from, int verb) {
    for (int word = from + 1; word < verb; word++) {
      if (heads[word] == verb && relations[word] == Relation.PASSIVE_AUXILIARY) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubjectBefore(int verb, int noun) {
    for (int word = Math.max(0, verb - MOST_STEPS); word < verb; word++) {
      if (word != noun && heads[word] == verb && relations[word].isSubject()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasObjectBehind(int verb, int noun) {
    for (int word = noun + 1; word < Math.min(size, noun + FARTHEST); word++) {
      if (heads[word] == verb && relations[word] == Relation.OBJECT) {
        return true;
      }
    }
    return false;
  }

  // ---- the tree

  private PartOfSpeech part(int word) {
    return grammar.partOfSpeech(word);
  }

  private boolean isVerb(int word) {
    return word >= 0 && part(word).isVerb();
  }

  /** Whether one word is the other or stands above it. */
  private boolean isAbove(int above, int word) {
    int at = word;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      if (at == above) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** Hangs a word elsewhere, if that makes no ring. */
  private void set(int word, int head, Relation relation) {
    if (head < 0) {
      heads[word] = head;
      relations[word] = Relation.ROOT;
    } else if (!isAbove(word, head)) {
      heads[word] = head;
      relations[word] = relation;
    }
  }
}
