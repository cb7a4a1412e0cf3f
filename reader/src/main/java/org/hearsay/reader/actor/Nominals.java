package org.hearsay.reader.actor;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.reader.knowledge.State;
import org.hearsay.record.ActorType;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;

/**
 * Finds the actor that a description means ("the minister", "the company", "the report"), or makes
 * a nameless one of it ("a senior official", "critics").
 */
final class Nominals {

  private static final int LEAD = 3;
  private static final int FAR = 40;
  private static final int NEARBY = 6;

  private final ActorTable table;
  private final Antecedents antecedents;

  Nominals(ActorTable table, Antecedents antecedents) {
    this.table = table;
    this.antecedents = antecedents;
  }

  /** Whether a noun, beside a body's name, only tells what kind of body it is. */
  boolean isKindOfBody(NounPhrase.Item item) {
    return !item.name() && (Lexicon.BODIES.has(item.text(), "any") || item.lower().equals("news"));
  }

  /** The named actor that a description means, by what the article says of named actors. */
  Optional<ActorDraft> described(NounPhrase phrase) {
    ActorDraft best = null;
    double most = 0;
    for (ActorDraft actor : table.actors()) {
      double score = fit(actor, phrase);
      if (score > most) {
        most = score;
        best = actor;
      }
    }
    return Optional.ofNullable(best);
  }

  private double fit(ActorDraft actor, NounPhrase phrase) {
    if (!actor.hasMentions()) {
      return 0;
    }
    if (!actor.isPerson() && phrase.hasStrangerInCore() && fitOfName(actor, phrase) <= 0) {
      return 0;
    }
    double words =
        actor.descriptions().stream().mapToDouble(d -> fit(d, phrase, actor)).max().orElse(0);
    if (!actor.isPerson()) {
      words = Math.max(words, fitOfName(actor, phrase));
    }
    if (words <= 0) {
      return 0;
    }
    int offset = phrase.span().start();
    int last = actor.lastBefore(offset);
    int distance = antecedents.distance(last < 0 ? actor.first() : last, offset);
    boolean early = phrase.determiner().isEmpty() || table.layout().sentenceAt(offset) < LEAD;
    double cataphora = last >= 0 ? 0 : early ? 1 : 3;
    return Math.max(0, words - cataphora - Math.min(FAR, distance) * 0.05);
  }

  private static double fit(Description description, NounPhrase phrase, ActorDraft actor) {
    List<String> modifiers = phrase.modifiers();
    String head = phrase.head().lower();
    if (Lexicon.isPlural(head) != Lexicon.isPlural(description.head())
        || phrase.namesInCore().stream().anyMatch(n -> !isKnownOf(n, description, actor))
        || isOfOtherState(modifiers, description.words())) {
      return 0;
    }
    boolean sameRole =
        role(modifiers, head).isPresent()
            && role(modifiers, head).equals(role(description.words(), description.head()));
    boolean sameHead = head.equals(description.head());
    Gender gender = Gender.of(Lexicon.GENDERED.kind(head));
    if (!sameRole && !sameHead || !gender.fits(actor.gender())) {
      return 0;
    }
    double fit = sameRole ? 4 : 2.5;
    for (String modifier : modifiers) {
      boolean there =
          description.has(modifier)
              || isInRole(modifier, head, description)
              || actor.names().stream()
                  .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(modifier));
      fit += there ? 1.5 : -0.75;
    }
    boolean former = description.has("former") && !modifiers.contains("former");
    return fit - (former ? 0.5 : 0);
  }

  /** "Tarnia's minister" is not the Ornish minister. */
  private static boolean isOfOtherState(List<String> modifiers, List<String> words) {
    Set<State> own = states(words);
    Set<State> wanted = states(modifiers);
    return !own.isEmpty() && !wanted.isEmpty() && Collections.disjoint(own, wanted);
  }

  private static Set<State> states(List<String> words) {
    return words.stream().flatMap(w -> State.of(w).stream()).collect(Collectors.toSet());
  }

  /** Whether a name in a description is the actor's own, or belongs to what is said of him. */
  private static boolean isKnownOf(String name, Description description, ActorDraft actor) {
    String part = name.toLowerCase(Locale.ROOT).replaceAll("^.*[\\s\\u00a0]", "");
    return description.has(part)
        || actor.names().stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(part));
  }

  private static boolean isInRole(String modifier, String head, Description description) {
    return Lexicon.ROLES.has(modifier + " " + head)
        && Lexicon.ROLES
            .kind(modifier + " " + head)
            .equals(role(description.words(), description.head()));
  }

  /**
   * The role of a noun with the words before it that belong to it: "press secretary" rather than
   * "secretary".
   */
  private static Optional<String> role(List<String> words, String head) {
    List<String> bare = words.stream().filter(w -> !w.equals(head) && !w.equals(".")).toList();
    if (!bare.isEmpty()) {
      Optional<String> two = Lexicon.role(bare.get(bare.size() - 1) + " " + head);
      if (two.isPresent()) {
        return two;
      }
    }
    return Lexicon.role(head).or(() -> Lexicon.role(head + "."));
  }

  /** How well "the ministry" fits a body whose name holds the word. */
  private static double fitOfName(ActorDraft actor, NounPhrase phrase) {
    String head = phrase.head().lower();
    double best = 0;
    for (String name : actor.names()) {
      List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split("[\\s\\u00a0]+"));
      if (parts.contains(head)
          && phrase.namesInCore().stream()
              .allMatch(n -> parts.contains(n.toLowerCase(Locale.ROOT)))) {
        long hit = phrase.modifiers().stream().filter(parts::contains).count();
        best = Math.max(best, 3 + 1.5 * hit - 0.75 * (phrase.modifiers().size() - hit));
      }
    }
    return best;
  }

  /** The body or state spoken of last, for nouns that any of them can be called by. */
  Optional<ActorDraft> lastBody(NounPhrase phrase, int statement) {
    String head = phrase.head().lower();
    int offset = phrase.span().start();
    if (Lexicon.BODIES.has(head, "state")) {
      return near(offset, a -> a.type() == ActorType.GOVERNMENT && a.state() != null);
    }
    if (Lexicon.BODIES.has(head, "town")) {
      return near(offset, a -> a.type() == ActorType.GOVERNMENT && a.state() == null);
    }
    if (Lexicon.BODIES.has(head, "any") && phrase.modifiers().isEmpty()) {
      return antecedents.thing(statement, offset).filter(a -> a.type() == ActorType.ORGANIZATION);
    }
    return Optional.empty();
  }

  private Optional<ActorDraft> near(int offset, Predicate<ActorDraft> fits) {
    return table
        .lastBefore(offset, fits)
        .filter(a -> antecedents.distance(a.lastBefore(offset), offset) <= LEAD);
  }

  /** "The senators" are the persons whom the text has called so, if they are several. */
  List<ActorDraft> ofOneRole(NounPhrase phrase) {
    Optional<String> role = Lexicon.role(phrase.head().text());
    int offset = phrase.span().start();
    List<ActorDraft> persons =
        table.actors().stream()
            .filter(a -> a.isPerson() && a.isNamed() && a.lastBefore(offset) >= 0)
            .filter(a -> antecedents.distance(a.lastBefore(offset), offset) <= NEARBY)
            .filter(
                a ->
                    a.descriptions().stream().anyMatch(d -> role.equals(role(d.words(), d.head()))))
            .toList();
    return role.isPresent() && phrase.modifiers().isEmpty() && persons.size() > 1
        ? persons
        : List.of();
  }

  /** The document that was introduced by the same noun, or one like it. */
  Optional<ActorDraft> document(NounPhrase phrase) {
    String head = Lexicon.singular(phrase.head().text());
    return table.lastBefore(
        phrase.span().start(),
        a ->
            a.type() == ActorType.DOCUMENT
                && a.descriptions().stream()
                    .anyMatch(
                        d ->
                            Lexicon.singular(d.head()).equals(head)
                                && d.words().containsAll(phrase.modifiers())));
  }

  /** A nameless actor called by the phrase. */
  ActorDraft nameless(NounPhrase phrase, ActorType type, SourceType sourceType, boolean isNew) {
    ActorDraft actor = table.nameless(phrase.span(), nameOf(phrase, type), type, sourceType, isNew);
    actor.describe(phrase.description());
    return actor;
  }

  /**
   * The phrase without a/an, without "the" where it names one thing, and without what only locates
   * or begins a clause.
   */
  String nameOf(NounPhrase phrase, ActorType type) {
    List<NounPhrase.Item> items = phrase.items();
    boolean plural = type == ActorType.GROUP;
    String opener = items.get(0).lower();
    int from =
        items.size() > 1
                && (opener.equals("a") || opener.equals("an") || opener.equals("the") && !plural)
            ? 1
            : 0;
    int to = phrase.core().size();
    boolean of = false;
    while (to < items.size() && !(isCut(items.get(to)) || of && isPreposition(items.get(to)))) {
      of |= isPreposition(items.get(to));
      to++;
    }
    Span span = items.get(from).span().union(items.get(Math.max(from, to - 1)).span());
    boolean possessive = items.get(Math.max(from, to - 1)).possessive();
    String words =
        table.layout().words(span).replaceAll("[\"“”«»]", "").replaceAll("[\\s\\u00a0]+", " ");
    return possessive ? words.replaceFirst("['’]s?$", "") : words;
  }

  private static boolean isCut(NounPhrase.Item item) {
    return !item.name() && Lexicon.PHRASE_ENDS.has(item.text(), "cut");
  }

  private static boolean isPreposition(NounPhrase.Item item) {
    return !item.name() && Lexicon.PHRASE_ENDS.has(item.text(), "keep");
  }
}
