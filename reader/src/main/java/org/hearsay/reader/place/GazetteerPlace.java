package org.hearsay.reader.place;

import org.hearsay.record.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer, for example Lyon: town, FRA, 45.75 N 4.85 E, GeoNames 2996944.
 *
 * @param index its position in the gazetteer
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3; null where it lies in several or none
 * @param coordinates its middle
 * @param geonames its number in GeoNames; null where it stands in no list of GeoNames
 * @param size binary logarithm of its inhabitants, 0 where unknown; a capital counts eightfold
 * @param within index of the division or country in which it lies, or -1
 * @param usual whether it was looked up by its usual name and not by another one
 */
record GazetteerPlace(
    int index,
    PlaceKind kind,
    @Nullable String country,
    Coordinates coordinates,
    @Nullable Long geonames,
    double size,
    int within,
    boolean usual) {

  private static final double EARTH_DIAMETER_KM = 12742;

  /** The binary logarithm of 100,000 inhabitants. */
  private static final double LARGE = 16.6;

  /** Whether it is a country or a division of the first level, by its usual name. */
  boolean isState() {
    return usual && (kind == PlaceKind.COUNTRY || kind == PlaceKind.DIVISION1);
  }

  /** Whether news names it without saying where it lies: a country, a division, a large town. */
  boolean isMajor() {
    return isState() || usual && kind == PlaceKind.TOWN && size >= LARGE;
  }

  /** The distance to another place as the crow flies, in kilometres (haversine formula). */
  double kilometresTo(GazetteerPlace other) {
    double from = Math.toRadians(coordinates.latitude());
    double to = Math.toRadians(other.coordinates.latitude());
    double across = Math.toRadians(other.coordinates.longitude() - coordinates.longitude());
    double half =
        square(StrictMath.sin((to - from) / 2))
            + StrictMath.cos(from) * StrictMath.cos(to) * square(StrictMath.sin(across / 2));
    return EARTH_DIAMETER_KM * StrictMath.asin(Math.min(1, Math.sqrt(half)));
  }

  private static double square(double value) {
    return value * value;
  }
}
