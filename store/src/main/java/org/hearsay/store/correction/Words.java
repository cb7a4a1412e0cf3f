package org.hearsay.store.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.hearsay.record.CodePoints;

/**
 * Spans of one text as JSON objects, in code points: made so that they can be found in another text
 * by their words and what stands beside them, and found again.
 */
final class Words {
  private static final int BESIDE = 24;
  private static final int ENOUGH_BESIDE = 4;

  private final String text;
  private final CodePoints codePoints;

  Words(String text) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
  }

  /** Whether this is a span. */
  static boolean isSpan(JsonNode node) {
    return node.path("start").isInt() && node.path("end").isInt();
  }

  /** The span with its words, checked. */
  ObjectNode complete(JsonNode span) {
    int start = span.path("start").intValue();
    int end = span.path("end").intValue();
    int length = codePoints.fromUtf16(text.length());
    if (start < 0 || end <= start || end > length) {
      throw Edit.refused(
          "span must be a stretch of the text's %d characters but was %d to %d. Do mark words of the text."
              .formatted(length, start, end));
    }
    return span(codePoints.toUtf16(start), codePoints.toUtf16(end));
  }

  /** The span with its words, and with what stands beside them. */
  ObjectNode portable(JsonNode span) {
    ObjectNode portable = complete(span);
    int start = codePoints.toUtf16(portable.path("start").intValue());
    int end = codePoints.toUtf16(portable.path("end").intValue());
    portable.put("before", text.substring(Math.max(0, start - BESIDE), start));
    portable.put("after", text.substring(end, Math.min(text.length(), end + BESIDE)));
    return portable;
  }

  /**
   * Where the words of a portable span stand in this text; empty when they do not, or it is unsure.
   */
  Optional<ObjectNode> locate(JsonNode portable) {
    String words = portable.path("text").asText();
    int from = portable.path("start").intValue();
    int best = -1;
    int bestBeside = -1;
    int hits = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      hits++;
      int beside = beside(portable, at, at + words.length());
      boolean nearer =
          best >= 0
              && Math.abs(codePoints.fromUtf16(at) - from)
                  < Math.abs(codePoints.fromUtf16(best) - from);
      if (beside > bestBeside || beside == bestBeside && nearer) {
        best = at;
        bestBeside = beside;
      }
    }
    boolean sure = hits == 1 || bestBeside >= ENOUGH_BESIDE;
    return hits > 0 && sure ? Optional.of(span(best, best + words.length())) : Optional.empty();
  }

  /** How many characters beside the words are the same. */
  private int beside(JsonNode portable, int start, int end) {
    String before = portable.path("before").asText();
    String after = portable.path("after").asText();
    int same = 0;
    while (same < before.length()
        && same < start
        && before.charAt(before.length() - 1 - same) == text.charAt(start - 1 - same)) {
      same++;
    }
    int behind = 0;
    while (behind < after.length()
        && end + behind < text.length()
        && after.charAt(behind) == text.charAt(end + behind)) {
      behind++;
    }
    boolean atTheSameEdge =
        before.isEmpty() && start == 0 || after.isEmpty() && end == text.length();
    return same + behind + (atTheSameEdge ? BESIDE : 0);
  }

  private ObjectNode span(int start, int end) {
    ObjectNode span = JsonNodeFactory.instance.objectNode();
    span.put("start", codePoints.fromUtf16(start));
    span.put("end", codePoints.fromUtf16(end));
    span.put("text", text.substring(start, end));
    return span;
  }
}
