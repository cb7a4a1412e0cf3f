package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * Extends block quotes: after a line that ends in "said:" the paragraphs that follow are one
 * content without marks, as long as the speaker goes on in the first person and nobody else is
 * quoted.
 */
final class BlockQuotes {

  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)\\b");

  private BlockQuotes() {}

  static List<FoundStatement> extended(Layout layout, List<FoundStatement> found) {
    List<FoundStatement> statements = new ArrayList<>(found);
    statements.replaceAll(
        s -> isBlock(layout, s) && !quotes(layout, s) ? extended(layout, s, found) : s);
    return statements;
  }

  /**
   * Whether a content begins a paragraph, and the paragraph before it holds the cue and ends in a
   * colon.
   */
  static boolean isBlock(Layout layout, FoundStatement statement) {
    int paragraph = layout.paragraphAt(statement.content().get(0).start());
    if (paragraph == 0
        || layout.paragraphs().get(paragraph).start() != statement.content().get(0).start()) {
      return false;
    }
    Span before = layout.paragraphs().get(paragraph - 1);
    return layout.text().charAt(before.end() - 1) == ':'
        && statement.cue().stream().anyMatch(before::covers);
  }

  private static boolean quotes(Layout layout, FoundStatement statement) {
    return layout.quotationAt(statement.content().get(0).start()).isPresent();
  }

  private static FoundStatement extended(
      Layout layout, FoundStatement statement, List<FoundStatement> all) {
    int first = layout.paragraphAt(statement.content().get(0).start());
    int end = statement.content().get(statement.content().size() - 1).end();
    for (int i = first;
        i < layout.paragraphs().size()
            && goesOn(layout, layout.paragraphs().get(i), statement, all);
        i++) {
      end = Math.max(end, layout.paragraphs().get(i).end());
    }
    end = Math.max(end, endInParagraph(layout, layout.paragraphs().get(first), statement, all));
    return StatementFinisher.withContent(
        statement, List.of(Span.of(statement.content().get(0).start(), end)));
  }

  /** Where the sentences of a block end in which the reporter lets nobody speak. */
  private static int endInParagraph(
      Layout layout, Span paragraph, FoundStatement statement, List<FoundStatement> all) {
    int end = paragraph.start();
    for (Span sentence : layout.sentences()) {
      if (paragraph.covers(sentence) && !isReported(layout, sentence, statement, all)) {
        end = sentence.end();
      } else if (sentence.start() >= paragraph.start()) {
        break;
      }
    }
    return end;
  }

  private static boolean isReported(
      Layout layout, Span sentence, FoundStatement statement, List<FoundStatement> all) {
    return all.stream()
        .filter(s -> !s.equals(statement) && !s.nested())
        .anyMatch(s -> s.cue().stream().anyMatch(sentence::covers) && !inFirstPerson(layout, s));
  }

  private static boolean goesOn(
      Layout layout, Span paragraph, FoundStatement statement, List<FoundStatement> all) {
    return FIRST_PERSON.matcher(layout.words(paragraph)).find()
        && layout.quotations().stream()
            .noneMatch(q -> q.span().overlaps(paragraph) && q.span().length() > 40)
        && all.stream()
            .filter(s -> !s.equals(statement) && s.cue().stream().anyMatch(paragraph::covers))
            .allMatch(s -> s.source().isEmpty() || s.nested() || inFirstPerson(layout, s));
  }

  private static boolean inFirstPerson(Layout layout, FoundStatement statement) {
    return statement.source().stream()
        .anyMatch(s -> FIRST_PERSON.matcher(layout.words(s)).matches());
  }
}
