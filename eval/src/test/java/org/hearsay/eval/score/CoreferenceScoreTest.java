package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreferenceScoreTest {
  @TempDir Path folder;

  private static Set<Span> chain(int... starts) {
    return Set.copyOf(Arrays.stream(starts).mapToObj(s -> new Span(s, s + 1)).toList());
  }

  private static Figure figure(CoreferenceScore score, String measure) {
    return score.figures().stream()
        .filter(f -> f.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  /** The example of Bagga and Baldwin (1998): one chain of five, one of two, one of five. */
  @Test
  void countsAsThePapersDo() {
    List<Set<Span>> gold = List.of(chain(1, 2, 3, 4, 5), chain(6, 7), chain(8, 9, 10, 11, 12));
    List<Set<Span>> found = List.of(chain(1, 2, 3, 4, 5), chain(6, 7, 8, 9, 10, 11, 12));
    CoreferenceScore score = new CoreferenceScore();
    score.add(found, gold);

    Figure muc = figure(score, "MUC");
    assertThat(muc.precision()).isEqualTo(0.9);
    assertThat(muc.recall()).isEqualTo(1.0);
    Figure b3 = figure(score, "B³");
    assertThat(b3.precision()).isCloseTo((5 + 29.0 / 7) / 12, within(5e-5));
    assertThat(b3.recall()).isEqualTo(1.0);
    Figure ceaf = figure(score, "CEAF of entities");
    assertThat(ceaf.precision()).isCloseTo((1 + 10.0 / 12) / 2, within(5e-5));
    assertThat(ceaf.recall()).isCloseTo((1 + 10.0 / 12) / 3, within(5e-5));
    assertThat(figure(score, "mentions").f1()).isEqualTo(1.0);
  }

  @Test
  void givesNothingForNothing() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(List.of(), List.of(chain(1, 2)));

    assertThat(figure(score, "CoNLL average").f1()).isZero();
  }

  @Test
  void pairsRowsAndColumnsBest() {
    assertThat(Assignment.best(new double[][] {{1, 2}, {2, 4}, {0, 3}})).isEqualTo(5);
    assertThat(Assignment.best(new double[][] {{0.5, 0.4, 0}, {0.5, 0.1, 0}})).isEqualTo(0.9);
    assertThat(Assignment.best(new double[0][0])).isZero();
  }

  @Test
  void readsChainsOfGum() throws IOException {
    Path file = folder.resolve("x.conllu");
    Files.writeString(
        file,
        """
        # newdoc id = x
        1\tAda\tAda\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-cf1-2-coref
        2\tQuill\tQuill\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
        3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
        3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_
        4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
        5\tsee\tsee\tVERB\tVB\t_\t0\troot\t_\t_
        6\ther\ther\tPRON\tPRP$\t_\t7\tnmod:poss\t_\tEntity=(2-object-new-cf1-2-sgl(1-person-giv-cf1-1-ana)
        7\tship\tship\tNOUN\tNN\t_\t5\tobj\t_\tEntity=2)
        """);

    assertThat(GumChains.in(file))
        .containsExactlyInAnyOrder(
            Set.of(new Span(0, 8), new Span(17, 20)), Set.of(new Span(17, 24)));
  }
}
