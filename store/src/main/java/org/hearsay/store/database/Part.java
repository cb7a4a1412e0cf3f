package org.hearsay.store.database;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a record that have a table of their own, in an order in which each stands after
 * those that it refers to. What the columns hold stands in {@code docs/reference/tables.md}.
 */
public enum Part {
  /** The author lines of an article. */
  BYLINE("article", "number", "name"),
  /** The actors of an article. */
  ACTOR(
      "key",
      "article",
      "id",
      "name",
      "type",
      "country",
      "sector",
      "known_as",
      "identity",
      "identity_confidence"),
  /** Where an article refers to an actor. */
  MENTION("actor", "number", "span_start", "span_end", "form"),
  /** The offices of an actor. */
  ROLE("actor", "number", "title", "of_actor", "status", "span_start", "span_end"),
  /** To what an actor belongs. */
  AFFILIATION("actor", "number", "to_actor", "relation", "span_start", "span_end"),
  /** The times that an article names. */
  TIME(
      "key",
      "article",
      "id",
      "span_start",
      "span_end",
      "type",
      "value",
      "first_moment",
      "last_moment"),
  /** The places that an article names. */
  PLACE(
      "key",
      "article",
      "id",
      "span_start",
      "span_end",
      "name",
      "latitude",
      "longitude",
      "country",
      "geonames",
      "sense",
      "confidence"),
  /** Who said what. */
  STATEMENT(
      "key",
      "article",
      "published_day",
      "id",
      "type",
      "source_type",
      "channel_kind",
      "channel_name",
      "channel_folded",
      "said_on",
      "said_at",
      "parent",
      "denied",
      "confidence",
      "first_day",
      "last_day"),
  /** The words of a statement. */
  STATEMENT_SPAN("statement", "part", "number", "span_start", "span_end"),
  /** Who says it. */
  SPEAKER("statement", "number", "actor"),
  /** To whom it is said. */
  ADDRESSEE("statement", "number", "actor"),
  /** Who is named inside what is said. */
  SPOKEN_OF("statement", "actor"),
  /** Who stands between the outlet and the speaker. */
  CHAIN("statement", "number", "name"),
  /** What is done. */
  EVENT(
      "key",
      "article",
      "published_day",
      "id",
      "type",
      "mode",
      "cameo",
      "span_start",
      "span_end",
      "when_time",
      "where_place",
      "status",
      "told_by",
      "confidence",
      "first_day",
      "last_day"),
  /** The contexts of an event. */
  EVENT_CONTEXT("event", "number", "context"),
  /** Who does it. */
  EVENT_ACTOR("event", "number", "actor"),
  /** To whom it is done. */
  EVENT_RECIPIENT("event", "number", "actor"),
  /** How actors are described. */
  LABEL(
      "key",
      "article",
      "published_day",
      "id",
      "actor",
      "span_start",
      "span_end",
      "label",
      "form",
      "voice",
      "distance"),
  /** Where actors stand. */
  POSITION("key", "actor", "issue", "stance", "statement", "confidence"),
  /** The full text of an article. */
  ARTICLE_TEXT("key", "words"),
  /** The full text of what is said. */
  STATEMENT_TEXT("key", "words"),
  /** The full text of labels. */
  LABEL_TEXT("key", "words");

  /** How many rows a part of one article may have; an item's key is its article's times this. */
  public static final long ROWS_AN_ARTICLE = 1_000_000;

  private final List<String> columns;

  Part(String... columns) {
    this.columns = List.of(columns);
  }

  /** The name of the table. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns in the order in which rows hold their values. */
  public List<String> columns() {
    return columns;
  }

  /** Whether this is a full text, whose form is the database's own. */
  public boolean isText() {
    return columns.contains("words");
  }

  /** Whether rows are found by the article's own key; else the first column is an item's key. */
  boolean isByArticle() {
    return this == BYLINE || this == ARTICLE_TEXT;
  }

  String insert() {
    return "INSERT INTO "
        + table()
        + " ("
        + String.join(", ", columns)
        + ") VALUES ("
        + String.join(", ", Collections.nCopies(columns.size(), "?"))
        + ")";
  }
}
