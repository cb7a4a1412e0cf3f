package org.hearsay.reader.name;

/** What a name is the name of; the order is that of the network's columns. */
public enum NameType {
  /** One human being, real or invented. */
  PERSON,
  /** A body with members or staff: a company, ministry, party, militia, newspaper. */
  ORGANIZATION,
  /** A country, town, region, river, building. */
  PLACE,
  /** People that have a name but are no body: "Iraqis", "Sunnis". */
  GROUP
}
