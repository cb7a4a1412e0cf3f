package org.hearsay.reader.statement;

import java.util.List;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * Tells which statements stand inside the content of others: A says that B said something. The
 * parent is the statement with the shortest content that holds the cue of the inner one and at
 * least half of its content.
 */
final class Nesting {

  private Nesting() {}

  static int[] parents(Layout layout, List<FoundStatement> statements) {
    int[] parents = new int[statements.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] =
          isInside(layout, statements, statements.get(i))
              ? parent(statements, i)
              : FinishedStatement.NO_PARENT;
    }
    return parents;
  }

  /**
   * Whether a statement can stand in another: the network says so, or its cue is in quotation marks
   * or in a block quote.
   */
  private static boolean isInside(
      Layout layout, List<FoundStatement> statements, FoundStatement statement) {
    Span cue = statement.cue().get(0);
    return statement.nested()
        || layout.quotationAt(cue.start()).isPresent()
        || statements.stream()
            .anyMatch(s -> BlockQuotes.isBlock(layout, s) && s.content().get(0).covers(cue));
  }

  private static int parent(List<FoundStatement> statements, int inner) {
    int parent = FinishedStatement.NO_PARENT;
    for (int outer = 0; outer < statements.size(); outer++) {
      if (outer != inner
          && holds(statements.get(outer), statements.get(inner))
          && !(holds(statements.get(inner), statements.get(outer))
              && isLonger(statements, inner, outer))
          && (parent < 0 || isInner(statements.get(outer), statements.get(parent)))) {
        parent = outer;
      }
    }
    return parent;
  }

  /** Whether one that could be the parent stands inside another that could. */
  private static boolean isInner(FoundStatement one, FoundStatement other) {
    int difference = length(one) - length(other);
    return difference < 0 || difference == 0 && one.nested() && !other.nested();
  }

  private static boolean isLonger(List<FoundStatement> statements, int a, int b) {
    int difference = length(statements.get(a)) - length(statements.get(b));
    return difference > 0 || difference == 0 && a < b;
  }

  private static boolean holds(FoundStatement outer, FoundStatement inner) {
    return passesOn(outer, inner)
        || inner.cue().stream()
                .allMatch(cue -> outer.content().stream().anyMatch(part -> part.covers(cue)))
            && common(outer.content(), inner.content()) * 2 >= length(inner);
  }

  /** "According to A, quoting B, it rained": both say the same, B inside A. */
  private static boolean passesOn(FoundStatement outer, FoundStatement inner) {
    return inner.nested()
        && outer.content().equals(inner.content())
        && outer.cue().get(0).end() <= inner.cue().get(0).start();
  }

  private static int common(List<Span> outer, List<Span> inner) {
    return inner.stream().mapToInt(i -> outer.stream().mapToInt(o -> common(o, i)).sum()).sum();
  }

  private static int common(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  private static int length(FoundStatement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }
}
