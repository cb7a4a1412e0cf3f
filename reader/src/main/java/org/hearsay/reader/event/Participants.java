package org.hearsay.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.reader.encoder.WordRange;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.Lemmas;
import org.hearsay.reader.grammar.MentionKind;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.grammar.Relation;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;

/**
 * The actors that nouns of a text name: those of the record, and people and bodies that only a deed
 * brings in ("gunmen"), who become actors. Not thread-safe.
 */
final class Participants {
  private static final int MOST_STEPS = 3;
  private static final WordList PEOPLE = WordList.read(Participants.class, "people.tsv");
  private static final WordList QUANTITIES = WordList.read(Participants.class, "quantities.tsv");
  private static final Set<Relation> OUTSIDE =
      EnumSet.of(
          Relation.RELATIVE_CLAUSE,
          Relation.DESCRIBING_CLAUSE,
          Relation.APPOSITION,
          Relation.CONJUNCT,
          Relation.COORDINATOR,
          Relation.PUNCTUATION,
          Relation.ADVERBIAL_CLAUSE,
          Relation.PARATAXIS,
          Relation.COPULA,
          Relation.AUXILIARY,
          Relation.SUBJECT,
          Relation.MARKER);
  private static final Set<MentionKind> NO_NAME = EnumSet.of(MentionKind.TIME, MentionKind.EVENT);
  private static final Set<PartOfSpeech> NO_OPENING =
      EnumSet.of(
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.INFINITIVE_MARK,
          PartOfSpeech.DETERMINER,
          PartOfSpeech.ADVERB,
          PartOfSpeech.PUNCTUATION,
          PartOfSpeech.POSSESSIVE_PRONOUN);
  private static final Relation[] INNER = {
    Relation.POSSESSOR,
    Relation.COMPOUND,
    Relation.ADJECTIVE,
    Relation.NOUN_MODIFIER,
    Relation.APPOSITION,
    Relation.FLAT
  };

  private final Clauses clauses;
  private final Grammar grammar;
  private final String text;
  private final List<Actor> actors;
  private final Map<String, String> ids = new HashMap<>();

  Participants(String text, Clauses clauses, List<Actor> actors) {
    this.text = text;
    this.clauses = clauses;
    this.grammar = clauses.grammar();
    this.actors = new ArrayList<>(actors);
    actors.forEach(actor -> ids.putIfAbsent(actor.name().toLowerCase(Locale.ROOT), actor.id()));
  }

  /** The record's actors with those that were brought in. */
  List<Actor> actors() {
    return List.copyOf(actors);
  }

  /** The ids of the actors that these nouns name. */
  Set<String> of(List<Integer> nouns) {
    Set<String> found = new LinkedHashSet<>();
    nouns.forEach(noun -> found.addAll(of(noun, 0)));
    return found;
  }

  /** Whether a noun is a person or body itself, and no thing of somebody's. */
  boolean isSomebody(int noun) {
    PartOfSpeech part = grammar.partOfSpeech(noun);
    return mentioned(noun).isPresent()
        || standsFor(noun).isPresent()
        || PEOPLE.kind(clauses.lower(noun)).filter(kind -> !kind.equals("never")).isPresent()
        || part.isNoun() && !PEOPLE.has(clauses.lower(noun), "never") && isActor(noun)
        || State.of(words(noun)).isPresent();
  }

  private Set<String> of(int noun, int steps) {
    OptionalInt other = standsFor(noun);
    if (other.isPresent() && steps < MOST_STEPS) {
      return of(other.getAsInt(), steps + 1);
    }
    Optional<String> known = mentioned(noun);
    if (known.isPresent()) {
      return Set.of(known.get());
    }
    PartOfSpeech part = grammar.partOfSpeech(noun);
    if (part.isPronoun()) {
      return steps < MOST_STEPS ? reported(noun, steps + 1) : Set.of();
    }
    Optional<State> state = State.of(clauses.lower(noun).equals("us") ? "US" : words(noun));
    if (state.isPresent() && Character.isUpperCase(words(noun).charAt(0))) {
      return Set.of(government(state.get(), grammar.span(noun)));
    }
    if (isOwned(noun)) {
      return steps < MOST_STEPS ? inside(noun, steps + 1) : Set.of();
    }
    boolean name =
        part.isProperNoun() && !NO_NAME.contains(clauses.mention(noun)) && !isWhere(noun);
    if (part.isNoun() && !PEOPLE.has(clauses.lower(noun), "never") && (name || isActor(noun))) {
      return Set.of(create(noun));
    }
    return steps < MOST_STEPS ? inside(noun, steps + 1) : Set.of();
  }

  /**
   * The noun that names whom another noun counts or entitles: of "hundreds of farmers" the farmers,
   * of "cleric and party leader Bo Marn" Bo Marn.
   */
  private OptionalInt standsFor(int noun) {
    boolean counts = QUANTITIES.has(Lemmas.noun(clauses.lower(noun)));
    boolean title =
        grammar.partOfSpeech(noun) == PartOfSpeech.NOUN
            && clauses.mention(noun) == MentionKind.PERSON
            && clauses
                .all(noun, Relation.DETERMINER, Relation.POSSESSOR, Relation.NUMBER)
                .isEmpty();
    for (int dependent : grammar.dependents(noun)) {
      Relation relation = grammar.relation(dependent);
      boolean counted =
          counts
              && relation == Relation.NOUN_MODIFIER
              && clauses.preposition(dependent).equals("of");
      boolean named =
          title
              && relation == Relation.CONJUNCT
              && grammar.partOfSpeech(dependent).isProperNoun()
              && clauses.all(dependent, Relation.COMPOUND).stream().anyMatch(this::isTitle);
      if (counted || named) {
        return OptionalInt.of(dependent);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isTitle(int noun) {
    return grammar.partOfSpeech(noun) == PartOfSpeech.NOUN
        && PEOPLE.has(clauses.lower(noun), "one");
  }

  /** Who owns, makes or is described by a thing: of "the policy of Orn", Orn. */
  private Set<String> inside(int noun, int steps) {
    for (int inner : clauses.all(noun, INNER)) {
      Set<String> found = of(inner, steps);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  /** Whether a place only says where: "the Velmore operation". */
  private boolean isWhere(int noun) {
    Relation relation = grammar.relation(noun);
    return clauses.mention(noun) == MentionKind.PLACE
        && (relation == Relation.COMPOUND || relation == Relation.ADJECTIVE);
  }

  /** Whether the noun is somebody's by a pronoun: "its troops" are who "it" is. */
  private boolean isOwned(int noun) {
    return clauses.all(noun, Relation.POSSESSOR).stream()
        .anyMatch(o -> grammar.partOfSpeech(o) == PartOfSpeech.POSSESSIVE_PRONOUN);
  }

  /** Of a pronoun in what somebody says, thinks or does the one who says it: "it said it left". */
  private Set<String> reported(int pronoun, int steps) {
    int verb = grammar.head(pronoun);
    while (verb >= 0 && !clauses.isVerb(verb)) {
      verb = grammar.head(verb);
    }
    if (verb >= 0 && grammar.partOfSpeech(pronoun) == PartOfSpeech.POSSESSIVE_PRONOUN) {
      for (int subject : clauses.subjects(verb)) {
        Set<String> found =
            grammar.phrase(subject).first() <= pronoun && pronoun <= subject
                ? Set.of()
                : of(subject, steps);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    while (verb >= 0 && grammar.head(verb) >= 0) {
      int above = grammar.head(verb);
      Relation relation = grammar.relation(verb);
      boolean inside =
          relation == Relation.CLAUSAL_OBJECT
              || relation == Relation.ADVERBIAL_CLAUSE
              || relation == Relation.OPEN_CLAUSE;
      if (inside && clauses.isVerb(above)) {
        for (int subject : clauses.subjects(above)) {
          Set<String> found = subject == pronoun ? Set.of() : of(subject, steps);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      verb = above;
    }
    return Set.of();
  }

  private String words(int word) {
    return grammar.span(word).words(text);
  }

  private boolean isActor(int noun) {
    MentionKind kind = clauses.mention(noun);
    String lemma = clauses.lemma(noun);
    return kind == MentionKind.PERSON
        || kind == MentionKind.ORGANIZATION
        || PEOPLE.has(lemma)
        || PEOPLE.has(clauses.lower(noun));
  }

  /** The actor of whom a mention holds the word; the shortest mention counts. */
  private Optional<String> mentioned(int word) {
    Span span = grammar.span(word);
    String found = null;
    int shortest = Integer.MAX_VALUE;
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        if (mention.span().overlaps(span) && mention.span().length() < shortest) {
          shortest = mention.span().length();
          found = actor.id();
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private String government(State state, Span span) {
    String name = state.names().get(0);
    for (String other : state.names()) {
      String id = ids.get(other.toLowerCase(Locale.ROOT));
      if (id != null) {
        mention(id, span);
        return id;
      }
    }
    return add(name, ActorType.GOVERNMENT, span);
  }

  private String create(int noun) {
    WordRange phrase = grammar.phrase(noun, OUTSIDE);
    int first = phrase.first();
    first = withOtherStates(first);
    while (first < noun && NO_OPENING.contains(grammar.partOfSpeech(first))) {
      first++;
    }
    Span span =
        grammar.words().span(new WordRange(first, withOf(phrase.end()))).union(grammar.span(noun));
    String name = span.words(text).replaceAll("\\s+", " ");
    PartOfSpeech part = grammar.partOfSpeech(noun);
    boolean many =
        part == PartOfSpeech.NOUN_PLURAL
            || part == PartOfSpeech.PROPER_NOUN_PLURAL
            || PEOPLE.has(clauses.lower(noun), "many");
    return add(name, type(noun, many), span);
  }

  private ActorType type(int noun, boolean many) {
    MentionKind kind = clauses.mention(noun);
    if (kind == MentionKind.PLACE || kind == MentionKind.NONE || kind == MentionKind.OTHER) {
      return many ? ActorType.GROUP : ActorType.UNKNOWN;
    }
    if (many) {
      return ActorType.GROUP;
    }
    boolean one =
        clauses.mention(noun) == MentionKind.PERSON || PEOPLE.has(clauses.lower(noun), "one");
    return one ? ActorType.PERSON : ActorType.ORGANIZATION;
  }

  /** Where a phrase begins of which two states are told: "Tarnian and Ornish troops". */
  private int withOtherStates(int first) {
    boolean joined = first > 1 && clauses.lower(first - 1).equals("and");
    boolean states =
        joined && isState(first - 2) && isState(first) && !grammar.partOfSpeech(first).isVerb();
    return states ? first - 2 : first;
  }

  private boolean isState(int word) {
    return Character.isUpperCase(words(word).charAt(0)) && State.of(words(word)).isPresent();
  }

  /** Where a phrase ends whose "of" the grammar hung elsewhere: "a group of farmers". */
  private int withOf(int end) {
    if (end + 1 >= grammar.size() || !clauses.lower(end).equals("of")) {
      return end;
    }
    int at = end + 1;
    int last = end;
    while (at < grammar.size() && (grammar.partOfSpeech(at).isNoun() || isModifier(at))) {
      last = grammar.partOfSpeech(at).isNoun() && isSomebodyThere(at) ? at + 1 : last;
      at++;
    }
    return last;
  }

  private boolean isSomebodyThere(int noun) {
    return isActor(noun) || clauses.mention(noun) == MentionKind.PLACE;
  }

  private boolean isModifier(int word) {
    PartOfSpeech part = grammar.partOfSpeech(word);
    return part == PartOfSpeech.DETERMINER
        || part == PartOfSpeech.ADJECTIVE
        || part == PartOfSpeech.NUMBER
        || part == PartOfSpeech.POSSESSIVE_ENDING
        || grammar.relation(word) == Relation.PART;
  }

  private String add(String name, ActorType type, Span span) {
    String key = name.toLowerCase(Locale.ROOT);
    String known = ids.get(key);
    if (known != null) {
      mention(known, span);
      return known;
    }
    String id = "a" + (actors.size() + 1);
    ids.put(key, id);
    actors.add(Actor.of(id, name, type, List.of(new Mention(span, MentionForm.NOMINAL))));
    return id;
  }

  private void mention(String id, Span span) {
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      if (actor.id().equals(id)) {
        List<Mention> mentions = new ArrayList<>(actor.mentions());
        mentions.add(new Mention(span, MentionForm.NOMINAL));
        mentions.sort(Comparator.comparing(Mention::span));
        actors.set(
            i,
            new Actor(
                actor.id(),
                actor.name(),
                actor.type(),
                mentions,
                actor.roles(),
                actor.affiliations(),
                actor.profile()));
      }
    }
  }
}
