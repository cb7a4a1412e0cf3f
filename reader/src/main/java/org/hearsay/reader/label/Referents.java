package org.hearsay.reader.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.reader.coreference.Chain;
import org.hearsay.reader.coreference.CoreferentMention;
import org.hearsay.reader.grammar.MentionKind;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/** Whom a phrase means: the actor mentioned there, or one that coreference joins it with. */
final class Referents {
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<Span, String> byChain = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  Referents(List<Actor> given, List<Chain> chains) {
    given.forEach(actor -> actors.put(actor.id(), actor));
    for (Chain chain : chains) {
      owner(chain)
          .ifPresent(
              id ->
                  chain.mentions().stream()
                      .filter(mention -> canBe(mention, actors.get(id)))
                      .forEach(mention -> byChain.putIfAbsent(mention.span(), id)));
    }
  }

  /** A body is no person, whatever the chain says. */
  private static boolean canBe(CoreferentMention mention, @Nullable Actor actor) {
    return mention.kind() != MentionKind.ORGANIZATION
        || actor == null
        || actor.type() != ActorType.PERSON;
  }

  /** The named actor that most names of a chain are of. */
  private Optional<String> owner(Chain chain) {
    Map<String, Integer> votes = new HashMap<>();
    for (CoreferentMention mention : chain.mentions()) {
      if (mention.form() == MentionForm.NAME) {
        at(mention.span(), 0.6).ifPresent(id -> votes.merge(id, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** The actor one of whose mentions shares at least this part of its and the span's characters. */
  private Optional<String> at(Span span, double least) {
    String best = null;
    double most = least;
    for (Actor actor : actors.values()) {
      for (Mention mention : actor.mentions()) {
        if (mention.span().overlaps(span)) {
          double shared =
              Math.min(mention.span().end(), span.end())
                  - Math.max(mention.span().start(), span.start());
          double share = shared / mention.span().union(span).length();
          if (share >= most) {
            most = share;
            best = actor.id();
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The actor that a noun phrase means. */
  Optional<String> of(Span phrase) {
    return at(phrase, 0.5).or(() -> joined(phrase));
  }

  private Optional<String> joined(Span phrase) {
    return byChain.entrySet().stream()
        .filter(e -> e.getKey().end() >= phrase.end() && e.getKey().overlaps(phrase))
        .filter(e -> Math.abs(e.getKey().start() - phrase.start()) <= 5)
        .min(Comparator.comparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  /** The group that is called by these words; a new one where there is none. */
  String group(String words, Span span) {
    String key = words.toLowerCase(Locale.ROOT);
    String known = groups.get(key);
    if (known == null) {
      known = "a" + (actors.size() + 1);
      groups.put(key, known);
      actors.put(
          known,
          Actor.of(known, words, ActorType.GROUP, List.of(new Mention(span, MentionForm.NOMINAL))));
    } else {
      mention(known, span);
    }
    return known;
  }

  /** Adds a description as a mention of an actor. */
  void mention(String id, Span span) {
    Actor actor = actors.get(id);
    if (actor == null || actor.mentions().stream().anyMatch(m -> m.span().overlaps(span))) {
      return;
    }
    List<Mention> mentions = new ArrayList<>(actor.mentions());
    mentions.add(new Mention(span, MentionForm.NOMINAL));
    mentions.sort(Comparator.comparing(Mention::span));
    actors.put(
        id,
        new Actor(
            id,
            actor.name(),
            actor.type(),
            mentions,
            actor.roles(),
            actor.affiliations(),
            actor.profile()));
  }
}
