package org.hearsay.reader.actor;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.reader.actor.Saying.Speakers;
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
    if (phrase.core().size() == 1 && !phrase.head().name()) {
      Optional<String> pronoun = Lexicon.PRONOUNS.kind(phrase.head().text());
      if (pronoun.isPresent() && !(pronoun.get().equals("some") && !phrase.rest().isEmpty())) {
        return pronoun(index, phrase, pronoun.get());
      }
    }
    if (phrase.isNamed() && !isCommonNoun(phrase)) {
      return named(phrase);
    }
    return examples(phrase)
        .or(() -> apposed(phrase))
        .orElseGet(() -> new NominalSource(index, phrase).speakers());
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
          case "both" -> antecedents.lastPersons(span.start(), 2);
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

  /** A source whose head is a common noun. */
  private final class NominalSource {
    private final int index;
    private final NounPhrase phrase;
    private final String head;

    NominalSource(int index, NounPhrase phrase) {
      this.index = index;
      this.phrase = phrase;
      this.head = phrase.head().text();
    }

    Speakers speakers() {
      if (Lexicon.DOCUMENTS.has(head) && !isReaderOf(head)) {
        return document();
      }
      boolean plural = Lexicon.isPlural(head);
      if (Lexicon.BODIES.has(head) || Lexicon.BODIES.has(Lexicon.singular(head)) && !plural) {
        return of(body());
      }
      return plural ? people() : of(person());
    }

    /** Words that are a text or a person, and here a person: "a critic of the report". */
    private boolean isReaderOf(String noun) {
      return Lexicon.ROLES.has(noun);
    }

    private Speakers of(ActorDraft actor) {
      actor.mention(phrase.span(), MentionForm.NOMINAL);
      return new Speakers(List.of(actor), actor.sourceType());
    }

    private Speakers document() {
      Optional<ActorDraft> author = author();
      if (author.isPresent()) {
        return new Speakers(List.of(author.get()), SourceType.DOCUMENT);
      }
      if (Lexicon.DOCUMENTS.has(head, "figures")) {
        return new Speakers(List.of(), SourceType.DOCUMENT);
      }
      Optional<ActorDraft> known =
          phrase.isDefinite() ? nominals.document(phrase) : Optional.empty();
      return of(
          known.orElseGet(
              () ->
                  nominals.nameless(
                      phrase, ActorType.DOCUMENT, SourceType.DOCUMENT, !phrase.isDefinite())));
    }

    /** Who wrote a text: "a letter by Ann Vell", "Vell's letter". */
    private Optional<ActorDraft> author() {
      if (phrase.first().name() && phrase.first().possessive()) {
        return Optional.of(table.named(phrase.first().span()));
      }
      List<NounPhrase.Item> rest = phrase.rest();
      if (rest.size() > 1 && rest.get(0).lower().equals("by")) {
        NounPhrase by = new NounPhrase(rest.subList(1, rest.size()));
        return by.isNamed()
            ? Optional.of(table.named(by.head().span()))
            : Lexicon.role(by.head().text())
                .map(r -> nominals.nameless(by, ActorType.PERSON, SourceType.UNNAMED, true));
      }
      return Optional.empty();
    }

    private ActorDraft body() {
      Optional<State> state =
          phrase.modifiers().stream().map(State::of).flatMap(Optional::stream).findFirst();
      if (state.isPresent() && Lexicon.BODIES.has(head, "government")) {
        return table.state(state.get());
      }
      Optional<ActorDraft> known =
          phrase.isDefinite()
              ? nominals.described(phrase).or(() -> nominals.lastBody(phrase, index))
              : lead(ActorType.ORGANIZATION);
      boolean group =
          Lexicon.PEOPLE.has(head)
              || phrase.rest().stream().anyMatch(i -> Lexicon.isPlural(i.text()) && !i.name())
                  && phrase.determiner().equals("indefinite");
      return known.orElseGet(
          () ->
              group
                  ? nominals.nameless(phrase, ActorType.GROUP, SourceType.COLLECTIVE, false)
                  : nominals.nameless(
                      phrase,
                      ActorType.ORGANIZATION,
                      phrase.determiner().equals("indefinite")
                          ? SourceType.UNNAMED
                          : SourceType.NAMED,
                      false));
    }

    private Speakers people() {
      boolean two =
          phrase.isDefinite()
              && phrase.core().stream()
                  .anyMatch(i -> i.lower().equals("two") || i.lower().equals("both"));
      List<ActorDraft> pair =
          two || phrase.first().lower().equals("both")
              ? antecedents.lastPersons(phrase.span().start(), 2)
              : List.of();
      if (!pair.isEmpty()) {
        pair.forEach(a -> a.mention(phrase.span(), MentionForm.NOMINAL));
        return new Speakers(pair, SourceType.NAMED);
      }
      SourceType type =
          Lexicon.PEOPLE.has(head, "unnamed") ? SourceType.UNNAMED : SourceType.COLLECTIVE;
      return of(nominals.nameless(phrase, ActorType.GROUP, type, false));
    }

    private ActorDraft person() {
      boolean bare = phrase.determiner().isEmpty();
      Optional<ActorDraft> known =
          phrase.isDefinite() || bare ? nominals.described(phrase) : Optional.empty();
      return known
          .or(() -> bare && isHeadline() ? firstPersonAfter() : Optional.empty())
          .or(
              () ->
                  phrase.determiner().equals("indefinite")
                      ? lead(ActorType.PERSON)
                      : Optional.empty())
          .or(() -> phrase.isDefinite() ? spokeBefore() : Optional.empty())
          .orElseGet(
              () ->
                  nominals.nameless(
                      phrase, ActorType.PERSON, SourceType.UNNAMED, !phrase.isDefinite()));
    }

    private boolean isHeadline() {
      Span first = layout.paragraphs().get(0);
      return first.covers(phrase.span())
          && ".!?”\"".indexOf(layout.text().charAt(first.end() - 1)) < 0;
    }

    /** The headline's speaker is the first person whom the text lets speak. */
    private Optional<ActorDraft> firstPersonAfter() {
      return saying.statements().stream()
          .filter(s -> s.start() > phrase.span().end())
          .flatMap(s -> s.wording().source().stream())
          .flatMap(s -> table.namesIn(s).stream())
          .map(table::named)
          .filter(ActorDraft::isPerson)
          .findFirst();
    }

    /**
     * The lead names somebody late: "A senator said …" is the senator, "a group" the body, that the
     * next sources name.
     */
    private Optional<ActorDraft> lead(ActorType type) {
      if (layout.sentenceAt(phrase.span().start()) > 2) {
        return Optional.empty();
      }
      return saying.statements().stream()
          .filter(s -> !s.nested() && s.start() > phrase.span().end())
          .limit(3)
          .flatMap(s -> s.wording().source().stream())
          .flatMap(s -> table.namesIn(s).stream())
          .map(table::named)
          .filter(a -> a.type() == type && (type != ActorType.PERSON || isDescribedAlike(a)))
          .findFirst();
    }

    private boolean isDescribedAlike(ActorDraft actor) {
      Optional<String> role = Lexicon.role(head);
      return role.isPresent()
          && actor.descriptions().stream().anyMatch(d -> role.equals(Lexicon.role(d.head())));
    }

    /** "The spokesman" without a match is the nameless one of that kind who spoke before. */
    private Optional<ActorDraft> spokeBefore() {
      Optional<String> role = Lexicon.role(head);
      return saying.before(phrase.span().start()).stream()
          .limit(4)
          .flatMap(i -> saying.actors(i).stream())
          .filter(
              a ->
                  a.isPerson()
                      && a.descriptions().stream()
                          .anyMatch(
                              d ->
                                  d.head().equals(head.toLowerCase(java.util.Locale.ROOT))
                                      || role.isPresent() && role.equals(Lexicon.role(d.head()))))
          .findFirst();
    }
  }
}
