package org.hearsay.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TagScoresTest {
  private static final float[] OUT = {4, 0, 0, 0, 0};
  private static final float[] BEGIN_FIRST = {0, 4, 0, 0, 0};
  private static final float[] IN_FIRST = {0, 0, 4, 0, 0};
  private static final float[] IN_SECOND = {0, 0, 0, 0, 4};

  @Test
  void findsRunsOfEachKind() {
    List<TagRun> runs = runs(OUT, BEGIN_FIRST, IN_FIRST, BEGIN_FIRST, OUT);

    assertThat(runs)
        .extracting(TagRun::words)
        .containsExactly(new WordRange(11, 13), new WordRange(13, 14));
    assertThat(runs).extracting(TagRun::gain).containsExactly(8.0, 4.0);
    double probability = Math.exp(4) / (Math.exp(4) + 4);
    assertThat(runs)
        .allSatisfy(run -> assertThat(run.confidence()).isCloseTo(probability, within(1e-9)));
  }

  @Test
  void letsALabelGoOnOnlyWhereItHasBegun() {
    assertThat(runs(IN_FIRST, OUT)).isEmpty();
    assertThat(runs(BEGIN_FIRST, IN_SECOND, OUT))
        .extracting(TagRun::words)
        .containsExactly(new WordRange(10, 11));
    assertThat(runs(OUT, IN_FIRST, IN_FIRST))
        .extracting(TagRun::words)
        .containsExactly(new WordRange(11, 13));
  }

  @Test
  void endsEveryLabelAtABreak() {
    float[][] rows = {BEGIN_FIRST, IN_FIRST, IN_FIRST};

    List<TagRun> runs = new TagScores(table(rows), 5, 0, 2, row -> row == 1).runs(0, 1);

    assertThat(runs)
        .extracting(TagRun::words)
        .containsExactly(new WordRange(0, 1), new WordRange(1, 3));
  }

  @Test
  void temperatureChangesConfidenceAlone() {
    float[][] rows = {BEGIN_FIRST, IN_FIRST};

    TagRun cold = new TagScores(table(rows), 5, 0, 2, row -> false).runs(0, 1).get(0);
    TagRun warm = new TagScores(table(rows), 5, 0, 2, row -> false).runs(0, 4).get(0);

    assertThat(warm.words()).isEqualTo(cold.words());
    assertThat(warm.confidence()).isLessThan(cold.confidence());
  }

  @Property
  void noOtherSequenceIsBetter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int rows) {
    Random random = new Random(seed);
    float[] table = new float[rows * 5];
    for (int i = 0; i < table.length; i++) {
      table[i] = random.nextInt(1000) / 100f;
    }

    List<TagRun> runs = new TagScores(table, 5, 0, 2, row -> row == 2).runs(0, 1);

    double gain = runs.stream().mapToDouble(TagRun::gain).sum();
    assertThat(gain).isCloseTo(best(table, 0, 0), within(1e-4));
  }

  /** The best gain from this row on, by trying everything. */
  private static double best(float[] table, int row, int before) {
    if (row * 5 == table.length) {
      return 0;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int state = 0; state < 5; state++) {
      boolean goesOn = state == 2 || state == 4;
      boolean allowed = !goesOn || row != 0 && row != 2 && (before == state || before == state - 1);
      if (allowed) {
        double gain = table[row * 5 + state] - table[row * 5];
        best = Math.max(best, gain + best(table, row + 1, state));
      }
    }
    return best;
  }

  private static List<TagRun> runs(float[]... rows) {
    return new TagScores(table(rows), 5, 0, 2, row -> false).runs(10, 1);
  }

  private static float[] table(float[]... rows) {
    float[] table = new float[rows.length * 5];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, table, 5 * i, 5);
    }
    return table;
  }
}
