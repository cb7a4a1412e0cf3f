package org.hearsay.gather.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** One paragraph, heading, list item or quotation of a page, with its white space made plain. */
record Block(Element element, Kind kind, String text, int linkedLength) {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\\p{Pe}\\p{Pf}\"'”’]*$");

  /**
   * What a block is by its element. LOOSE is text that stands in no element of its own, such as
   * words straight in a div.
   */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    LOOSE
  }

  /** The share of the text that is links, 0 to 1. */
  double linked() {
    return text.isEmpty() ? 0 : (double) linkedLength / text.length();
  }

  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter || inside && !Character.isWhitespace(text.charAt(i));
    }
    return words;
  }

  /** True for text that reads like sentences: long enough and not a list of links. */
  boolean prose() {
    return kind != Kind.HEADING && linked() < 0.5 && words() >= (kind == Kind.PARAGRAPH ? 8 : 15);
  }

  /** True when the text ends as a sentence does. */
  boolean sentence() {
    return SENTENCE_END.matcher(text).find();
  }

  /** What the block counts for when the place of the article is looked for. */
  int weight() {
    return prose() ? text.length() - linkedLength : 0;
  }
}
