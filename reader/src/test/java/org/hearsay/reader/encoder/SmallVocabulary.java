package org.hearsay.reader.encoder;

import java.util.List;

/** A vocabulary that fits on a page, for tests. */
final class SmallVocabulary {
  private static final List<String> PIECES =
      List.of(
          "[PAD]",
          "[unused0]",
          "[UNK]",
          "[CLS]",
          "[SEP]",
          ".",
          ",",
          "\"",
          "“",
          "”",
          "'",
          "-",
          "$",
          "€",
          "1",
          "##9",
          "##1",
          "a",
          "##a",
          "b",
          "##b",
          "cafe",
          "rain",
          "##y",
          "##s",
          "the",
          "quill",
          "ada",
          "said",
          "is",
          "##tan",
          "##bul",
          "will",
          "=",
          "日",
          "us",
          "mc",
          "##coy");

  private SmallVocabulary() {}

  static Vocabulary get() {
    return Vocabulary.of(PIECES);
  }

  /** The piece with this id, as the vocabulary writes it. */
  static String piece(int id) {
    return PIECES.get(id);
  }
}
