package org.hearsay.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void leavesProbabilitiesAsTheyAreWhenNothingIsFitted() {
    assertThat(new Calibration(1, 0).of(0.3)).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void movesAndStretchesLogOdds() {
    double expected = 1 / (1 + Math.exp(-(2 * Math.log(0.8 / 0.2) - 1)));
    assertThat(new Calibration(2, -1).of(0.8)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void staysBetweenNoAndYes() {
    assertThat(new Calibration(1, 0).of(0)).isBetween(0.0, 0.01);
    assertThat(new Calibration(1, 0).of(1)).isBetween(0.99, 1.0);
  }

  @Test
  void refusesToTurnMoreIntoLess() {
    assertThatThrownBy(() -> new Calibration(-1, 0))
        .hasMessage(
            "confidence_slope must be above 0 and confidence_offset a number but were -1.0 and 0.0");
  }
}
