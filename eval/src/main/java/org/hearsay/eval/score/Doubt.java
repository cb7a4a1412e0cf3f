package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences are what they say: of statements with .8 eight in ten should be right. Fits
 * the logistic curve that makes them so (Platt 1999), measures by how much they are off (expected
 * calibration error over ten bins of equal width, Guo et al. 2017), and what leaving out those of
 * little confidence gives.
 *
 * @param statements what was found
 * @param wanted how many statements the annotation has
 */
public record Doubt(List<Judged> statements, long wanted) {
  private static final int BINS = 10;
  private static final int STEPS = 100;
  private static final double NEAREST = 1e-6;
  private static final double ENOUGH = 1e-9;

  /** Keeps a copy. */
  public Doubt {
    statements = List.copyOf(statements);
  }

  /** All statements of several articles. */
  public static Doubt of(List<Doubt> articles) {
    return new Doubt(
        articles.stream().flatMap(each -> each.statements().stream()).toList(),
        articles.stream().mapToLong(Doubt::wanted).sum());
  }

  /** One bin: statements of like confidence. */
  public record Bin(int statements, double meanConfidence, double right) {}

  /** What is left when statements below a confidence are left out. */
  public record Trade(double least, Rate rate) {}

  /** The curve {@code 1 / (1 + exp(-(slope * log-odds + offset)))}. */
  public record Curve(double slope, double offset) {}

  /** The bins that have statements, by rising confidence. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<Judged> in =
          statements.stream()
              .filter(s -> Math.min(BINS - 1, (int) (s.confidence() * BINS)) == number)
              .toList();
      if (!in.isEmpty()) {
        bins.add(
            new Bin(
                in.size(),
                in.stream().mapToDouble(Judged::confidence).average().orElseThrow(),
                in.stream().filter(Judged::right).count() / (double) in.size()));
      }
    }
    return bins;
  }

  /** The expected calibration error: how far the bins are off, weighted by their statements. */
  public double error() {
    double sum =
        bins().stream()
            .mapToDouble(bin -> bin.statements() * Math.abs(bin.meanConfidence() - bin.right()))
            .sum();
    return statements.isEmpty() ? 0 : Rate.rounded(sum / statements.size());
  }

  /** What leaving out statements below each of these confidences gives. */
  public List<Trade> trades(List<Double> least) {
    return least.stream().map(this::trade).toList();
  }

  private Trade trade(double least) {
    List<Judged> kept = statements.stream().filter(s -> s.confidence() >= least).toList();
    long right = kept.stream().filter(Judged::right).count();
    return new Trade(least, new Rate(right, kept.size(), wanted));
  }

  /**
   * The curve under which what was found is likeliest, for confidences that are products of
   * probabilities as the network gives them (Newton's method).
   */
  public Curve fit() {
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double gradientSlope = 0;
      double gradientOffset = 0;
      double curvature = ENOUGH;
      double mixed = 0;
      double curvatureOffset = ENOUGH;
      for (Judged each : statements) {
        double odds = odds(each.confidence());
        double expected = 1 / (1 + StrictMath.exp(-(slope * odds + offset)));
        double off = (each.right() ? 1 : 0) - expected;
        double weight = expected * (1 - expected);
        gradientSlope += off * odds;
        gradientOffset += off;
        curvature += weight * odds * odds;
        mixed += weight * odds;
        curvatureOffset += weight;
      }
      double determinant = curvature * curvatureOffset - mixed * mixed;
      double moveSlope = (curvatureOffset * gradientSlope - mixed * gradientOffset) / determinant;
      double moveOffset = (curvature * gradientOffset - mixed * gradientSlope) / determinant;
      slope += moveSlope;
      offset += moveOffset;
      if (Math.abs(moveSlope) + Math.abs(moveOffset) < ENOUGH) {
        break;
      }
    }
    return new Curve(slope, offset);
  }

  private static double odds(double confidence) {
    double inner = Math.min(1 - NEAREST, Math.max(NEAREST, confidence));
    return StrictMath.log(inner / (1 - inner));
  }
}
