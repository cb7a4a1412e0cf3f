package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an actor beyond the article's words.
 *
 * @param country ISO 3166-1 alpha-3 ("IRQ"), or null
 * @param sector actor sector code of PLOVER ("REB"), or null
 * @param knownAs id in the actor knowledge base, or null
 */
public record Profile(@Nullable String country, @Nullable String sector, @Nullable String knownAs) {

  /** Nothing is known. */
  public static final Profile UNKNOWN = new Profile(null, null, null);

  /** Checks the form of the country and that what is there has words. */
  public Profile {
    Violations.of(Profile.class)
        .countryOrNull(country)
        .wordsOrNull("sector", sector)
        .wordsOrNull("known_as", knownAs)
        .throwIfAny();
  }
}
