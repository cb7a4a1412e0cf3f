package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void slicesItsWords() {
    assertThat(Span.of(5, 9).words("Rain fell")).isEqualTo("fell");
    assertThat(Span.of(5, 9).length()).isEqualTo(4);
  }

  @Test
  void isHalfOpen() {
    Span span = Span.of(2, 5);

    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.overlaps(Span.of(5, 6))).isFalse();
    assertThat(span.overlaps(Span.of(4, 6))).isTrue();
    assertThat(span.covers(Span.of(2, 5))).isTrue();
    assertThat(span.covers(Span.of(4, 6))).isFalse();
    assertThat(span.union(Span.of(8, 9))).isEqualTo(Span.of(2, 9));
  }

  @Test
  void standsInTextOrder() {
    assertThat(Stream.of(Span.of(3, 4), Span.of(1, 9), Span.of(1, 2)).sorted())
        .containsExactly(Span.of(1, 2), Span.of(1, 9), Span.of(3, 4));
  }

  @Test
  void fitsATextThatHoldsItWholeCharacters() {
    assertThat(Span.of(0, 3).fits("a🌉")).isTrue();
    assertThat(Span.of(0, 2).fits("a🌉")).isFalse();
    assertThat(Span.of(0, 4).fits("a🌉")).isFalse();
  }

  @Test
  void holdsAtLeastOneUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(4, 4))
        .withMessage("span: start and end must be 0 <= start < end but was 4, 4");
  }
}
