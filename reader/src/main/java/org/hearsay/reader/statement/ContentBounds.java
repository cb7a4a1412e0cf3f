package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.Quotation;
import org.hearsay.record.Span;

/**
 * Repairs the bounds of contents: quotation marks that belong to a content are in it, a quotation
 * of which most is in it is in it whole, and marks of other kinds that merely stand beside it are
 * not.
 */
final class ContentBounds {

  private static final String BESIDE = " ,;:\u00a0";
  private static final String STOPS = ".,!?;…";

  private ContentBounds() {}

  static FoundStatement repaired(Layout layout, FoundStatement statement) {
    List<Span> content = new ArrayList<>();
    for (Span part : statement.content()) {
      Span bare = bare(layout, part);
      for (Quotation quotation : layout.quotations()) {
        if (quotation.span().overlaps(bare) || quotation.span().start() == bare.end()) {
          bare = withMarks(layout, bare, quotation, statement);
        }
      }
      content.add(bare);
    }
    return StatementFinisher.withContent(statement, StatementFinisher.merged(content));
  }

  private static Span bare(Layout layout, Span part) {
    int start = part.start();
    int end = part.end();
    while (start + 1 < end && BESIDE.indexOf(layout.text().charAt(start)) >= 0) {
      start++;
    }
    while (end - 1 > start && BESIDE.indexOf(layout.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return Span.of(start, end);
  }

  private static Span withMarks(
      Layout layout, Span part, Quotation quotation, FoundStatement statement) {
    Span whole = quotation.span();
    Span inside = quotation.inside();
    boolean opensHere = part.start() <= inside.start() && inside.start() < part.end();
    boolean closesHere = onlyStops(layout, part.end(), inside.end()) || part.end() >= inside.end();
    if (opensHere && closesHere) {
      return part.union(whole);
    }
    boolean isEnd =
        opensHere && part.start() <= inside.start() || closesHere && part.end() <= whole.end();
    return !statement.nested() && (mostly(part, inside) || isEnd) && isFree(whole, statement)
        ? part.union(whole)
        : part;
  }

  private static boolean onlyStops(Layout layout, int from, int to) {
    return from <= to
        && layout.text().substring(from, to).chars().allMatch(c -> STOPS.indexOf(c) >= 0);
  }

  private static boolean mostly(Span part, Span inside) {
    int common = Math.min(part.end(), inside.end()) - Math.max(part.start(), inside.start());
    return common * 2 > inside.length();
  }

  /** Whether none of a statement's own source and cue stands in a quotation. */
  private static boolean isFree(Span quotation, FoundStatement statement) {
    return statement.cue().stream().noneMatch(quotation::overlaps)
        && statement.source().stream().noneMatch(quotation::overlaps);
  }
}
