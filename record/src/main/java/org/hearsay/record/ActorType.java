package org.hearsay.record;

/** What an actor is. */
public enum ActorType implements JsonWord {
  /** One human being. */
  PERSON,
  /** A body: firm, party, agency, court, armed group. */
  ORGANIZATION,
  /** People without a body: "protesters", "Iraqis". */
  GROUP,
  /** A state or its government. */
  GOVERNMENT,
  /** A text that speaks: report, law, letter. */
  DOCUMENT,
  /** None of these can be told. */
  UNKNOWN
}
