package org.hearsay.eval.score;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One measure as it is shown: shares from 0 to 1, to four decimals.
 *
 * @param measure what is measured
 * @param f1 harmonic mean of precision and recall; for things that are right or wrong, the share
 *     that is right
 * @param precision share of the found that is right, or null where nothing is found
 * @param recall share of the wanted that is found, or null where nothing is wanted
 * @param gold how many are wanted
 */
public record Figure(
    String measure,
    @Nullable Double f1,
    @Nullable Double precision,
    @Nullable Double recall,
    long gold) {

  static Figure of(String measure, Rate rate) {
    return new Figure(
        measure, boxed(rate.f1()), boxed(rate.precision()), boxed(rate.recall()), rate.gold());
  }

  private static @Nullable Double boxed(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
