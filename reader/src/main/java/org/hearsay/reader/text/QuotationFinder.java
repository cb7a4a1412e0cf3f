package org.hearsay.reader.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.Span;

/**
 * Finds what stands in quotation marks: “curly”, "straight" and ''doubled single'', ‘single’,
 * 'straight single', «guillemets» and „low“ ones, nested in each other, mixed (opened by one form
 * and closed by the other), and running over paragraphs that each open with a mark again.
 * Apostrophes, feet and inches are told from marks by the characters beside them.
 */
final class QuotationFinder {

  private static final WordList ELISIONS = WordList.read(QuotationFinder.class, "elisions.tsv");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+|\\p{N}+");

  /** A form of marks; straight and curly ones of a size close each other. */
  private enum Size {
    DOUBLE,
    SINGLE,
    GUILLEMET
  }

  private record Open(int at, int length, Size size) {}

  private final String text;
  private final List<Span> paragraphs;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  QuotationFinder(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  List<Quotation> find() {
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      for (int at = paragraph.start(); at < paragraph.end(); at += lengthOfMark(at)) {
        mark(at, paragraph);
      }
      boolean opensAgain = i + 1 < paragraphs.size() && opensDouble(paragraphs.get(i + 1).start());
      endParagraph(paragraph, opensAgain);
    }
    return withDepths();
  }

  private List<Quotation> withDepths() {
    found.sort(Comparator.comparingInt((Quotation q) -> q.span().start()));
    List<Quotation> quotations = new ArrayList<>();
    Deque<Span> around = new ArrayDeque<>();
    for (Quotation quotation : found) {
      while (!around.isEmpty() && !around.peek().covers(quotation.span())) {
        around.pop();
      }
      quotations.add(
          new Quotation(quotation.span(), quotation.inside(), around.size(), quotation.closing()));
      around.push(quotation.span());
    }
    return quotations;
  }

  /**
   * Two single straight marks or two grave accents stand for one double mark in texts from news
   * archives.
   */
  private int lengthOfMark(int at) {
    return text.startsWith("''", at) || text.startsWith("``", at) ? 2 : 1;
  }

  private void mark(int at, Span paragraph) {
    switch (text.charAt(at)) {
      case '“', '”', '"', '„', '‟' -> doubleMark(at, paragraph);
      case '‘' -> {
        if (!elision(at)) {
          opens(at, Size.SINGLE);
        }
      }
      case '’' -> curlySingle(at, paragraph);
      case '\'', '`' -> {
        if (lengthOfMark(at) == 2) {
          doubleMark(at, paragraph);
        } else {
          straightSingle(at, paragraph);
        }
      }
      case '«' -> opens(at, Size.GUILLEMET);
      case '»' -> closes(at, Size.GUILLEMET);
      default -> {}
    }
  }

  private void doubleMark(int at, Span paragraph) {
    char mark = text.charAt(at);
    boolean isOpen = isOpen(Size.DOUBLE);
    if (mark == '“' || mark == '„') {
      boolean closesLow = mark == '“' && isOpen && text.charAt(atOf(Size.DOUBLE)) == '„';
      if (closesLow) {
        closes(at, Size.DOUBLE);
      } else {
        reopens(at);
      }
    } else if (mark == '”' || mark == '‟') {
      closes(at, Size.DOUBLE);
    } else if (!isOpen) {
      if (canOpen(at, paragraph)) {
        opens(at, Size.DOUBLE);
      }
    } else if (canClose(at, paragraph)) {
      closes(at, Size.DOUBLE);
    } else {
      reopens(at);
    }
  }

  /**
   * A double mark opens while one is open: inside single marks it is nested, else the earlier one
   * was never closed and is dropped.
   */
  private void reopens(int at) {
    boolean insideSingle =
        !open.isEmpty() && open.peek().size() == Size.SINGLE && depth(Size.DOUBLE) < 2;
    if (isOpen(Size.DOUBLE) && !insideSingle) {
      while (open.pop().size() != Size.DOUBLE) {
        // what was open inside the dropped quotation is dropped with it
      }
    }
    opens(at, Size.DOUBLE);
  }

  private void curlySingle(int at, Span paragraph) {
    if (isOpen(Size.SINGLE) && !letterAt(at + 1) && !possessive(at, paragraph)) {
      closes(at, Size.SINGLE);
    }
  }

  private void straightSingle(int at, Span paragraph) {
    if (isOpen(Size.SINGLE)) {
      curlySingle(at, paragraph);
    } else if (canOpen(at, paragraph) && !elision(at) && closesLater(at, paragraph)) {
      opens(at, Size.SINGLE);
    }
  }

  /**
   * Whether a mark after an s is an apostrophe: the quotation has another closing mark later on.
   */
  private boolean possessive(int at, Span paragraph) {
    return at > 0
        && text.charAt(at - 1) == 's'
        && text.startsWith(" ", at + 1)
        && letterAt(at + 2)
        && closesLater(at, paragraph);
  }

  private boolean closesLater(int at, Span paragraph) {
    for (int i = at + 2; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c == '‘' || c == '\'' && canOpen(i, paragraph)) {
        return false;
      }
      if ((c == '\'' || c == '’')
          && !letterAt(i + 1)
          && !Character.isWhitespace(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean elision(int at) {
    Matcher word = LETTERS.matcher(text).region(at + 1, Math.min(text.length(), at + 12));
    return word.lookingAt()
        && (Character.isDigit(text.charAt(at + 1))
            ? text.startsWith("s", word.end())
            : ELISIONS.has(word.group()));
  }

  private boolean canOpen(int at, Span paragraph) {
    boolean free =
        at == paragraph.start()
            || !letterAt(at - 1) && ",.;:!?)]%".indexOf(text.charAt(at - 1)) < 0;
    int after = at + lengthOfMark(at);
    return free && after < paragraph.end() && !Character.isWhitespace(text.charAt(after));
  }

  private boolean canClose(int at, Span paragraph) {
    boolean spaceBefore = at > paragraph.start() && Character.isWhitespace(text.charAt(at - 1));
    boolean letterAfter = at + 1 < paragraph.end() && letterAt(at + lengthOfMark(at));
    return !spaceBefore || !letterAfter;
  }

  private boolean opensDouble(int at) {
    return "“\"„«".indexOf(text.charAt(at)) >= 0 || lengthOfMark(at) == 2;
  }

  private boolean letterAt(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isOpen(Size size) {
    return open.stream().anyMatch(o -> o.size() == size);
  }

  private int atOf(Size size) {
    return open.stream().filter(o -> o.size() == size).findFirst().orElseThrow().at();
  }

  private int depth(Size size) {
    return (int) open.stream().filter(o -> o.size() == size).count();
  }

  private void opens(int at, Size size) {
    open.push(new Open(at, lengthOfMark(at), size));
  }

  private void closes(int at, Size size) {
    while (isOpen(size)) {
      Open last = open.pop();
      if (last.size() == size) {
        add(last, at, at + lengthOfMark(at), Quotation.Closing.MARK);
        return;
      }
    }
  }

  /**
   * Of what is still open only the outermost double or guillemet mark makes a quotation, up to the
   * paragraph's end.
   */
  private void endParagraph(Span paragraph, boolean opensAgain) {
    if (!open.isEmpty()) {
      Open first = open.peekLast();
      if (first.size() != Size.SINGLE) {
        Quotation.Closing closing =
            opensAgain ? Quotation.Closing.GOES_ON : Quotation.Closing.MISSING;
        add(first, paragraph.end(), paragraph.end(), closing);
      }
      open.clear();
    }
  }

  private void add(Open opening, int insideEnd, int end, Quotation.Closing closing) {
    int insideStart = opening.at() + opening.length();
    if (insideStart < insideEnd) {
      found.add(
          new Quotation(new Span(opening.at(), end), new Span(insideStart, insideEnd), 0, closing));
    }
  }
}
