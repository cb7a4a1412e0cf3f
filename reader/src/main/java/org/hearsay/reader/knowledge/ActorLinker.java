package org.hearsay.reader.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.reader.knowledge.Office.Standing;
import org.hearsay.reader.knowledge.StateBodyNames.StateBody;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Affiliation;
import org.hearsay.record.Article;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Profile;
import org.hearsay.record.Publication;
import org.hearsay.record.Role;
import org.hearsay.record.RoleStatus;
import org.jspecify.annotations.Nullable;

/**
 * Gives the actors of one article their country, PLOVER sector and entry of the knowledge base.
 * What the text says goes before what is known: a person whom the text makes a singer is no
 * minister, and a body that nobody knows has the sector that its own words tell.
 *
 * <p>Example: in an article of 2016, "US President Barack Obama" is {@code USA/barack-obama} with
 * country USA and sector GOV; in one of 2018, "former President Obama" has the sector ELI.
 */
public final class ActorLinker {

  private final Layout layout;
  private final @Nullable LocalDate day;
  private final SectorWords sectors;
  private final BodyLinking bodies;
  private final PersonLinking persons;
  private final Map<String, Profile> profiles = new HashMap<>();

  private ActorLinker(Article article, Layout layout, Knowledge knowledge) {
    Publication publication = article.publication();
    this.layout = layout;
    this.day = publication == null ? null : publication.day();
    this.sectors = new SectorWords(knowledge.agents());
    ArticleStates states = ArticleStates.of(layout);
    this.bodies = new BodyLinking(knowledge, states);
    this.persons = new PersonLinking(knowledge, states, sectors, day);
  }

  /**
   * The same actors with their profiles.
   *
   * @param article the article, whose day says who held which office
   * @param layout the layout of its text
   * @param actors its actors
   * @param knowledge what is known beyond the article
   */
  public static List<Actor> link(
      Article article, Layout layout, List<Actor> actors, Knowledge knowledge) {
    ActorLinker linker = new ActorLinker(article, layout, knowledge);
    actors.stream()
        .sorted(Comparator.comparing(a -> a.type() == ActorType.PERSON))
        .forEach(a -> linker.profiles.put(a.id(), linker.profile(a)));
    return actors.stream()
        .map(a -> a.withProfile(Objects.requireNonNull(linker.profiles.get(a.id()), a.id())))
        .toList();
  }

  private Profile profile(Actor actor) {
    return switch (actor.type()) {
      case PERSON -> person(actor);
      case GOVERNMENT -> government(actor);
      case ORGANIZATION, GROUP, UNKNOWN -> body(actor);
      case DOCUMENT -> Profile.UNKNOWN;
    };
  }

  private Profile government(Actor actor) {
    Optional<String> state =
        names(actor)
            .flatMap(n -> Stream.of(State.named(n), State.ofSeat(n), governmentOf(n)))
            .flatMap(Optional::stream)
            .map(State::code)
            .findFirst();
    if (state.isPresent()) {
      return new Profile(state.get(), "GOV", state.get());
    }
    Profile known = body(actor);
    return known.knownAs() == null ? new Profile(known.country(), "GOV", null) : known;
  }

  private static Optional<State> governmentOf(String name) {
    List<State> states = Phrase.parse(name).states();
    return states.size() == 1 && name.matches("(?i).*\\b(?:government|administration|regime)\\b.*")
        ? Optional.of(states.get(0))
        : Optional.empty();
  }

  private Stream<String> names(Actor actor) {
    return Stream.concat(
            Stream.of(actor.name()),
            BodyLinking.words(layout.text(), actor, MentionForm.NAME).stream())
        .map(n -> n.replaceFirst("['’]s?$", ""))
        .distinct();
  }

  private Profile body(Actor actor) {
    Surroundings surroundings = Surroundings.of(layout, actor);
    List<String> names = names(actor).toList();
    Optional<KnownActor> known = bodies.find(names, surroundings);
    if (known.isPresent()) {
      return profile(known.get());
    }
    List<State> own =
        names.stream().flatMap(n -> Phrase.parse(n).states().stream()).distinct().toList();
    List<State> states = own.isEmpty() ? surroundings.states() : own;
    String country = states.size() == 1 ? states.get(0).code() : ownerOf(actor);
    Optional<StateBody> stateBody =
        Stream.concat(
                names.stream(),
                BodyLinking.words(layout.text(), actor, MentionForm.NOMINAL).stream())
            .map(StateBodyNames::of)
            .flatMap(Optional::stream)
            .findFirst();
    if (stateBody.isPresent()) {
      String id = country == null ? null : country + "/" + stateBody.get().suffix();
      return new Profile(country, stateBody.get().sector(), id);
    }
    return new Profile(country, bodySector(actor, names, surroundings), null);
  }

  private Profile profile(KnownActor known) {
    return new Profile(known.country(), sector(known), known.id());
  }

  /** The sector of the office on the article's day, else the entry's own. */
  private @Nullable String sector(KnownActor known) {
    LocalDate now = day;
    if (now == null) {
      List<String> all = known.offices().stream().map(Office::sector).distinct().toList();
      return known.sector() != null ? known.sector() : all.size() == 1 ? all.get(0) : null;
    }
    Optional<String> held =
        known.offices().stream()
            .filter(o -> o.on(now) == Standing.HELD || o.on(now) == Standing.PERHAPS)
            .map(Office::sector)
            .findFirst();
    boolean left =
        !known.offices().isEmpty()
            && known.isPerson()
            && known.offices().stream().anyMatch(o -> o.on(now) == Standing.AFTER && !o.atLeast());
    return held.orElse(left ? "ELI" : known.isPerson() ? null : known.sector());
  }

  /** The country of the body that an actor is part of. */
  private @Nullable String ownerOf(Actor actor) {
    return Stream.concat(
            actor.affiliations().stream().map(Affiliation::to),
            actor.roles().stream().map(Role::of).filter(Objects::nonNull))
        .map(profiles::get)
        .filter(Objects::nonNull)
        .map(Profile::country)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String bodySector(Actor actor, List<String> names, Surroundings surroundings) {
    Optional<String> told =
        Stream.concat(names.stream().map(ActorLinker::headOf), surroundings.nominals().stream())
            .map(sectors::head)
            .flatMap(Optional::stream)
            .filter(s -> !s.equals(SectorWords.OF_ITS_BODY))
            .findFirst();
    if (told.isPresent()) {
      return told.get();
    }
    boolean people =
        actor.type() == ActorType.GROUP
            && names.stream().anyMatch(n -> State.ofPeople(n).isPresent());
    return people ? "CVL" : null;
  }

  /** The part of a body's name that says what it is: "University" of "University of Orn". */
  private static Phrase headOf(String name) {
    String head = name.replaceFirst(" (?:of|for|in|against|on|to) .*$", "");
    return Phrase.parse(head.isBlank() ? name : head);
  }

  private Profile person(Actor actor) {
    Surroundings surroundings = Surroundings.of(layout, actor);
    List<String> told =
        Stream.concat(
                Stream.ofNullable(ownerOf(actor)), surroundings.states().stream().map(State::code))
            .distinct()
            .toList();
    String said = personSector(actor, surroundings);
    Optional<KnownActor> known = persons.find(actor.name(), surroundings, told);
    if (known.isEmpty()) {
      return new Profile(told.size() == 1 ? told.get(0) : ownerOf(actor), said, null);
    }
    String sector = sector(known.get());
    boolean former = actor.roles().stream().anyMatch(r -> r.status() == RoleStatus.FORMER);
    return new Profile(
        known.get().country(),
        sector != null && !(former && "ELI".equals(said)) ? sector : said,
        known.get().id());
  }

  /** The sector that the text gives a person: by its roles, else by the words beside its name. */
  private @Nullable String personSector(Actor actor, Surroundings surroundings) {
    List<String> told = new ArrayList<>();
    for (Role role : actor.roles()) {
      if (role.status() != RoleStatus.FUTURE) {
        sectors
            .head(Phrase.parse(role.title()))
            .map(s -> ofBody(s, role.of()))
            .map(s -> role.status() == RoleStatus.FORMER && s.equals("GOV") ? "ELI" : s)
            .ifPresent(told::add);
      }
    }
    surroundings.all().flatMap(p -> sectors.nearest(p).stream()).forEach(told::add);
    return told.stream()
        .filter(s -> !s.equals(SectorWords.OF_ITS_BODY))
        .findFirst()
        .orElse(bodyOf(actor));
  }

  private String ofBody(String sector, @Nullable String body) {
    Profile profile = body == null ? null : profiles.get(body);
    return sector.equals(SectorWords.OF_ITS_BODY) && profile != null && profile.sector() != null
        ? profile.sector()
        : sector;
  }

  private @Nullable String bodyOf(Actor actor) {
    return actor.affiliations().stream()
        .map(a -> profiles.get(a.to()))
        .filter(Objects::nonNull)
        .map(Profile::sector)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
