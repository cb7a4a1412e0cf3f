package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/**
 * A place that the text names.
 *
 * @param id "p1", unique within the record
 * @param span its words
 * @param name its usual name
 * @param coordinates where it lies, or null
 * @param country ISO 3166-1 alpha-3, or null
 * @param geonames its number in GeoNames, or null
 * @param sense the place itself, or who governs or works there
 * @param confidence how sure the reader is that this place is named, from 0 to 1; kept to four
 *     decimals
 */
public record Place(
    String id,
    Span span,
    String name,
    @Nullable Coordinates coordinates,
    @Nullable String country,
    @Nullable Long geonames,
    PlaceSense sense,
    double confidence) {

  /** Checks id, name, country, number and confidence. */
  public Place {
    Violations.of(Place.class)
        .words("id", id)
        .words("name", name)
        .countryOrNull(country)
        .expect(geonames == null || geonames > 0, "geonames", "be greater than 0", geonames)
        .confidence(confidence)
        .throwIfAny();
    confidence = Violations.rounded(confidence);
  }

  /** A place of which only its words are known. */
  public static Place of(String id, Span span, String name, PlaceSense sense, double confidence) {
    return new Place(id, span, name, null, null, null, sense, confidence);
  }
}
