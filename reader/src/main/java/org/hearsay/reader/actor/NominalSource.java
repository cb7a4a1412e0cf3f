package org.hearsay.reader.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reader.actor.Saying.Speakers;
import org.hearsay.reader.knowledge.State;
import org.hearsay.record.ActorType;
import org.hearsay.record.MentionForm;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;

/** Resolves one source whose head is a common noun: "the minister", "two officials", "a report". */
final class NominalSource {
  private final ActorTable table;
  private final Saying saying;
  private final Antecedents antecedents;
  private final Nominals nominals;
  private final int index;
  private final NounPhrase phrase;
  private final String head;

  NominalSource(
      ActorTable table,
      Saying saying,
      Antecedents antecedents,
      Nominals nominals,
      int index,
      NounPhrase phrase) {
    this.table = table;
    this.saying = saying;
    this.antecedents = antecedents;
    this.nominals = nominals;
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
    Optional<ActorDraft> known = phrase.isDefinite() ? nominals.document(phrase) : Optional.empty();
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
          : Lexicon.role(by.head().text()).map(role -> author(by));
    }
    return Optional.empty();
  }

  private ActorDraft author(NounPhrase by) {
    ActorDraft author =
        nominals.nameless(by, ActorType.PERSON, SourceType.UNNAMED, !by.isDefinite());
    author.mention(by.span(), MentionForm.NOMINAL);
    return author;
  }

  private ActorDraft body() {
    Optional<State> state =
        phrase.modifiers().stream().map(State::of).flatMap(Optional::stream).findFirst();
    if (state.isPresent() && Lexicon.BODIES.has(head, "government")) {
      return table.state(state.get());
    }
    boolean indefinite = phrase.determiner().equals("indefinite");
    if (Lexicon.PEOPLE.has(head) || indefinite && isOfPeople()) {
      return nominals.nameless(phrase, ActorType.GROUP, SourceType.COLLECTIVE, false);
    }
    Optional<ActorDraft> known =
        indefinite ? lead(ActorType.ORGANIZATION) : nominals.described(phrase);
    if (phrase.isDefinite()) {
      known = known.or(() -> nominals.lastBody(phrase, index));
    }
    SourceType type = indefinite ? SourceType.UNNAMED : SourceType.NAMED;
    return known.isPresent()
        ? known.get()
        : nominals.nameless(phrase, ActorType.ORGANIZATION, type, false);
  }

  /** "A group of neighbours": the body is only the people. */
  private boolean isOfPeople() {
    return phrase.rest().stream().anyMatch(i -> !i.name() && Lexicon.isPlural(i.text()));
  }

  private Speakers people() {
    List<ActorDraft> pair = pair();
    if (pair.isEmpty() && phrase.determiner().equals("definite")) {
      pair = nominals.ofOneRole(phrase);
    }
    if (!pair.isEmpty()) {
      pair.forEach(a -> a.mention(phrase.span(), MentionForm.NOMINAL));
      return new Speakers(pair, SourceType.NAMED);
    }
    SourceType type =
        Lexicon.PEOPLE.has(head, "unnamed") ? SourceType.UNNAMED : SourceType.COLLECTIVE;
    return of(nominals.nameless(phrase, ActorType.GROUP, type, false));
  }

  /** "The two leaders" are the two persons named last, "both countries" the two states. */
  private List<ActorDraft> pair() {
    boolean two =
        phrase.core().stream()
            .anyMatch(
                i -> phrase.isDefinite() && i.lower().equals("two") || i.lower().equals("both"));
    String one = Lexicon.singular(head);
    boolean persons = !Lexicon.BODIES.has(one);
    boolean states = Lexicon.BODIES.has(one, "state") || Lexicon.BODIES.has(one, "government");
    return two
        ? antecedents.last(
            phrase.span().start(),
            2,
            a ->
                persons
                    ? a.isPerson()
                    : a.type() == (states ? ActorType.GOVERNMENT : ActorType.ORGANIZATION))
        : List.of();
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
        .or(() -> phrase.isDefinite() ? spokenOf() : Optional.empty())
        .orElseGet(
            () ->
                nominals.nameless(
                    phrase, ActorType.PERSON, SourceType.UNNAMED, !phrase.isDefinite()));
  }

  /** "The billionaire" without a match is the person spoken of last. */
  private Optional<ActorDraft> spokenOf() {
    List<String> modifiers = phrase.modifiers();
    String two = modifiers.isEmpty() ? head : modifiers.get(modifiers.size() - 1) + " " + head;
    return (Lexicon.VARIED_ROLES.has(head) || Lexicon.VARIED_ROLES.has(two))
            && phrase.determiner().equals("definite")
        ? antecedents.person(index, phrase.span().start(), Gender.of(Lexicon.GENDERED.kind(head)))
        : Optional.empty();
  }

  private boolean isHeadline() {
    Span first = table.layout().paragraphs().get(0);
    return first.covers(phrase.span())
        && ".!?”\"".indexOf(table.layout().text().charAt(first.end() - 1)) < 0;
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
    if (table.layout().sentenceAt(phrase.span().start()) > 2) {
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
                                d.head().equals(head.toLowerCase(Locale.ROOT))
                                    || role.isPresent() && role.equals(Lexicon.role(d.head()))))
        .findFirst();
  }
}
