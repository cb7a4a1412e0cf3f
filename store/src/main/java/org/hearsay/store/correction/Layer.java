package org.hearsay.store.correction;

import java.util.Locale;
import java.util.Set;

/** The lists of a record that people correct, and the article as a whole. */
public enum Layer {
  /** Persons, bodies, groups, governments, documents. */
  ACTORS("name", "type", "mentions", "roles", "affiliations", "country", "sector", "known_as"),
  /** Who said what. */
  STATEMENTS(
      "type",
      "source",
      "cue",
      "content",
      "speakers",
      "source_type",
      "addressees",
      "channel",
      "said_on",
      "said_at",
      "parent",
      "chain",
      "denied"),
  /** What is done. */
  EVENTS(
      "type",
      "mode",
      "context",
      "cameo",
      "trigger",
      "actors",
      "recipients",
      "when",
      "where",
      "status",
      "told_by"),
  /** When. */
  TIMES("span", "type", "value", "start", "end"),
  /** Where. */
  PLACES("span", "name", "latitude", "longitude", "country", "geonames", "sense"),
  /** How actors are described. */
  LABELS("actor", "span", "label", "form", "voice", "distance"),
  /** Where actors stand. */
  POSITIONS("actor", "issue", "stance", "statement"),
  /** The whole article: to confirm it says that nothing is missing either. */
  ARTICLE();

  private final Set<String> fields;

  Layer(String... fields) {
    this.fields = Set.of(fields);
  }

  /** The record's key for it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The keys of an item that people may change. */
  public Set<String> fields() {
    return fields;
  }

  /** The first letter of an item's id. */
  String letter() {
    return key().substring(0, 1);
  }

  /** The layer that a key of an item refers to by id, or the article when it refers to none. */
  static Layer referredBy(String field) {
    return switch (field) {
      case "speakers", "addressees", "actors", "recipients", "actor", "of", "to" -> ACTORS;
      case "said_on", "when" -> TIMES;
      case "said_at", "where" -> PLACES;
      case "parent", "told_by", "voice", "statement" -> STATEMENTS;
      default -> ARTICLE;
    };
  }
}
