package org.hearsay.reader.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.knowledge.KnownActor.Origin;
import org.hearsay.record.Actor;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;

/**
 * Finds the entry of a body. A name that several bodies have is linked only where the article tells
 * the country; a name from a long list only where the article names its country at all.
 */
final class BodyLinking {

  /** Sectors of bodies that news all over the world calls by name without their country. */
  private static final Set<String> WORLDWIDE = Set.of("IGO", "NGO", "JRN", "REB");

  private final Knowledge knowledge;
  private final ArticleStates states;

  BodyLinking(Knowledge knowledge, ArticleStates states) {
    this.knowledge = knowledge;
    this.states = states;
  }

  /** The entry that an actor is, by any of its names. */
  Optional<KnownActor> find(List<String> names, Surroundings surroundings) {
    Set<KnownActor> candidates = new LinkedHashSet<>();
    names.forEach(n -> candidates.addAll(knowledge.bodies(n)));
    List<String> told = surroundings.states().stream().map(State::code).toList();
    boolean common = !sameCountry(candidates);
    List<KnownActor> fitting = candidates.stream().filter(c -> isLikely(c, told, common)).toList();
    List<KnownActor> here =
        fitting.stream().filter(c -> c.country() != null && told.contains(c.country())).toList();
    if (!here.isEmpty() && sameCountry(here)) {
      return Optional.of(here.get(0));
    }
    return !fitting.isEmpty() && sameCountry(fitting)
        ? Optional.of(fitting.get(0))
        : mostNamed(fitting);
  }

  /**
   * Whether an entry may be meant: its country is told of, or the article names it enough, or it is
   * one that the world knows by its name alone.
   */
  private boolean isLikely(KnownActor candidate, List<String> told, boolean common) {
    String country = candidate.country();
    boolean worldwide = country == null || WORLDWIDE.contains(String.valueOf(candidate.sector()));
    if (candidate.origin() != Origin.LIST && (!common || worldwide)) {
      return true;
    }
    return country != null
        && (told.contains(country)
            || common && states.isAmongMostNamed(country)
            || !common && states.count(country) > 0);
  }

  private static boolean sameCountry(Collection<KnownActor> candidates) {
    return candidates.stream().map(c -> String.valueOf(c.country())).distinct().count() == 1;
  }

  /** The candidate whose country the article names most, if no other's is named as often. */
  private Optional<KnownActor> mostNamed(List<KnownActor> candidates) {
    List<KnownActor> sorted =
        candidates.stream()
            .filter(c -> count(c) > 0)
            .sorted(Comparator.comparingInt(this::count).reversed())
            .toList();
    boolean clear =
        sorted.size() == 1 || sorted.size() > 1 && count(sorted.get(0)) > count(sorted.get(1));
    return clear ? Optional.of(sorted.get(0)) : Optional.empty();
  }

  private int count(KnownActor candidate) {
    return candidate.country() == null ? 0 : states.count(candidate.country());
  }

  /** The words of an actor's mentions of one form, once each. */
  static List<String> words(String text, Actor actor, MentionForm form) {
    return actor.mentions().stream()
        .filter(m -> m.form() == form)
        .map(Mention::span)
        .map(s -> s.words(text).replaceAll("[\\s\\u00a0]+", " "))
        .distinct()
        .toList();
  }
}
