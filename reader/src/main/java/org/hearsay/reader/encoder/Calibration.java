package org.hearsay.reader.encoder;

/**
 * Turns a product of the network's probabilities into how often it is right, by a logistic curve
 * over its log-odds (Platt 1999): of statements with confidence .8 eight in ten are right. The two
 * numbers were fitted on articles that the network was not trained on.
 *
 * @param slope above 0
 * @param offset any number
 */
record Calibration(double slope, double offset) {
  private static final double NEAREST = 1e-6;

  /** Checks that more stays more. */
  Calibration {
    if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(offset)) {
      throw new IllegalArgumentException(
          "confidence_slope must be above 0 and confidence_offset a number but were %s and %s"
              .formatted(slope, offset));
    }
  }

  /** The confidence for a product of probabilities. */
  double of(double product) {
    double inner = Math.min(1 - NEAREST, Math.max(NEAREST, product));
    double odds = StrictMath.log(inner / (1 - inner));
    return 1 / (1 + StrictMath.exp(-(slope * odds + offset)));
  }
}
