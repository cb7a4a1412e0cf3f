package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.Span;

/**
 * Finds paragraphs: what stands between runs of white space that hold a line feed. The network sees
 * the same breaks.
 */
final class Paragraphs {

  private static final Pattern PARAGRAPH =
      Pattern.compile("[^\\s\\u00a0](?:[^\\n]*[^\\s\\u00a0])?");

  private Paragraphs() {}

  static List<Span> in(String text) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(text);
    while (matcher.find()) {
      paragraphs.add(new Span(matcher.start(), matcher.end()));
    }
    return paragraphs;
  }
}
