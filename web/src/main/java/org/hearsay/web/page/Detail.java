package org.hearsay.web.page;

import java.util.List;

/**
 * One finding, for a person who clicked on it.
 *
 * @param item its id in the record
 * @param layer the record's key of its list
 * @param title what it is
 * @param quotation its words
 * @param rows what is known about it
 * @param fields what may be corrected
 */
public record Detail(
    String item, String layer, String title, String quotation, List<Row> rows, List<Field> fields) {

  /** Keeps copies. */
  public Detail {
    rows = List.copyOf(rows);
    fields = List.copyOf(fields);
  }
}
