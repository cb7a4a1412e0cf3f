package org.hearsay.reader.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.reader.knowledge.KnownActor.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The public actors that are known: those that ship with the program, and a user's own. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Knowledge.shipped().bodies("Kataeb Hezbollah").get(0).id(); // "IRQ/kataib-hezbollah"
 * }</pre>
 */
public final class Knowledge {

  private final ShippedActors shipped;
  private final List<KnownActor> own;
  private final Map<String, KnownActor> corrections = new HashMap<>();
  private final NameIndex ownNames = new NameIndex();
  private final Map<String, String> agents;
  private final String version;

  private Knowledge(
      ShippedActors shipped, List<KnownActor> own, Map<String, String> agents, String version) {
    this.shipped = shipped;
    this.own = List.copyOf(own);
    this.agents = Map.copyOf(agents);
    this.version = version;
    for (int i = 0; i < this.own.size(); i++) {
      KnownActor actor = this.own.get(i);
      corrections.put(actor.id(), actor);
      String names = String.join(" | ", actor.names());
      if (actor.canBeBody()) {
        ownNames.addBody(names, i);
      }
      if (actor.canBePerson()) {
        ownNames.addPerson(names, isFamilyFirst(actor.country()), i);
      }
    }
  }

  static boolean isFamilyFirst(@Nullable String country) {
    return country != null && State.ofCode(country).map(State::isFamilyFirst).orElse(false);
  }

  /** The knowledge base that ships with the program; read once. */
  public static Knowledge shipped() {
    return Holder.SHIPPED;
  }

  /** Reads the files when they are first asked for. */
  private static final class Holder {
    private static final Knowledge SHIPPED = of(ShippedActors.read());

    private static Knowledge of(ShippedActors actors) {
      return new Knowledge(actors, List.of(), Map.of(), actors.version());
    }
  }

  /** This knowledge with what files of a user say; an actor of a known id replaces that one. */
  public Knowledge with(List<ActorFile> files) {
    if (files.isEmpty()) {
      return this;
    }
    List<KnownActor> actors = new ArrayList<>(own);
    Map<String, String> sectors = new LinkedHashMap<>(agents);
    StringBuilder versions = new StringBuilder(version);
    for (ActorFile file : files) {
      actors.addAll(file.actors());
      sectors.putAll(file.agents());
      versions.append(", ").append(file.name()).append(' ').append(file.checksum());
    }
    return new Knowledge(shipped, actors, sectors, versions.toString());
  }

  /** Version and checksum of the shipped files, and names and checksums of a user's own. */
  public String version() {
    return version;
  }

  /** How many entries each of the shipped files holds, states left out. */
  public Map<String, Integer> sizes() {
    return shipped.sizes();
  }

  /** The entry of an id. */
  public Optional<KnownActor> get(String id) {
    return Optional.ofNullable(corrections.get(id)).or(() -> shipped.get(id));
  }

  /** Sectors by words of a user's dictionary of agents. */
  Map<String, String> agents() {
    return agents;
  }

  /** The bodies of a name: a user's own first, then in the order of the files. */
  public List<KnownActor> bodies(String name) {
    return found(NameFolding.key(name)).stream()
        .filter(a -> a.canBeBody() && isCalled(a, name))
        .toList();
  }

  private static boolean isCalled(KnownActor actor, String name) {
    return actor.names().stream().anyMatch(n -> PublicName.isBody(n, name, actor.isTranscribed()));
  }

  /**
   * Persons whom a name can mean. Of a full name, those with that first and last name, or whose
   * name it shortens; of a single name, those with that family name.
   */
  public List<KnownActor> persons(String name) {
    List<KnownActor> all = new ArrayList<>(found(NameIndex.lastKey(name)));
    if (name.indexOf(' ') > 0) {
      found(NameIndex.firstKey(name)).stream().filter(a -> !all.contains(a)).forEach(all::add);
    }
    return all.stream()
        .filter(
            a ->
                a.canBePerson()
                    && a.names().stream().anyMatch(n -> PublicName.isPerson(n, name, a)))
        .toList();
  }

  /** Whether two names are names of one body: "Pentagon" and "Defense Department". */
  public boolean isSameBody(String one, String other) {
    List<KnownActor> others = bodies(other);
    return !others.isEmpty() && bodies(one).stream().anyMatch(others::contains);
  }

  private List<KnownActor> found(String key) {
    List<KnownActor> all = new ArrayList<>();
    for (int entry : ownNames.find(key)) {
      all.add(own.get(entry));
    }
    for (KnownActor actor : shipped.find(key)) {
      KnownActor corrected = corrections.getOrDefault(actor.id(), actor);
      if (corrected.origin() != Origin.USER) {
        all.add(corrected);
      }
    }
    return all;
  }
}
