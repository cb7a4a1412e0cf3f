package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.Quotation;
import org.hearsay.record.Span;

/**
 * Joins quotations that run on without a new cue to the statement they belong to: “Rain is coming,”
 * she said. “Take a coat.” is one statement, also when the second quotation is a paragraph of its
 * own.
 */
final class RunningQuotations {

  private RunningQuotations() {}

  static List<FoundStatement> joined(Layout layout, List<FoundStatement> found) {
    List<FoundStatement> statements = new ArrayList<>(found);
    for (Quotation quotation : layout.quotations()) {
      if (quotation.depth() == 0
          && isWholeSentences(layout, quotation)
          && isUnclaimed(quotation.span(), statements)) {
        before(layout, quotation, statements)
            .ifPresent(s -> statements.set(statements.indexOf(s), withPart(s, quotation.span())));
      }
    }
    return statements;
  }

  private static FoundStatement withPart(FoundStatement statement, Span part) {
    List<Span> content = new ArrayList<>(statement.content());
    content.add(part);
    return StatementFinisher.withContent(statement, StatementFinisher.merged(content));
  }

  /** Whether a quotation begins and ends where sentences do. */
  private static boolean isWholeSentences(Layout layout, Quotation quotation) {
    Span first = layout.sentences().get(layout.sentenceAt(quotation.span().start()));
    Span last = layout.sentences().get(layout.sentenceAt(quotation.span().end() - 1));
    return first.start() == quotation.span().start() && last.end() <= quotation.span().end() + 1;
  }

  private static boolean isUnclaimed(Span quotation, List<FoundStatement> statements) {
    return statements.stream()
        .filter(s -> !s.nested())
        .noneMatch(
            s ->
                s.content().stream().anyMatch(quotation::overlaps)
                    || s.cue().stream().anyMatch(quotation::overlaps));
  }

  /**
   * The statement that a quotation goes on with: the last one before it that quotes, if nothing
   * else stands between them.
   */
  private static Optional<FoundStatement> before(
      Layout layout, Quotation quotation, List<FoundStatement> statements) {
    int start = quotation.span().start();
    return statements.stream()
        .filter(s -> !s.nested() && end(s) <= start)
        .max(Comparator.comparingInt(RunningQuotations::end))
        .filter(s -> endsWithQuotation(layout, s, start) && goesOn(layout, s, quotation));
  }

  private static int end(FoundStatement s) {
    int end = Math.max(last(s.cue()), last(s.content()));
    return s.source().isEmpty() ? end : Math.max(end, last(s.source()));
  }

  private static int last(List<Span> spans) {
    return spans.get(spans.size() - 1).end();
  }

  private static boolean endsWithQuotation(Layout layout, FoundStatement statement, int before) {
    Span part = statement.content().get(statement.content().size() - 1);
    return layout.quotations().stream()
        .anyMatch(
            q ->
                q.depth() == 0
                    && part.covers(q.span())
                    && part.end() <= q.span().end() + 1
                    && q.span().end() <= before);
  }

  /** Whether a quotation follows in the next sentence, or fills the next paragraph. */
  private static boolean goesOn(Layout layout, FoundStatement statement, Quotation quotation) {
    int from = layout.sentenceAt(end(statement) - 1);
    int to = layout.sentenceAt(quotation.span().start());
    boolean sameParagraph =
        layout.paragraphAt(end(statement) - 1) == layout.paragraphAt(quotation.span().start());
    Span paragraph = layout.paragraphs().get(layout.paragraphAt(quotation.span().start()));
    boolean fillsParagraph =
        paragraph.start() == quotation.span().start()
            && paragraph.end() <= quotation.span().end() + 1;
    boolean isHeading =
        "'‘".indexOf(layout.text().charAt(quotation.span().start())) >= 0
            && quotation.inside().start() == quotation.span().start() + 1;
    return to == from + 1 && (sameParagraph || fillsParagraph && !isHeading);
  }
}
