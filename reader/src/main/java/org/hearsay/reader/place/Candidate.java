package org.hearsay.reader.place;

/** A place that a name may mean, with what speaks for it. */
final class Candidate {
  private static final double CONTINENT = 30;
  private static final double LAND = 22;
  private static final double WATER = 20;
  private static final double SITE = 18;
  private static final double COUNTRY_LEAD = 6;
  private static final double DIVISION_LEAD = 2;
  private static final double DISTRICT_LOSS = 3;
  private static final double OTHER_NAME_LOSS = 4;

  private final GazetteerPlace place;
  private double own;
  private double context;

  Candidate(GazetteerPlace place) {
    this.place = place;
    this.own = size(place) - (place.usual() ? 0 : OTHER_NAME_LOSS);
  }

  /** How well known a place is, as the binary logarithm of inhabitants that it is worth. */
  private static double size(GazetteerPlace place) {
    return switch (place.kind()) {
      case CONTINENT, SEA -> CONTINENT;
      case REGION, ISLAND -> LAND;
      case RIVER, LAKE, STRAIT, MOUNTAIN, DESERT -> WATER;
      case BASE, CAMP -> SITE;
      case COUNTRY -> place.size() + COUNTRY_LEAD;
      case DIVISION1 -> place.size() + DIVISION_LEAD;
      case DIVISION2 -> place.size() - DISTRICT_LOSS;
      case TOWN -> place.size();
    };
  }

  GazetteerPlace place() {
    return place;
  }

  /** What speaks for it apart from the other places of the article. */
  double own() {
    return own;
  }

  /** All that speaks for it. */
  double score() {
    return own + context;
  }

  void support(double more) {
    own += more;
  }

  void context(double given) {
    context = given;
  }
}
