package org.hearsay.reader.text;

import java.util.List;
import java.util.Optional;
import org.hearsay.record.Span;

/**
 * The layout of one text: paragraphs, sentences, words and quotations, each in text order.
 * Immutable and thread-safe.
 *
 * <p>Example: {@code Layout.of("“We won,” she said. It rained.")} has one paragraph, two sentences,
 * one quotation {@code “We won,”} and eleven words (marks are words of their own). All spans count
 * UTF-16 units of {@link #text()}.
 *
 * @param text the text, never null
 * @param paragraphs stretches between white space that holds a line feed
 * @param sentences sentences; one may run over a paragraph's end where the text breaks in its
 *     middle
 * @param words words and single marks; a possessive or a shortened verb ("’s", "’ve") is a word of
 *     its own
 * @param quotations what stands in quotation marks
 */
public record Layout(
    String text,
    List<Span> paragraphs,
    List<Span> sentences,
    List<Span> words,
    List<Quotation> quotations) {

  public Layout {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
    quotations = List.copyOf(quotations);
  }

  /** Lays out a text. An empty text has empty lists. */
  public static Layout of(String text) {
    List<Span> paragraphs = Paragraphs.in(text);
    List<Quotation> quotations = new QuotationFinder(text, paragraphs).find();
    return new Layout(text, paragraphs, Sentences.in(text, paragraphs), Words.in(text), quotations);
  }

  /** The words of a span, as the text has them. */
  public String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The words that lie wholly inside a span, in text order. */
  public List<Span> wordsIn(Span span) {
    int from = firstFrom(words, span.start());
    int to = from;
    while (to < words.size() && words.get(to).end() <= span.end()) {
      to++;
    }
    return words.subList(from, to);
  }

  /**
   * The index of the sentence at an offset, or of the next one when the offset stands between two;
   * the last when none follows.
   */
  public int sentenceAt(int offset) {
    return at(sentences, offset);
  }

  /**
   * The index of the paragraph at an offset, or of the next one when the offset stands between two;
   * the last when none follows.
   */
  public int paragraphAt(int offset) {
    return at(paragraphs, offset);
  }

  /**
   * The index of the first word that starts at or after an offset; the number of words when none
   * does.
   */
  public int wordFrom(int offset) {
    return firstFrom(words, offset);
  }

  /** The outermost quotation that holds an offset. */
  public Optional<Quotation> quotationAt(int offset) {
    return quotations.stream()
        .filter(q -> q.depth() == 0 && q.span().start() <= offset && offset < q.span().end())
        .findFirst();
  }

  private static int at(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int firstFrom(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
