package org.hearsay.reader.encoder;

/**
 * Cuts a text into words and word pieces as BERT's uncased tokenizer does: white space and
 * punctuation part words, letters lose case and accents, and a word is cut into the longest pieces
 * from its start. The ids are those of Hugging Face's {@code BertNormalizer}, {@code
 * BertPreTokenizer} and {@code WordPiece}; offsets, shapes and the marks between paragraphs are
 * ours. Thread-safe.
 */
final class WordPieceTokenizer {
  private final Vocabulary vocabulary;

  WordPieceTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words and pieces of the text. */
  TokenizedText tokenize(String text) {
    return new Tokenization(vocabulary, text).run();
  }
}
