package org.hearsay.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PairGrammarTest {
  private static final PairGrammar GRAMMAR = new PairGrammar(8, 2);

  @Test
  void takesOneSourceAndTheContent() {
    assertThat(labels("S s o C c c S s", -1, -1)).isEqualTo("S s o C c c o o");
  }

  @Test
  void bridgesAGapUnlessTheNetworkIsSureOfIt() {
    assertThat(labels("C c o c c", -1, -1)).isEqualTo("C c c c c");
    assertThat(labels("C c c o o o C c c", -1, -1)).isEqualTo("C c c o o o C c c");
  }

  @Test
  void partsOnBothSidesOfTheCueAreCheap() {
    assertThat(labels("C c q C c", 2, -1)).isEqualTo("C c o C c");
  }

  @Test
  void noPartGoesOnOverAParagraphsEnd() {
    assertThat(labels("C c C c", -1, 2)).isEqualTo("C c C c");
    assertThat(labels("C c c c", -1, 2)).isEqualTo("C c C c");
  }

  @Test
  void contentIsFoundEvenWhereItIsDoubtful() {
    assertThat(labels("o o", -1, -1)).contains("C");
  }

  @Property
  void noOtherSequenceIsBetter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int size) {
    Random random = new Random(seed);
    float[] scores = new float[size * PairScores.LABELS];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextInt(1000) / 100f;
    }

    byte[] labels = GRAMMAR.labels(scores, i -> i == 1, i -> false);

    assertThat(worth(scores, labels)).isEqualTo(best(scores, new byte[size], 0));
  }

  /** Whether and how well a sequence keeps the rules, written down anew. */
  private static double worth(float[] scores, byte[] labels) {
    double sum = 0;
    int sources = 0;
    int parts = 0;
    boolean since = false;
    for (int i = 0; i < labels.length; i++) {
      int before = i == 0 ? 0 : labels[i - 1];
      int label = labels[i];
      sum += scores[i * PairScores.LABELS + label];
      if (i == 1 && label != 0
          || label % 2 == 0 && label != 0 && before != label && before != label - 1) {
        return Double.NEGATIVE_INFINITY;
      }
      since &= i != 1;
      sources += label == 1 ? 1 : 0;
      if (label == 3) {
        sum -= parts == 0 ? 0 : since ? 8 : 2;
        parts++;
        since = true;
      }
    }
    return sources > 1 ? Double.NEGATIVE_INFINITY : sum - (parts == 0 ? 1e6 : 0);
  }

  private static double best(float[] scores, byte[] labels, int at) {
    if (at == labels.length) {
      return worth(scores, labels);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (byte label = 0; label < PairScores.LABELS; label++) {
      labels[at] = label;
      best = Math.max(best, best(scores, labels, at + 1));
    }
    return best;
  }

  /** The labels found where the network prefers each word's letter to all others by four. */
  private static String labels(String wanted, int cue, int paragraph) {
    String letters = "oSsCc";
    String[] words = wanted.split(" ");
    float[] scores = new float[words.length * PairScores.LABELS];
    for (int i = 0; i < words.length; i++) {
      int label = Math.max(0, letters.indexOf(words[i]));
      scores[i * PairScores.LABELS + label] = 4;
    }
    byte[] labels = GRAMMAR.labels(scores, i -> i == cue, i -> i == paragraph);
    StringBuilder found = new StringBuilder();
    for (byte label : labels) {
      found.append(found.isEmpty() ? "" : " ").append(letters.charAt(label));
    }
    return found.toString();
  }
}
