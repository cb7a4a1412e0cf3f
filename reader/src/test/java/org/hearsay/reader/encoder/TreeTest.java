package org.hearsay.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final float LOW = -9;

  @Test
  void givesEachWordItsBestHead() {
    // "dogs bark loudly": columns are the words as heads, then the root
    float[][] scores = {{LOW, 5, 1, 0}, {1, LOW, 2, 6}, {0, 4, LOW, 1}};

    assertThat(Tree.heads(scores)).containsExactly(1, Tree.ROOT, 1);
  }

  @Test
  void breaksACircleWhereItCostsLeast() {
    // the second and third word want each other; the third loses less by hanging on the first
    float[][] scores = {{LOW, 0, 0, 9}, {1, LOW, 8, 0}, {6, 7, LOW, 0}};

    assertThat(Tree.heads(scores)).containsExactly(Tree.ROOT, 2, 0);
  }

  @Test
  void makesARootOfAWordThatIsAlone() {
    assertThat(Tree.heads(new float[][] {{LOW, 1}})).containsExactly(Tree.ROOT);
  }

  @Test
  void makesATreeOfAnyScores() {
    long seed = 20_240_611;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      int size = 1 + random.nextInt(30);
      float[][] scores = new float[size][size + 1];
      for (float[] row : scores) {
        for (int i = 0; i <= size; i++) {
          row[i] = (float) random.nextGaussian();
        }
      }
      int[] heads = Tree.heads(scores);
      assertThat(Arrays.stream(heads).filter(head -> head == Tree.ROOT))
          .as("seed %d", seed)
          .hasSize(1);
      for (int word = 0; word < size; word++) {
        assertThat(stepsToRoot(heads, word)).as("seed %d", seed).isLessThanOrEqualTo(size);
      }
    }
  }

  private static int stepsToRoot(int[] heads, int word) {
    int steps = 0;
    for (int at = word; at != Tree.ROOT && steps <= heads.length; at = heads[at]) {
      steps++;
    }
    return steps;
  }
}
