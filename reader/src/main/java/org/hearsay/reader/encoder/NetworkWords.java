package org.hearsay.reader.encoder;

import java.util.Arrays;
import java.util.BitSet;
import org.hearsay.record.Span;

/**
 * The words of a text as the network sees them: runs of letters and digits, and each punctuation
 * mark alone. "Asa'ib" is three words. Immutable.
 */
public final class NetworkWords {
  private final int[] starts;
  private final int[] ends;
  private final BitSet paragraphs;

  /** Words from {@code starts} to {@code ends}, of which those in {@code paragraphs} begin one. */
  NetworkWords(int[] starts, int[] ends, int size, BitSet paragraphs) {
    this.starts = Arrays.copyOf(starts, size);
    this.ends = Arrays.copyOf(ends, size);
    this.paragraphs = (BitSet) paragraphs.clone();
  }

  /** How many words the text has. */
  public int size() {
    return starts.length;
  }

  /** Where the word begins in the text, in UTF-16 units. */
  public int start(int word) {
    return starts[word];
  }

  /** Where the word ends in the text, in UTF-16 units. */
  public int end(int word) {
    return ends[word];
  }

  /** Whether the word is the first of a paragraph. */
  public boolean startsParagraph(int word) {
    return paragraphs.get(word);
  }

  /** The characters from the first to the last of these words. */
  public Span span(WordRange range) {
    return new Span(starts[range.first()], ends[range.end() - 1]);
  }

  /**
   * The first word that begins at or after this offset of the text; {@link #size()} when there is
   * none.
   */
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }
}
