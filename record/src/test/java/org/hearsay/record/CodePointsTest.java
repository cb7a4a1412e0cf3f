package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsACharacterBeyondTheBasicPlaneOnce() {
    CodePoints codePoints = CodePoints.of("a🌉b");

    assertThat(codePoints.fromUtf16(1)).isEqualTo(1);
    assertThat(codePoints.fromUtf16(3)).isEqualTo(2);
    assertThat(codePoints.toUtf16(2)).isEqualTo(3);
    assertThat(codePoints.toUtf16(3)).isEqualTo(4);
  }

  @Property
  void agreesWithTheJdk(
      @ForAll @StringLength(max = 60) @CharRange(from = '\ud7f0', to = '\ue010') String text) {
    CodePoints codePoints = CodePoints.of(text);

    IntStream.rangeClosed(0, text.codePointCount(0, text.length()))
        .forEach(
            point -> {
              int offset = text.offsetByCodePoints(0, point);
              assertThat(codePoints.toUtf16(point)).isEqualTo(offset);
              assertThat(codePoints.fromUtf16(offset)).isEqualTo(point);
            });
  }
}
