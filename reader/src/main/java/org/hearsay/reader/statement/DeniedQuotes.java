package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.Quotation;
import org.hearsay.record.Span;

/**
 * Parts what is denied from the words of the denial: "Vell denied | the charge: “It is a lie.”"
 * makes two statements, one that is denied and one that she makes.
 */
final class DeniedQuotes {

  private DeniedQuotes() {}

  static List<FoundStatement> parted(Layout layout, List<FoundStatement> found) {
    List<FoundStatement> statements = new ArrayList<>();
    for (FoundStatement statement : found) {
      int answer = answer(layout, statement);
      if (answer < 0 || !Denials.denies(layout, statement)) {
        statements.add(statement);
      } else {
        statements.add(StatementFinisher.withContent(statement, before(statement, answer, layout)));
        statements.add(StatementFinisher.withContent(statement, from(statement, answer)));
      }
    }
    return statements;
  }

  /** Where the words of the denial start: behind a colon, in a part or quotation of their own. */
  private static int answer(Layout layout, FoundStatement statement) {
    Span whole = Span.of(statement.content().get(0).start(), end(statement));
    return Stream.concat(
            statement.content().stream(), layout.quotations().stream().map(Quotation::span))
        .map(Span::start)
        .filter(start -> start > whole.start() && whole.contains(start))
        .filter(start -> layout.text().substring(whole.start(), start).strip().endsWith(":"))
        .min(Comparator.naturalOrder())
        .orElse(-1);
  }

  private static int end(FoundStatement statement) {
    return statement.content().get(statement.content().size() - 1).end();
  }

  private static List<Span> before(FoundStatement statement, int answer, Layout layout) {
    int colon = layout.text().lastIndexOf(':', answer - 1);
    return statement.content().stream()
        .filter(part -> part.start() < colon)
        .map(part -> Span.of(part.start(), Math.min(part.end(), colon)))
        .toList();
  }

  private static List<Span> from(FoundStatement statement, int answer) {
    return statement.content().stream()
        .filter(part -> part.end() > answer)
        .map(part -> Span.of(Math.max(part.start(), answer), part.end()))
        .toList();
  }
}
