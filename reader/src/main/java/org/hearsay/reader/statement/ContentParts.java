package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Span;

/**
 * Puts together what the network finds in pieces. A content is parted by its own source and cue, or
 * goes on in another sentence of the same quotation; nearly nothing else parts one in PolNeAR (163
 * of 22,467 contents have another gap inside a sentence). So a gap inside a sentence is filled, a
 * stray piece of another sentence left out, and a content does not end on an open word such as
 * "the".
 */
final class ContentParts {

  private static final WordList OPEN_WORDS = WordList.read(ContentParts.class, "open-words.tsv");
  private static final int LONGEST_GAP = 25;
  private static final int SHORT = 2;
  private static final String ENDS = ".!?;:,—";

  private ContentParts() {}

  static FoundStatement together(Layout layout, FoundStatement statement) {
    List<Span> parts = new ArrayList<>();
    for (Span part : statement.content()) {
      if (parts.isEmpty()) {
        parts.add(part);
        continue;
      }
      int last = parts.size() - 1;
      Span before = parts.get(last);
      boolean parted = isOwnBetween(statement, before.end(), part.start());
      boolean same = layout.sentenceAt(before.end() - 1) == layout.sentenceAt(part.start());
      if (parted || layout.text().substring(before.end(), part.start()).isBlank() && !same) {
        parts.add(part);
      } else if (same && words(layout, before.end(), part.start()) <= LONGEST_GAP) {
        parts.set(last, before.union(part));
      } else if (distance(statement, part) < distance(statement, before)) {
        parts.set(last, part);
      }
    }
    int last = parts.size() - 1;
    parts.set(last, closed(layout, statement, parts.get(last)));
    return StatementFinisher.withContent(statement, StatementFinisher.merged(parts));
  }

  private static boolean isOwnBetween(FoundStatement statement, int from, int to) {
    return to > from
        && (statement.source().stream().anyMatch(Span.of(from, to)::overlaps)
            || statement.cue().stream().anyMatch(Span.of(from, to)::overlaps));
  }

  private static long words(Layout layout, int from, int to) {
    return to <= from ? 0 : layout.wordsIn(Span.of(from, to)).size();
  }

  private static int distance(FoundStatement statement, Span part) {
    int cue = statement.cue().get(0).start();
    return Math.min(Math.abs(cue - part.start()), Math.abs(cue - part.end()));
  }

  /** A part that breaks off is extended to the next stop, comma, or own source or cue. */
  private static Span closed(Layout layout, FoundStatement statement, Span part) {
    List<Span> words = layout.wordsIn(part);
    String last = words.isEmpty() ? "" : layout.words(words.get(words.size() - 1));
    int next = layout.wordFrom(part.end());
    boolean isShort =
        words.size() <= SHORT
            && next < layout.words().size()
            && !OPEN_WORDS.has(layout.words(layout.words().get(next)));
    boolean open = OPEN_WORDS.has(last) || isShort;
    Span sentence = layout.sentences().get(layout.sentenceAt(part.end() - 1));
    int end = part.end();
    if (!open || end >= sentence.end() || !Character.isWhitespace(layout.text().charAt(end))) {
      return part;
    }
    for (Span word : layout.wordsIn(Span.of(end, sentence.end()))) {
      boolean stop = ENDS.contains(layout.words(word)) || layout.words(word).equals("--");
      if (stop || isOwnBetween(statement, word.start(), word.end())) {
        break;
      }
      end = word.end();
    }
    return Span.of(part.start(), end);
  }
}
