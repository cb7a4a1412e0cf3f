package org.hearsay.reader.actor;

import java.util.Optional;

/** What a text shows of a person's gender, as far as its pronouns follow from it. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether two can be one person's. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** What a word list says: "male", "female", or something that does not tell. */
  static Gender of(Optional<String> kind) {
    return switch (kind.orElse("")) {
      case "male" -> MALE;
      case "female" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** This one, or the other when this one is unknown. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
