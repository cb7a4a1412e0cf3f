package org.hearsay.reader.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Relation;
import org.hearsay.record.Role;
import org.hearsay.record.RoleStatus;

/**
 * Adds the body of an office where the article names it elsewhere: "President Tarn" after "former
 * Vestmarian president Dell", "the Defence Secretary" beside "the Defence Department", "Major Marn"
 * who speaks for the army.
 */
final class Inferences {
  private static final Pattern DEPARTMENT =
      Pattern.compile("(?i).*\\b(?:department|ministry)\\b.*", Pattern.DOTALL);
  private static final Pattern ARMED =
      Pattern.compile(
          "(?i).*\\b(?:army|navy|military|forces|force|guard|guards|police|corps|command|brigade)\\b.*",
          Pattern.DOTALL);

  private final Ties ties;

  Inferences(Ties ties) {
    this.ties = ties;
  }

  void draw() {
    for (Actor actor : ties.all()) {
      for (Role role : List.copyOf(ties.rolesOf(actor.id()))) {
        if (role.of() == null) {
          infer(actor, role);
        }
      }
    }
  }

  private void infer(Actor actor, Role role) {
    String office = role.title().toLowerCase(Locale.ROOT);
    Optional<String> kind = kind(office);
    Optional<String> body = Optional.empty();
    if (kind.filter("rank"::equals).isPresent()) {
      body = ownBody(actor);
    } else if (office.matches(".*(?:secretary|minister)")) {
      body = department(office);
    }
    if (body.isEmpty()) {
      body = named(office, kind.orElse(""));
    }
    if (body.isEmpty() && kind.isPresent() && !kind.get().equals("rank")) {
      body = sameOffice(actor, office);
    }
    body.ifPresent(of -> place(actor, role, of, kind.orElse("none")));
  }

  private static Optional<String> kind(String office) {
    List<String> words = List.of(office.split(" "));
    int length = Offices.officeAtEnd(words);
    return length == 0
        ? Optional.empty()
        : Offices.kind(Offices.join(words, words.size() - length, words.size()));
  }

  private void place(Actor actor, Role role, String of, String kind) {
    if (of.equals(actor.id())) {
      return;
    }
    ties.replace(actor.id(), role, new Role(role.title(), of, role.status(), role.evidence()));
    boolean department = DEPARTMENT.matcher(ties.actor(of).name()).matches();
    if (role.status() == RoleStatus.CURRENT) {
      Optional<Relation> relation =
          department ? Optional.of(Relation.LEADS) : Offices.relationOf(kind);
      relation.ifPresent(r -> ties.affiliate(actor.id(), of, r, role.evidence()));
    }
  }

  /** The armed body for which the same person holds another office. */
  private Optional<String> ownBody(Actor actor) {
    return ties.rolesOf(actor.id()).stream()
        .map(Role::of)
        .filter(of -> of != null && ARMED.matcher(ties.actor(of).name()).matches())
        .findFirst();
  }

  /** The department that is named after the office's own field: "defence". */
  private Optional<String> department(String office) {
    String field = office.replaceFirst("\\s*(?:secretary|minister)$", "").trim();
    if (field.isEmpty() || field.contains(" ") || field.matches("prime|press|cabinet|home")) {
      return Optional.empty();
    }
    for (Actor other : ties.all()) {
      boolean named =
          other.type() == ActorType.ORGANIZATION
              && DEPARTMENT.matcher(other.name()).matches()
              && other
                  .name()
                  .toLowerCase(Locale.ROOT)
                  .contains(field.substring(0, Math.min(5, field.length())));
      if (named) {
        return Optional.of(other.id());
      }
    }
    return Optional.empty();
  }

  /** "Team member" beside "the Velmore team", "councillor" beside "the Harbour Council". */
  private Optional<String> named(String office, String kind) {
    String noun = office.indexOf(' ') > 0 ? office.substring(0, office.indexOf(' ')) : "";
    if (kind.equals("seat") && noun.isEmpty()) {
      noun = office.replaceFirst("(?:l+or|or|man|woman|member)$", "");
    }
    if (noun.length() < 4 || !Offices.isBodyNoun(noun) && !kind.equals("seat")) {
      return Optional.empty();
    }
    String best = null;
    int most = 0;
    for (Actor other : ties.all()) {
      String name = other.name().toLowerCase(Locale.ROOT);
      String last = name.substring(name.lastIndexOf(' ') + 1);
      boolean fits = last.startsWith(noun) && last.length() <= noun.length() + 2;
      if (fits && other.type() != ActorType.PERSON && other.mentions().size() > most) {
        most = other.mentions().size();
        best = other.id();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The one body for which somebody else of the article holds or held the same office. */
  private Optional<String> sameOffice(Actor actor, String office) {
    String found = null;
    for (Actor other : ties.all()) {
      for (Role role : ties.rolesOf(other.id())) {
        String of = role.of();
        if (!other.equals(actor) && of != null && role.title().equalsIgnoreCase(office)) {
          if (found != null && !found.equals(of)) {
            return Optional.empty();
          }
          found = of;
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
