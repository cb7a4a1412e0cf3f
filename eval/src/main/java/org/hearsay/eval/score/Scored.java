package org.hearsay.eval.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a comparison.
 *
 * @param articles how many were compared
 * @param rates the measures, in the order in which they are shown
 */
public record Scored(int articles, Map<String, Rate> rates) {

  /** Keeps a copy of the rates in their order. */
  public Scored {
    rates = Collections.unmodifiableMap(new LinkedHashMap<>(rates));
  }

  /** The rates as they are shown. */
  public List<Figure> figures() {
    return rates.entrySet().stream()
        .map(rate -> Figure.of(rate.getKey(), rate.getValue()))
        .toList();
  }
}
