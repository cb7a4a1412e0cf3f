package org.hearsay.reader.grammar;

import java.util.Locale;

/** What kind of thing a phrase mentions (the kinds of GUM, Zeldes 2017, the rarer ones joined). */
public enum MentionKind {
  /** Nothing. */
  NONE,
  /** A person, or people. */
  PERSON,
  /** A body. */
  ORGANIZATION,
  /** A place. */
  PLACE,
  /** Something that happens. */
  EVENT,
  /** A time. */
  TIME,
  /** A thing, an animal, a plant, a substance, a thought. */
  OTHER;

  /**
   * The kind with this name in small letters.
   *
   * @throws IllegalArgumentException when there is none
   */
  static MentionKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
