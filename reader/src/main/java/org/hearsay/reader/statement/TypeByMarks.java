package org.hearsay.reader.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.Quotation;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Span;
import org.hearsay.record.StatementType;

/**
 * Gives a statement its type: direct when all words of its content stand in quotation marks or it
 * is a block quote, mixed when some do, indirect when none does. Marks count that open in the
 * content: a nested statement is not direct because the one around it is. Marks around a title or
 * the name of a thing quote nobody.
 */
final class TypeByMarks {

  private static final WordList NAMING = WordList.read(TypeByMarks.class, "naming-words.tsv");
  private static final Pattern THAT = Pattern.compile("that", Pattern.CASE_INSENSITIVE);

  private TypeByMarks() {}

  static StatementType of(Layout layout, FoundStatement statement, boolean nested) {
    List<Span> quoted =
        layout.quotations().stream()
            .filter(q -> !isName(layout, q, statement))
            .map(Quotation::span)
            .filter(
                q ->
                    statement.content().stream()
                        .anyMatch(part -> part.start() <= q.start() && q.start() < part.end()))
            .toList();
    long inside = 0;
    long outside = 0;
    for (Span part : statement.content()) {
      for (Span word : layout.wordsIn(part)) {
        if (Character.isLetterOrDigit(layout.text().codePointAt(word.start()))) {
          boolean counts = !THAT.matcher(layout.words(word)).matches();
          if (quoted.stream().anyMatch(q -> q.covers(word))) {
            inside++;
          } else if (counts) {
            outside++;
          }
        }
      }
    }
    if (inside == 0 || inside < outside && isUnmarked(layout, statement, nested)) {
      return isUnmarked(layout, statement, nested) ? StatementType.DIRECT : StatementType.INDIRECT;
    }
    return outside == 0 ? StatementType.DIRECT : StatementType.MIXED;
  }

  /**
   * Whether the words are the speaker's own without marks: a block quote after a line that ends in
   * a colon, or a transcript.
   */
  private static boolean isUnmarked(Layout layout, FoundStatement statement, boolean nested) {
    return !nested && (BlockQuotes.isBlock(layout, statement) || isTranscript(layout, statement));
  }

  /** Whether a paragraph is written like a play: "VELL: It will rain. Take a coat." */
  private static boolean isTranscript(Layout layout, FoundStatement statement) {
    Span content = statement.content().get(0);
    Span paragraph = layout.paragraphs().get(layout.paragraphAt(content.start()));
    Span cue = statement.cue().get(0);
    return layout.words(cue).equals(":")
        && cue.end() <= content.start()
        && !statement.source().isEmpty()
        && statement.source().get(0).start() == paragraph.start()
        && ".?!".indexOf(layout.text().charAt(paragraph.end() - 1)) >= 0;
  }

  private static boolean isName(Layout layout, Quotation quotation, FoundStatement statement) {
    int at = layout.wordFrom(quotation.span().start()) - 1;
    if (at < 0) {
      return false;
    }
    Span word = layout.words().get(at);
    return NAMING.has(layout.words(word))
        && statement.cue().stream().noneMatch(cue -> cue.covers(word));
  }
}
