package org.hearsay.reader.encoder;

/**
 * What the tokenizer does with a character; after {@code BertNormalizer} of Hugging Face tokenizers
 * 0.22, which drops form feeds and the like, where we take them for white space.
 */
enum CharacterKind {
  /** Part of a word. */
  WORD,
  /** Ends a word. */
  SPACE,
  /** A word of its own: punctuation, and every ASCII symbol. */
  PUNCTUATION,
  /** A word of its own: an ideograph. */
  IDEOGRAPH,
  /** Not seen by the network: control and format characters. */
  REMOVED;

  private static final int NEXT_LINE = 0x85;
  private static final CharacterKind[] ASCII = new CharacterKind[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = ofAscii(c);
    }
  }

  /** The kind of this code point. */
  static CharacterKind of(int c) {
    return c < ASCII.length ? ASCII[c] : isIdeograph(c) ? IDEOGRAPH : ofType(c);
  }

  private static CharacterKind ofAscii(int c) {
    if (c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F) {
      return SPACE;
    }
    if (c < ' ' || c == 127) {
      return REMOVED;
    }
    return Character.isLetterOrDigit(c) ? WORD : PUNCTUATION;
  }

  private static CharacterKind ofType(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION;
      case Character.CONTROL -> c == NEXT_LINE ? SPACE : REMOVED;
      case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> REMOVED;
      default -> c == 0xFFFD ? REMOVED : WORD;
    };
  }

  /** The blocks that BERT counts as Chinese characters. */
  private static boolean isIdeograph(int c) {
    return c >= 0x3400
        && (c <= 0x4DBF
            || c >= 0x4E00 && c <= 0x9FFF
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0x20000 && c <= 0x2A6DF
            || c >= 0x2A700 && c <= 0x2B73F
            || c >= 0x2B740 && c <= 0x2B81F
            || c >= 0x2B920 && c <= 0x2CEAF
            || c >= 0x2F800 && c <= 0x2FA1F);
  }
}
