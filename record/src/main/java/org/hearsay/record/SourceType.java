package org.hearsay.record;

/** What kind of source a statement names. */
public enum SourceType implements JsonWord {
  /** By a name, or by a description or pronoun that leads to one. */
  NAMED,
  /** "an official": one who stays without a name. */
  UNNAMED,
  /** "residents": many without names. */
  COLLECTIVE,
  /** "the report": a text. */
  DOCUMENT
}
