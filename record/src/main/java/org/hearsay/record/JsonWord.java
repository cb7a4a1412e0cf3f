package org.hearsay.record;

import java.util.Locale;

/** A closed set of kinds, each with its word in the record's JSON. */
public interface JsonWord {

  /** The constant's name, as {@link Enum#name()}. */
  String name();

  /** The word in JSON; the constant's name in lower case unless the kind says otherwise. */
  default String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
