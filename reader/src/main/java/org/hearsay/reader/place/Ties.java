package org.hearsay.reader.place;

import java.util.Collection;

/**
 * How closely two places belong together, 0 to 1: near each other, in one division, in one country.
 */
final class Ties {
  private static final double SAME_COUNTRY = 0.3;
  private static final double SAME_DIVISION = 0.6;
  private static final double IN_THE_DIVISION = 0.8;
  private static final double KILOMETRES = 150;
  private static final double CLOSEST = 12;
  private static final double MEAN = 12;

  private final Gazetteer gazetteer;

  Ties(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What other places of an article are worth for a candidate. */
  double worth(GazetteerPlace candidate, Collection<GazetteerPlace> others) {
    double closest = 0;
    double sum = 0;
    for (GazetteerPlace other : others) {
      double tie = between(candidate, other);
      closest = Math.max(closest, tie);
      sum += tie;
    }
    return others.isEmpty() ? 0 : CLOSEST * closest + MEAN * sum / others.size();
  }

  private double between(GazetteerPlace one, GazetteerPlace other) {
    if (other.kind() == PlaceKind.CONTINENT || other.kind() == PlaceKind.SEA) {
      return 0;
    }
    boolean sameCountry = one.country() != null && one.country().equals(other.country());
    double tie = sameCountry ? SAME_COUNTRY : 0;
    if (one.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.COUNTRY) {
      return tie;
    }
    double near = StrictMath.exp(-one.kilometresTo(other) / KILOMETRES);
    return Math.max(Math.max(tie, inDivision(one, other)), near);
  }

  private double inDivision(GazetteerPlace one, GazetteerPlace other) {
    int division = gazetteer.divisionOf(one);
    if (division < 0 || division == one.index() || division != gazetteer.divisionOf(other)) {
      return 0;
    }
    return other.index() == division ? IN_THE_DIVISION : SAME_DIVISION;
  }
}
