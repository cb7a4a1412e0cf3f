package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonRunsTest {

  @Test
  void findsTheLongestRunFirstAndTheRestBesideIt() {
    assertThat(CommonRuns.of(words("a b x c d e"), words("a b c d e y")))
        .containsExactly(new CommonRuns.Run(0, 0, 2), new CommonRuns.Run(3, 2, 3));
  }

  @Test
  void ofEqualRunsTakesTheEarliest() {
    assertThat(CommonRuns.of(words("a"), words("a a")))
        .containsExactly(new CommonRuns.Run(0, 0, 1));
  }

  @Test
  void findsNothingInCommon() {
    assertThat(CommonRuns.of(words("a b"), words("c"))).isEmpty();
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
