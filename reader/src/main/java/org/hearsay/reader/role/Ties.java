package org.hearsay.reader.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.phrase.Item;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Affiliation;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Relation;
import org.hearsay.record.Role;
import org.hearsay.record.RoleStatus;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The actors of an article while their roles and affiliations are found. States and places that an
 * office names become actors. Not thread-safe.
 */
final class Ties {
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, List<Role>> roles = new HashMap<>();
  private final Map<String, List<Affiliation>> affiliations = new HashMap<>();
  private final Map<State, String> states = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<State, String> stateNames = new HashMap<>();

  Ties(List<Actor> actors, List<Item> items) {
    for (Actor actor : actors) {
      this.actors.put(actor.id(), actor);
      roles.put(actor.id(), new ArrayList<>(actor.roles()));
      affiliations.put(actor.id(), new ArrayList<>(actor.affiliations()));
      if (actor.type() == ActorType.GOVERNMENT) {
        stateOf(actor).ifPresent(state -> states.putIfAbsent(state, actor.id()));
      }
    }
    for (Item item : items) {
      if (item.kind() == Item.Kind.PLACE) {
        State.named(item.text()).ifPresent(state -> stateNames.putIfAbsent(state, item.text()));
      }
    }
  }

  private static Optional<State> stateOf(Actor actor) {
    Optional<State> whole = State.of(actor.name());
    if (whole.isPresent()) {
      return whole;
    }
    for (String word : actor.name().split("[\\s\\u00a0]+")) {
      Optional<State> part = State.named(word).or(() -> State.ofAdjective(word));
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  Iterable<Actor> all() {
    return List.copyOf(actors.values());
  }

  Actor actor(String id) {
    Actor found = actors.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no actor has the id " + id + ".");
    }
    return found;
  }

  List<Role> rolesOf(String id) {
    return roles.getOrDefault(id, List.of());
  }

  /** The government of a state, if it is an actor. */
  Optional<String> government(State state) {
    return Optional.ofNullable(states.get(state));
  }

  /** The actor that an item is or stands for; a new one for a state, and for a place that acts. */
  @Nullable String body(Item item, boolean placeActs) {
    if (item.actor() != null) {
      return item.actor();
    }
    Optional<State> state = item.state();
    if (state.isPresent()) {
      return states.computeIfAbsent(
          state.get(), s -> add(stateNames.getOrDefault(s, s.names().get(0)), item));
    }
    if (item.kind() == Item.Kind.PLACE && placeActs) {
      return places.computeIfAbsent(item.text(), name -> add(name, item));
    }
    return null;
  }

  private String add(String name, Item item) {
    MentionForm form = item.text().equals(name) ? MentionForm.NAME : MentionForm.NOMINAL;
    return put(name, ActorType.GOVERNMENT, List.of(new Mention(item.span(), form)));
  }

  /** The group with this name; a new one if there is none. */
  String group(String name, List<Mention> mentions) {
    for (Actor actor : actors.values()) {
      if (actor.name().equalsIgnoreCase(name)) {
        return actor.id();
      }
    }
    return put(name, ActorType.GROUP, mentions);
  }

  private String put(String name, ActorType type, List<Mention> mentions) {
    String id = "a" + (actors.size() + 1);
    actors.put(id, Actor.of(id, name, type, mentions));
    roles.put(id, new ArrayList<>());
    affiliations.put(id, new ArrayList<>());
    return id;
  }

  /** Gives an actor the role, and the affiliation that follows from it. */
  void hold(String actor, FoundRole found) {
    boolean leads = found.office().equals("leads");
    String of = found.body() == null ? null : body(found.body(), leads);
    boolean person = actor(actor).type() == ActorType.PERSON;
    if (!person || actor.equals(of) || of == null && needsBody(found)) {
      return;
    }
    add(actor, new Role(found.title(), of, found.status(), found.evidence()));
    if (of != null && found.status() == RoleStatus.CURRENT) {
      Offices.relationOf(found.office())
          .ifPresent(relation -> affiliate(actor, of, relation, found.evidence()));
    }
  }

  /** Whether an office is of a state and the actor already holds one of another state. */
  boolean servesAnother(String actor, FoundRole found) {
    String of = found.body() == null ? null : body(found.body(), false);
    return of != null
        && actor(of).type() == ActorType.GOVERNMENT
        && rolesOf(actor).stream()
            .map(Role::of)
            .anyMatch(
                other ->
                    other != null
                        && !other.equals(of)
                        && actor(other).type() == ActorType.GOVERNMENT);
  }

  /** Occupations and bare membership say nothing without a body. */
  private static boolean needsBody(FoundRole found) {
    return found.office().equals("expert")
        || found.office().equals("member_of") && found.title().indexOf(' ') < 0;
  }

  /** Adds a role unless the actor has it; one without a body gives way to one with it. */
  private void add(String actor, Role role) {
    List<Role> known = roles.computeIfAbsent(actor, id -> new ArrayList<>());
    for (int i = 0; i < known.size(); i++) {
      Role other = known.get(i);
      boolean same = isSame(other.title(), role.title());
      if (same && (role.of() == null || role.of().equals(other.of()))) {
        return;
      }
      boolean fuller = isSame(role.title(), other.title());
      if (same && other.of() == null || fuller && Objects.equals(role.of(), other.of())) {
        known.set(i, role);
        return;
      }
    }
    known.add(role);
  }

  private static boolean isSame(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return first.equals(second)
        || first.endsWith(" " + second)
        || first.startsWith(second + " to ")
        || first.startsWith(second + " of ");
  }

  /** Puts another role in the place of one. */
  void replace(String actor, Role role, Role by) {
    roles.getOrDefault(actor, new ArrayList<>()).replaceAll(r -> r.equals(role) ? by : r);
  }

  /** Says once that one actor belongs to another. */
  void affiliate(String actor, @Nullable String to, Relation relation, Span evidence) {
    if (to == null || to.equals(actor)) {
      return;
    }
    List<Affiliation> known = affiliations.computeIfAbsent(actor, id -> new ArrayList<>());
    boolean there =
        known.stream()
            .anyMatch(
                a ->
                    a.to().equals(to)
                        && (a.relation() == relation || isNear(a.relation(), relation)));
    if (!there) {
      known.add(new Affiliation(to, relation, evidence));
    }
  }

  /** Whoever leads a body or is a member of it need not be said to work for it as well. */
  private static boolean isNear(Relation known, Relation other) {
    return other == Relation.WORKS_FOR && known != Relation.PART_OF
        || other == Relation.MEMBER_OF && known != Relation.PART_OF;
  }

  boolean isAffiliated(String actor, String to) {
    return affiliations.getOrDefault(actor, List.of()).stream().anyMatch(a -> a.to().equals(to));
  }

  /** The actors with all that was found of them. */
  List<Actor> finish() {
    return actors.values().stream()
        .map(
            a ->
                new Actor(
                    a.id(),
                    a.name(),
                    a.type(),
                    a.mentions(),
                    roles.getOrDefault(a.id(), List.of()),
                    affiliations.getOrDefault(a.id(), List.of()),
                    a.profile()))
        .toList();
  }
}
