package org.hearsay.reader;

/** What a step of the reader finds; each is found once. */
enum Layer {
  /** Paragraphs, sentences, quotation marks. */
  LAYOUT,
  /** Words and word pieces. */
  TOKENS,
  /** What the network says of each word. */
  ENCODING,
  /** Parts of speech, heads and relations of each word. */
  GRAMMAR,
  /** Names of persons, bodies, places and groups. */
  NAMES,
  /** Source, cue and content of each statement, as the network finds them. */
  FOUND_STATEMENTS,
  /** The record's statements, without speakers. */
  STATEMENTS,
  /** The statements with the words that name their addressees. */
  ADDRESSEES,
  /** The record's actors, and the statements with their speakers. */
  ACTORS,
  /** Country, sector and entry of the knowledge base of the record's actors. */
  KNOWN_ACTORS,
  /** By what means, and through whom, the record's statements were said. */
  CHANNELS,
  /** The record's places. */
  PLACES,
  /** The record's times, and the statements with the times of their saying. */
  TIMES,
  /** The record's events, and the actors that only they name. */
  EVENTS,
  /** The roles and affiliations of the record's actors. */
  ROLES,
  /** The record's labels. */
  LABELS
}
