package org.hearsay.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.record.CodePoints;
import org.hearsay.record.Span;
import org.hearsay.web.page.Field.Kind;
import org.hearsay.web.safety.Refusal;

/** What a form sent, as the record's JSON has it. */
final class Sent {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String text;

  /** Values about an article with this text. */
  Sent(String text) {
    this.text = text;
  }

  /**
   * The value of a field.
   *
   * @param near where the words stood before: of words that the text has several times, those
   *     nearest to it are meant
   */
  JsonNode value(Kind kind, List<String> sent, int near) {
    String first = sent.isEmpty() ? "" : sent.get(0).strip();
    return switch (kind) {
      case CHOICES -> list(sent);
      case CHOICE -> first.isEmpty() ? NullNode.instance : TextNode.valueOf(first);
      case TRUTH -> JSON.booleanNode(first.equals("true"));
      case WORDS -> TextNode.valueOf(first);
      case SPAN -> span(first, near);
      case SPANS -> spans(first, near);
    };
  }

  /** Words of the text as a span. */
  ObjectNode span(String words, int near) {
    Span span = find(words.strip().replace("\r\n", "\n"), near);
    CodePoints points = CodePoints.of(text);
    return JSON.objectNode()
        .put("start", points.fromUtf16(span.start()))
        .put("end", points.fromUtf16(span.end()));
  }

  /** Lines, each of them words of the text; those of a paragraph's end may be one stretch. */
  ArrayNode spans(String lines, int near) {
    ArrayNode spans = JSON.arrayNode();
    String whole = lines.strip().replace("\r\n", "\n");
    if (whole.contains("\n\n") && text.contains(whole)) {
      return spans.add(span(whole, near));
    }
    whole.lines().filter(line -> !line.isBlank()).forEach(line -> spans.add(span(line, near)));
    return spans;
  }

  private static ArrayNode list(List<String> words) {
    ArrayNode list = JSON.arrayNode();
    words.stream().filter(word -> !word.isBlank()).forEach(list::add);
    return list;
  }

  private Span find(String words, int near) {
    List<Integer> places = new ArrayList<>();
    for (int at = words.isEmpty() ? -1 : text.indexOf(words);
        at >= 0;
        at = text.indexOf(words, at + 1)) {
      places.add(at);
    }
    int start =
        places.stream()
            .min((one, other) -> Integer.compare(Math.abs(one - near), Math.abs(other - near)))
            .orElseThrow(
                () ->
                    Refusal.wrong(
                        "[correction] it was not made: the words must stand in the article but did not: \"%s\". Do copy them from its text."
                            .formatted(words)));
    return Span.of(start, start + words.length());
  }
}
