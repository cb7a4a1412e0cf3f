package org.hearsay.record;

/**
 * A stretch of an article's text, half open, in UTF-16 units: {@code text.substring(start, end)}
 * are its words. JSON has code points instead; {@link RecordJson} alone converts.
 *
 * <pre>{@code
 * Span.of(0, 4).words("Rain fell") // "Rain"
 * }</pre>
 *
 * @param start the first unit, from 0
 * @param end the unit after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the span holds at least one unit. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span: start and end must be 0 <= start < end but was " + start + ", " + end);
    }
  }

  /** The span from {@code start} up to {@code end}. */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /** The units it holds. */
  public int length() {
    return end - start;
  }

  /**
   * The words at this span.
   *
   * @throws IndexOutOfBoundsException when the text ends before the span does
   */
  public String words(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Whether the text holds this span, and its ends split no character. */
  public boolean fits(CharSequence text) {
    return end <= text.length() && betweenCharacters(text, start) && betweenCharacters(text, end);
  }

  private static boolean betweenCharacters(CharSequence text, int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** Whether the unit at this offset is inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the other span lies inside this one, or is the same. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two have a unit in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** In text order: by start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
