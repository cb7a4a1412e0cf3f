package org.hearsay.reader.encoder;

/**
 * Words of one text by their positions, half open; not to be mixed up with {@link
 * org.hearsay.record.Span}, which counts characters.
 *
 * @param first position of the first word
 * @param end position after the last word, greater than {@code first}
 */
public record WordRange(int first, int end) {
  /** Checks that at least one word is in the range. */
  public WordRange {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException(
          "word range must be 0 <= first < end but was " + first + ", " + end + ".");
    }
  }

  /** Whether the two have a word in common. */
  public boolean overlaps(WordRange other) {
    return first < other.end && other.first < end;
  }

  /** How many words it has. */
  public int size() {
    return end - first;
  }
}
