package org.hearsay.reader.encoder;

import java.util.Arrays;

/**
 * A text as the network reads it: its words, and the word pieces with their shapes. Between two
 * paragraphs stands a mark, a piece that belongs to no word. Immutable.
 */
public final class TokenizedText {
  private final NetworkWords words;
  private final int[] firstPieces;
  private final int[] pieces;
  private final byte[] shapes;

  TokenizedText(NetworkWords words, int[] firstPieces, int[] pieces, byte[] shapes, int size) {
    this.words = words;
    this.firstPieces = Arrays.copyOf(firstPieces, words.size());
    this.pieces = Arrays.copyOf(pieces, size);
    this.shapes = Arrays.copyOf(shapes, size);
  }

  NetworkWords words() {
    return words;
  }

  /** How many pieces there are, marks included. */
  int size() {
    return pieces.length;
  }

  /** The position of the word's first piece. */
  int firstPiece(int word) {
    return firstPieces[word];
  }

  /** The position after the word's last piece. */
  int endPiece(int word) {
    int next = word + 1;
    if (next == firstPieces.length) {
      return pieces.length;
    }
    return words.startsParagraph(next) ? firstPieces[next] - 1 : firstPieces[next];
  }

  /** How many pieces the words of this range have, marks between them included. */
  int size(WordRange range) {
    return endPiece(range.end() - 1) - firstPieces[range.first()];
  }

  /** The vocabulary's id of the piece. */
  int piece(int position) {
    return pieces[position];
  }

  /** The network's id of the shape of the piece's word. */
  int shape(int position) {
    return shapes[position];
  }
}
