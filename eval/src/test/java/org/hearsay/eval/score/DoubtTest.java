package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoubtTest {
  @Test
  void isNoneWhereConfidencesAreWhatTheySay() {
    assertThat(new Doubt(several(0.75, 6, 2), 10).error()).isZero();
  }

  @Test
  void weighsEachBinByItsStatements() {
    List<Judged> all = new ArrayList<>(several(0.95, 6, 2));
    all.addAll(several(0.25, 1, 1));

    assertThat(new Doubt(all, 10).error()).isCloseTo((8 * 0.2 + 2 * 0.25) / 10, within(1e-4));
  }

  @Test
  void tellsWhatLeavingOutGives() {
    List<Judged> all = new ArrayList<>(several(0.9, 6, 2));
    all.addAll(several(0.25, 1, 3));

    List<Doubt.Trade> trades = new Doubt(all, 10).trades(List.of(0.0, 0.5));

    assertThat(trades.get(0).rate()).isEqualTo(new Rate(7, 12, 10));
    assertThat(trades.get(1).rate()).isEqualTo(new Rate(6, 8, 10));
  }

  @Test
  void findsTheCurveByWhichStatementsWereJudged() {
    Random random = new Random(7);
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      double confidence = 0.02 + 0.96 * random.nextDouble();
      double odds = Math.log(confidence / (1 - confidence));
      double right = 1 / (1 + Math.exp(-(0.6 * odds - 0.4)));
      all.add(new Judged(confidence, random.nextDouble() < right));
    }

    Doubt.Curve curve = new Doubt(all, all.size()).fit();

    assertThat(curve.slope()).isCloseTo(0.6, within(0.05));
    assertThat(curve.offset()).isCloseTo(-0.4, within(0.05));
  }

  private static List<Judged> several(double confidence, int right, int wrong) {
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      all.add(new Judged(confidence, i < right));
    }
    return all;
  }
}
