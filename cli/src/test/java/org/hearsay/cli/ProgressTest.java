package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private long nanos;

  @Test
  void appearsAfterASecondAndGoesWhenAllIsDone() {
    Progress progress = progress(true);
    showAfter(progress, 900, new Tally(1, 0));
    assertThat(shown()).isEmpty();
    showAfter(progress, 1100, new Tally(2, 0));
    showAfter(progress, 100, new Tally(3, 0));
    showAfter(progress, 900, new Tally(4, 1));
    progress.clear();
    progress.clear();
    assertThat(shown())
        .isEqualTo(
            "\r\u001b[K2 articles read, 0 rejected · 1.0 a second"
                + "\r\u001b[K4 articles read, 1 rejected · 1.7 a second\r\u001b[K");
  }

  @Test
  void saysNothingWhereNobodyLooks() {
    Progress progress = progress(false);
    showAfter(progress, 5000, new Tally(2, 0));
    progress.clear();
    assertThat(shown()).isEmpty();
  }

  private Progress progress(boolean shown) {
    return new Progress(
        new PrintStream(terminal, true, StandardCharsets.UTF_8), shown, () -> nanos);
  }

  private void showAfter(Progress progress, int millis, Tally tally) {
    nanos += Duration.ofMillis(millis).toNanos();
    progress.show(tally);
  }

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }
}
