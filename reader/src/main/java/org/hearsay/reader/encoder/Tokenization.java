package org.hearsay.reader.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/** One run of the {@link WordPieceTokenizer} over one text. */
final class Tokenization {
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final String text;

  private char[] letters = new char[LONGEST_WORD];
  private int letterCount;
  private int wordStart;
  private int wordEnd;

  private int[] starts;
  private int[] ends;
  private int[] firstPieces;
  private int wordCount;
  private final BitSet paragraphs = new BitSet();
  private int[] pieces;
  private byte[] shapes;
  private int pieceCount;

  private boolean afterSpace = true;
  private boolean afterLineFeed;

  Tokenization(Vocabulary vocabulary, String text) {
    this.vocabulary = vocabulary;
    this.text = text;
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    firstPieces = new int[guess];
    pieces = new int[guess + guess / 3];
    shapes = new byte[guess + guess / 3];
  }

  TokenizedText run() {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      switch (CharacterKind.of(c)) {
        case WORD -> addToWord(c, i);
        case SPACE -> space(c);
        case PUNCTUATION -> single(c, i);
        case IDEOGRAPH -> ideograph(c, i);
        case REMOVED -> {}
      }
    }
    endWord();
    paragraphs.set(0);
    NetworkWords words = new NetworkWords(starts, ends, wordCount, paragraphs);
    return new TokenizedText(words, firstPieces, pieces, shapes, pieceCount);
  }

  private void space(int c) {
    endWord();
    afterSpace = true;
    afterLineFeed |= c == '\n';
  }

  private void addToWord(int c, int at) {
    if (c < 128) {
      addLetter(c >= 'A' && c <= 'Z' ? c + 32 : c, at, at + 1);
    } else {
      addDecomposed(c, at);
    }
  }

  /** Takes the accents off; what is left may be punctuation ("≠" is "=" with a stroke). */
  private void addDecomposed(int c, int at) {
    int end = at + Character.charCount(c);
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      wordEnd = letterCount > 0 && wordEnd == at ? end : wordEnd;
      return;
    }
    String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    int d;
    for (int i = 0; i < base.length(); i += Character.charCount(d)) {
      d = base.codePointAt(i);
      if (CharacterKind.of(d) == CharacterKind.PUNCTUATION) {
        single(d, at);
      } else if (Character.getType(d) != Character.NON_SPACING_MARK) {
        addLetter(Character.toLowerCase(d), at, end);
      }
    }
  }

  private void addLetter(int c, int start, int end) {
    if (letterCount == 0) {
      wordStart = start;
    }
    if (letterCount + 2 > letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length);
    }
    letterCount += Character.toChars(c, letters, letterCount);
    wordEnd = end;
  }

  private void ideograph(int c, int at) {
    endWord();
    addDecomposed(c, at);
    endWord();
  }

  private void single(int c, int at) {
    endWord();
    addLetter(c, at, at + Character.charCount(text.codePointAt(at)));
    addWord();
  }

  private void endWord() {
    if (letterCount > 0) {
      addWord();
    }
  }

  private void addWord() {
    if (afterLineFeed && wordCount > 0) {
      paragraphs.set(wordCount);
      addPiece(vocabulary.mark(), WordShape.NONE);
    }
    if (wordCount == starts.length) {
      int larger = 2 * wordCount;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      firstPieces = Arrays.copyOf(firstPieces, larger);
    }
    starts[wordCount] = wordStart;
    ends[wordCount] = wordEnd;
    firstPieces[wordCount++] = pieceCount;
    addPieces(WordShape.of(text, wordStart, wordEnd, afterSpace));
    letterCount = 0;
    afterSpace = false;
    afterLineFeed = false;
  }

  /** Adds the word's pieces, or the unknown piece when a part of it has none. */
  private void addPieces(WordShape shape) {
    int first = pieceCount;
    int at = 0;
    boolean known = letterCount <= LONGEST_WORD || isShort();
    while (known && at < letterCount) {
      int piece = vocabulary.longest(letters, at, letterCount);
      known = piece >= 0;
      if (known) {
        addPiece(piece, shape);
        at += vocabulary.length(piece);
      }
    }
    if (!known) {
      pieceCount = first;
      addPiece(vocabulary.unknown(), shape);
    }
  }

  private boolean isShort() {
    return Character.codePointCount(letters, 0, letterCount) <= LONGEST_WORD;
  }

  private void addPiece(int piece, WordShape shape) {
    if (pieceCount == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * pieceCount);
      shapes = Arrays.copyOf(shapes, 2 * pieceCount);
    }
    pieces[pieceCount] = piece;
    shapes[pieceCount++] = (byte) shape.ordinal();
  }
}
