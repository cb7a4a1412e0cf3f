package org.hearsay.eval.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * How often something is right, over a whole corpus (micro-averaged).
 *
 * @param right found and wanted
 * @param found by the program
 * @param gold wanted
 */
public record Rate(long right, long found, long gold) {
  private static final int DECIMALS = 4;

  /** Nothing found, nothing wanted. */
  static final Rate NOTHING = new Rate(0, 0, 0);

  /**
   * The harmonic mean of precision and recall, to four decimals; empty when there is nothing to
   * find.
   */
  public OptionalDouble f1() {
    return share(2 * right, found + gold);
  }

  /** The share of the found that is right. */
  public OptionalDouble precision() {
    return share(right, found);
  }

  /** The share of the wanted that is found. */
  public OptionalDouble recall() {
    return share(right, gold);
  }

  Rate plus(long moreRight, long moreFound, long moreGold) {
    return new Rate(right + moreRight, found + moreFound, gold + moreGold);
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(rounded((double) part / whole));
  }

  static double rounded(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
