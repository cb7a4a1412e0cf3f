package org.hearsay.store;

import java.util.List;
import org.hearsay.record.Span;

/** The sentences around what was found: enough to understand it, not the whole article. */
public final class Context {
  private static final int MOST_BESIDE = 300;

  private Context() {}

  /**
   * The stretch from the beginning of the sentence of the first span to the end of that of the
   * last; a paragraph's end ends a sentence, too.
   *
   * <pre>{@code
   * Context.around(text, hit.spans()).words(text)
   * }</pre>
   *
   * @param spans at least one, in text order
   */
  public static Span around(String text, List<Span> spans) {
    int first = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int last = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return Span.of(start(text, first), end(text, last));
  }

  private static int start(String text, int from) {
    int at = from;
    int least = Math.max(0, from - MOST_BESIDE);
    while (at > least && !endsSentence(text, at)) {
      at--;
    }
    while (at < from && (Character.isWhitespace(text.charAt(at)) || splits(text, at))) {
      at++;
    }
    return at;
  }

  private static int end(String text, int from) {
    int at = from;
    int most = Math.min(text.length(), from + MOST_BESIDE);
    while (at < most && !endsSentence(text, at)) {
      at++;
    }
    while (at > from && (Character.isWhitespace(text.charAt(at - 1)) || splits(text, at))) {
      at--;
    }
    return at;
  }

  private static boolean splits(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  /**
   * Whether a sentence ends before this offset: at a line's end, or a mark with a capital behind
   * it.
   */
  private static boolean endsSentence(String text, int at) {
    if (at == 0 || at >= text.length()) {
      return true;
    }
    if (text.charAt(at - 1) == '\n' || text.charAt(at) == '\n') {
      return true;
    }
    int before = at - 1;
    while (before > 0 && "”\"’')".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    int behind = at;
    while (behind < text.length() - 1 && "“\"‘'( ".indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    return text.charAt(at) == ' '
        && ".!?".indexOf(text.charAt(before)) >= 0
        && Character.isUpperCase(text.charAt(behind));
  }
}
