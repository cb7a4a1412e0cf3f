package org.hearsay.reader.actor;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.reader.actor.Saying.Speakers;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.ActorType;
import org.hearsay.record.MentionForm;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;

/**
 * Resolves the source of every statement to speakers. Statements that stand in no other one come
 * first, in text order, so that a pronoun can be resolved by who spoke before; nested ones follow,
 * outer before inner.
 */
final class SpeakerResolver {

  private static final Speakers NOBODY = new Speakers(List.of(), SourceType.UNNAMED);

  private final ActorTable table;
  private final Layout layout;
  private final Saying saying;
  private final Antecedents antecedents;
  private final Nominals nominals;

  SpeakerResolver(ActorTable table, List<FinishedStatement> statements) {
    this.table = table;
    this.layout = table.layout();
    this.saying = new Saying(layout, statements);
    this.antecedents = new Antecedents(table, saying);
    this.nominals = new Nominals(table, antecedents);
  }

  List<Speakers> resolve() {
    int count = saying.statements().size();
    IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparingInt(this::depth).thenComparingInt(saying::cue))
        .forEach(i -> saying.resolve(i, speakers(i)));
    return IntStream.range(0, count).mapToObj(i -> saying.speakers(i).orElse(NOBODY)).toList();
  }

  /** The actors whom a statement's addressees mean, none of whom speaks in it. */
  List<ActorDraft> addressees(int index) {
    List<ActorDraft> speaking = saying.actors(index);
    Set<ActorDraft> actors = new LinkedHashSet<>();
    for (NounPhrase phrase : SourcePhrases.in(table, saying.statement(index).addressees())) {
      Optional<Gender> gender = gender(phrase);
      if (gender.isPresent()) {
        Span span = phrase.head().span();
        Optional<ActorDraft> person =
            antecedents.person(index, span.start(), gender.get(), speaking);
        person.ifPresent(a -> a.mention(span, MentionForm.PRONOUN));
        person.ifPresent(actors::add);
      } else {
        actors.addAll(speakers(index, phrase).actors());
      }
    }
    actors.removeAll(speaking);
    actors.forEach(a -> a.acts(true));
    return List.copyOf(actors);
  }

  /** The gender of "him" and "her". */
  private static Optional<Gender> gender(NounPhrase phrase) {
    boolean single = phrase.core().size() == 1 && !phrase.head().name();
    return switch (single ? Lexicon.PRONOUNS.kind(phrase.head().text()).orElse("") : "") {
      case "he" -> Optional.of(Gender.MALE);
      case "she" -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }

  private int depth(int index) {
    int depth = 0;
    for (int at = saying.statement(index).parent();
        at >= 0 && depth < saying.statements().size();
        at = saying.statement(at).parent()) {
      depth++;
    }
    return depth;
  }

  private Speakers speakers(int index) {
    List<Span> source = saying.statement(index).wording().source();
    List<NounPhrase> phrases = SourcePhrases.in(table, source);
    if (phrases.isEmpty()) {
      return repeated(index).orElse(NOBODY);
    }
    Set<ActorDraft> actors = new LinkedHashSet<>();
    Optional<SourceType> type = Optional.empty();
    for (NounPhrase phrase : phrases) {
      Speakers found = speakers(index, phrase);
      actors.addAll(found.actors());
      type =
          type.isEmpty() || found.sourceType() == SourceType.NAMED
              ? Optional.of(found.sourceType())
              : type;
    }
    actors.forEach(a -> a.acts(true));
    return new Speakers(List.copyOf(actors), type.orElse(SourceType.UNNAMED));
  }

  /** A quotation that is printed twice, as a pull quote, has the speakers of the other one. */
  private Optional<Speakers> repeated(int index) {
    String words = content(index);
    return IntStream.range(0, saying.statements().size())
        .filter(i -> i != index && content(i).equals(words))
        .mapToObj(saying::speakers)
        .flatMap(Optional::stream)
        .filter(s -> !s.actors().isEmpty())
        .findFirst();
  }

  private String content(int index) {
    return layout.words(saying.statement(index).wording().content().get(0));
  }

  private Speakers speakers(int index, NounPhrase phrase) {
    boolean single = phrase.core().size() == 1 && !phrase.head().name();
    Optional<String> pronoun =
        single ? Lexicon.PRONOUNS.kind(phrase.head().text()) : Optional.empty();
    if (pronoun.isPresent() && isPartOf(phrase)) {
      return apposed(phrase).orElseGet(() -> someOf(phrase, pronoun.get()));
    }
    if (pronoun.isPresent()) {
      return pronoun(index, phrase, pronoun.get());
    }
    if (phrase.isNamed() && !isCommonNoun(phrase)) {
      return named(phrase);
    }
    return examples(phrase)
        .or(() -> apposed(phrase))
        .or(() -> withKind(phrase))
        .orElseGet(
            () ->
                new NominalSource(table, saying, antecedents, nominals, index, phrase).speakers());
  }

  /** "One of the ministers", "some of her admirers". */
  private static boolean isPartOf(NounPhrase phrase) {
    return phrase.rest().size() > 1 && phrase.rest().get(0).lower().equals("of");
  }

  private Speakers someOf(NounPhrase phrase, String pronoun) {
    boolean one = pronoun.equals("someone");
    ActorDraft actor =
        one
            ? nominals.nameless(phrase, ActorType.PERSON, SourceType.UNNAMED, true)
            : nominals.nameless(phrase, ActorType.GROUP, SourceType.COLLECTIVE, false);
    actor.mention(phrase.span(), MentionForm.NOMINAL);
    return new Speakers(List.of(actor), actor.sourceType());
  }

  /** "The Orbel group": a body's name with a noun for what it is. */
  private Optional<Speakers> withKind(NounPhrase phrase) {
    List<NounPhrase.Item> core = phrase.core();
    int last = core.size() - 1;
    while (last > 0 && nominals.isKindOfBody(core.get(last))) {
      last--;
    }
    if (last == core.size() - 1 || !core.get(last).name() || core.get(last).possessive()) {
      return Optional.empty();
    }
    ActorDraft actor = table.named(core.get(last).span());
    return actor.type() == ActorType.ORGANIZATION
        ? Optional.of(new Speakers(List.of(actor), SourceType.NAMED))
        : Optional.empty();
  }

  /**
   * Whether a people's or party's name is used as a noun for one of its members: "the Tarnian", "a
   * Republican".
   */
  private boolean isCommonNoun(NounPhrase phrase) {
    ActorDraft actor = table.named(phrase.head().span());
    return actor.type() == ActorType.GROUP
        && !Lexicon.isPlural(phrase.head().text())
        && !phrase.determiner().isEmpty()
        && State.ofPeople(phrase.head().text()).isEmpty();
  }

  private Speakers named(NounPhrase phrase) {
    ActorDraft actor = table.named(phrase.head().span());
    return new Speakers(List.of(actor), actor.sourceType());
  }

  /** "Sites such as Orbel.com": the examples speak. */
  private Optional<Speakers> examples(NounPhrase phrase) {
    List<NounPhrase.Item> rest = phrase.rest();
    if (rest.size() > 2 && rest.get(0).lower().equals("such") && rest.get(1).lower().equals("as")) {
      List<ActorDraft> actors =
          rest.stream()
              .filter(NounPhrase.Item::name)
              .map(i -> table.named(i.span()))
              .distinct()
              .toList();
      return actors.isEmpty()
          ? Optional.empty()
          : Optional.of(new Speakers(actors, SourceType.NAMED));
    }
    return Optional.empty();
  }

  /** "The port's director, Ann Vell": the apposition names who is described. */
  private Optional<Speakers> apposed(NounPhrase phrase) {
    boolean person =
        !Lexicon.BODIES.has(phrase.head().text()) && !Lexicon.DOCUMENTS.has(phrase.head().text());
    return phrase.appositions().stream()
        .filter(a -> a.isNamed() && !Lexicon.isPlural(phrase.head().text()))
        .map(a -> table.named(a.head().span()))
        .filter(a -> person ? a.isPerson() : a.type() == ActorType.ORGANIZATION)
        .findFirst()
        .map(a -> new Speakers(List.of(a), SourceType.NAMED));
  }

  private Speakers pronoun(int index, NounPhrase phrase, String kind) {
    Span span = phrase.head().span();
    List<ActorDraft> actors =
        switch (kind) {
          case "he" -> antecedents.person(index, span.start(), Gender.MALE).stream().toList();
          case "she" -> antecedents.person(index, span.start(), Gender.FEMALE).stream().toList();
          case "it" -> antecedents.thing(index, span.start()).stream().toList();
          case "they" -> antecedents.several(index, span.start());
          case "I" -> around(index, span.start());
          case "we" -> around(index, span.start()).stream().map(this::bodyOf).distinct().toList();
          case "who", "which" ->
              new RelativeSource(table, nominals)
                  .antecedent(span, saying.statement(index)).stream().toList();
          case "both" -> antecedents.last(span.start(), 2, ActorDraft::isPerson);
          default -> List.of();
        };
    actors.forEach(a -> a.mention(span, MentionForm.PRONOUN));
    if (kind.equals("he") || kind.equals("she")) {
      actors.forEach(a -> a.gender(kind.equals("he") ? Gender.MALE : Gender.FEMALE));
    }
    SourceType none = kind.equals("some") ? SourceType.COLLECTIVE : SourceType.UNNAMED;
    return new Speakers(actors, actors.isEmpty() ? none : actors.get(0).sourceType());
  }

  private List<ActorDraft> around(int index, int offset) {
    int around = saying.around(index, offset);
    return around < 0 ? List.of() : saying.actors(around);
  }

  /**
   * The body for which a person speaks as "we", by the words beside the name: "Port Authority
   * spokesman Orin Dell".
   */
  private ActorDraft bodyOf(ActorDraft person) {
    return person.descriptions().stream()
        .filter(d -> Lexicon.role(d.head()).isPresent())
        .flatMap(d -> table.namesIn(d.span()).stream())
        .map(table::named)
        .filter(a -> a.type() == ActorType.ORGANIZATION || a.type() == ActorType.GOVERNMENT)
        .peek(a -> a.acts(true))
        .findFirst()
        .orElse(person);
  }
}
