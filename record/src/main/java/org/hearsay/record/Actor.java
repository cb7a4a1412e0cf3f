package org.hearsay.record;

import java.util.List;

/**
 * One real person, body, group, government or document of an article, with every place that refers
 * to it.
 *
 * @param id "a1", unique within the record
 * @param name the fullest form that the article uses
 * @param type what it is
 * @param mentions every mention, in text order
 * @param roles offices and functions
 * @param affiliations to what it belongs
 * @param profile what is known beyond the article's words
 */
public record Actor(
    String id,
    String name,
    ActorType type,
    List<Mention> mentions,
    List<Role> roles,
    List<Affiliation> affiliations,
    Profile profile) {

  /** Checks that id and name have words and that mentions stand in text order. */
  public Actor {
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
    affiliations = List.copyOf(affiliations);
    Violations.of(Actor.class)
        .words("id", id)
        .words("name", name)
        .sorted("mentions", mentions.stream().map(Mention::span).toList())
        .throwIfAny();
  }

  /** An actor of which only names and mentions are known. */
  public static Actor of(String id, String name, ActorType type, List<Mention> mentions) {
    return new Actor(id, name, type, mentions, List.of(), List.of(), Profile.UNKNOWN);
  }

  /** The same actor, of whom more is known. */
  public Actor withProfile(Profile known) {
    return new Actor(id, name, type, mentions, roles, affiliations, known);
  }
}
