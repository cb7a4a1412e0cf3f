package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

  @Test
  void aRateIsRoundedToFourDecimalsAndEmptyWithoutGold() {
    assertThat(new Rate(1, 3, 3).f1()).isEqualTo(OptionalDouble.of(0.3333));
    assertThat(new Rate(0, 0, 0).f1()).isEmpty();
    assertThat(new Rate(0, 2, 0).precision()).isEqualTo(OptionalDouble.of(0));
    assertThat(new Rate(0, 2, 0).recall()).isEmpty();
  }

  @Test
  void spansAreCarriedOverWhiteSpace() {
    VisibleOffsets offsets = VisibleOffsets.of("a b  c", "a\n\nb c");

    assertThat(offsets.carry(Span.of(2, 6))).contains(Span.of(3, 6));
    assertThat(offsets.carry(Span.of(1, 2))).isEmpty();
  }

  @Test
  void spansAreCarriedOverWordsThatTheOtherLacks() {
    VisibleOffsets offsets = VisibleOffsets.of("it rained hard today", "it rained today");

    assertThat(offsets.carry(Span.of(3, 20))).contains(Span.of(3, 15));
    assertThat(offsets.carry(Span.of(10, 14))).isEmpty();
  }

  @Test
  void pairsTheMostAlikeFirst() {
    List<Pairing.Pair> pairs =
        Pairing.of(List.of(5, 9), List.of(8, 6), (f, g) -> 1.0 / (1 + Math.abs(f - g)), 0.4);

    assertThat(pairs).containsExactly(new Pairing.Pair(0, 1), new Pairing.Pair(1, 0));
  }

  @Test
  void aCharacterBeyondTheBasicPlaneCountsOnce() {
    Characters both = Characters.at(List.of(Span.of(0, 4)), "a🌉b");

    assertThat(both.count()).isEqualTo(3);
    assertThat(both.overlap(Characters.at(List.of(Span.of(0, 1)), "a🌉b"))).isEqualTo(1.0 / 3);
  }

  @ParameterizedTest
  @CsvSource({
    "The Osk Board, Osk Board, true",
    "Asa’ib, Asaib, true",
    "Ruiz, Ana Ruiz, true",
    "Ana Ruiz, Ana Bo, false",
    "the, Osk, false",
  })
  void namesAreTheSameByTheirWords(String one, String other, boolean same) {
    assertThat(Names.same(one, other)).isEqualTo(same);
  }
}
