package org.hearsay.reader.place;

/** What a place of the gazetteer is; the order is that of its file. */
enum PlaceKind {
  /** A country or territory of ISO 3166-1. */
  COUNTRY,
  /** A state, province, governorate: the first level below a country. */
  DIVISION1,
  /** A county, district: the second level. */
  DIVISION2,
  /** A city, town, village or quarter. */
  TOWN,
  CONTINENT,
  /** Land that is no division: "Darfur". */
  REGION,
  SEA,
  RIVER,
  LAKE,
  MOUNTAIN,
  DESERT,
  ISLAND,
  STRAIT,
  /** A military base or other guarded site. */
  BASE,
  /** Where displaced people or prisoners are kept. */
  CAMP;

  /** Whether it is no settlement and no part of a state. */
  boolean isFeature() {
    return ordinal() >= CONTINENT.ordinal();
  }
}
