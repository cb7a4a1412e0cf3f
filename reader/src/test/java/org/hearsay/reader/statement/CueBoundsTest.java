package org.hearsay.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueBoundsTest {
  @ParameterizedTest
  @CsvSource({
    "wrote in a, wrote",
    "told the, told",
    "made clear through its, made clear",
    "wrote in, wrote in",
    "wrote in a notice pinned to, wrote",
    "said in a notice, said in a notice",
    "said, said",
    "the, the",
    "according to, according to"
  })
  void leavesNoPhraseOpen(String cue, String expected) {
    Layout layout = Layout.of(cue + " letter that it rains.");
    FoundStatement statement =
        new FoundStatement(
            List.of(),
            List.of(new Span(0, cue.length())),
            List.of(new Span(cue.length() + 8, cue.length() + 21)),
            false,
            0.9);

    assertThat(layout.words(CueBounds.repaired(layout, statement).cue().get(0)))
        .isEqualTo(expected);
  }
}
