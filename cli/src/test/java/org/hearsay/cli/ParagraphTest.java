package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void breaksLinesBetweenWords() {
    assertThat(
            new Paragraph()
                .add("one two\nthree  four", Style.PLAIN)
                .lines(new Margin(2, "│ ", Style.PLAIN), 12, false))
        .containsExactly("  │ one two", "  │ three", "  │ four");
  }

  @Test
  void givesAWordThatIsTooWideItsOwnLine() {
    assertThat(
            new Paragraph()
                .add("a https://example.org/long b", Style.PLAIN)
                .lines(Margin.of(0), 10, false))
        .containsExactly("a", "https://example.org/long", "b");
  }

  @Test
  void countsCharactersBeyondTheBasicPlaneOnce() {
    assertThat(new Paragraph().add("😀😀 😀😀", Style.PLAIN).lines(Margin.of(0), 5, false))
        .containsExactly("😀😀 😀😀");
  }

  @Test
  void dropsWhatWouldSteerTheTerminal() {
    assertThat(
            new Paragraph()
                .add("safe\u001b[31m \u202etext\u0007", Style.PLAIN)
                .lines(Margin.of(0), 80, false))
        .containsExactly("safe[31m text");
  }

  @Test
  void hasNoLineWithoutWords() {
    assertThat(
            new Paragraph()
                .add(" \n ", Style.PLAIN)
                .addPart("", Style.CUE)
                .lines(Margin.of(4), 80, true))
        .isEmpty();
  }
}
