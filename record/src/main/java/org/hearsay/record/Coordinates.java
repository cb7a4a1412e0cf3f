package org.hearsay.record;

/**
 * A point on the globe, WGS 84.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

  /** Checks that the point is on the globe. */
  public Coordinates {
    Violations.of(Coordinates.class)
        .expect(Math.abs(latitude) <= 90, "latitude", "be from -90 to 90", latitude)
        .expect(Math.abs(longitude) <= 180, "longitude", "be from -180 to 180", longitude)
        .throwIfAny();
  }
}
