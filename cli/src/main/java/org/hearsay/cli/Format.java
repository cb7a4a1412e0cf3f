package org.hearsay.cli;

import java.util.Locale;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.RecordJson;

/** How a record is written. */
enum Format {
  /** For people. */
  TEXT {
    @Override
    String print(ArticleRecord whole, Terminal terminal) {
      return ArticlePage.of(whole, terminal);
    }
  },
  /** The record, one a line; see {@code docs/reference/record.md}. */
  JSONL {
    @Override
    String print(ArticleRecord whole, Terminal terminal) {
      return RecordJson.write(whole) + "\n";
    }
  };

  /** The word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The record in this format, with the line end that closes it. */
  abstract String print(ArticleRecord whole, Terminal terminal);
}
