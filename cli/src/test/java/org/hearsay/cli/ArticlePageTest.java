package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticlePageTest {

  private static final Terminal PLAIN = new Terminal(false, false, false, 60);

  @Test
  void showsHeadAndStatementsInTheOrderOfTheArticle() {
    assertThat(ArticlePage.of(Sample.ferry(), PLAIN))
        .isEqualTo(
            """
            “The crews are determined to sail. Nobody will stop …
            ferry · Pier News · Jo Quill · 2026-03-12 (as given) · CC BY
            4.0
            ────────────────────────────────────────────────────────────

            Ada Brink · said · direct
              a spokeswoman for the Ferry Union
              │ “The crews are determined to sail. Nobody will stop
              │ them,”

                The crews (collective) · are determined · indirect
                  │ to sail

            Ada Brink (“She”) · denied · indirect · denial
              │ that talks had failed

            An official (unnamed) · called · mixed
              │ the strike “a sad surprise.”

            nobody named · reportedly · indirect
              │ A delay

            5 statements by 1 known speaker.

            """);
  }

  @Test
  void coloursOnlyWhereTheTerminalDoes() {
    String coloured = ArticlePage.of(Sample.ferry(), new Terminal(true, true, true, 60));

    assertThat(coloured)
        .contains("\u001b[1mAda Brink\u001b[0m \u001b[2m·\u001b[0m \u001b[36msaid\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", ""))
        .isEqualTo(ArticlePage.of(Sample.ferry(), PLAIN));
  }
}
