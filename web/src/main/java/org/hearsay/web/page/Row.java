package org.hearsay.web.page;

import java.util.List;

/**
 * A row of details.
 *
 * @param name what is said
 * @param parts the values
 */
public record Row(String name, List<Part> parts) {

  /** Keeps a copy. */
  public Row {
    parts = List.copyOf(parts);
  }
}
