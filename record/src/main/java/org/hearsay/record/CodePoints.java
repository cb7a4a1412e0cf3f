package org.hearsay.record;

import java.util.Arrays;

/**
 * Converts offsets into one text between UTF-16 units, as Java counts, and Unicode code points, as
 * JSON and SQL do. A text without characters beyond U+FFFF has the same offsets in both. Immutable
 * and safe to share between threads.
 *
 * <pre>{@code
 * CodePoints.of("🌉 rain").fromUtf16(2) // 1
 * }</pre>
 */
public final class CodePoints {
  /** Where the characters beyond U+FFFF start, in UTF-16 units. */
  private final int[] wide;

  private CodePoints(int[] wide) {
    this.wide = wide;
  }

  /** The offsets of this text. */
  public static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i++;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /**
   * The code points before this UTF-16 offset; an offset inside a character counts the whole
   * character.
   */
  public int fromUtf16(int offset) {
    int at = Arrays.binarySearch(wide, offset);
    return offset - (at < 0 ? -at - 1 : at);
  }

  /** The UTF-16 units before this code point. */
  public int toUtf16(int codePoint) {
    int low = 0;
    int high = wide.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wide[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
