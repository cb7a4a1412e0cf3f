package org.hearsay.reader.statement;

import java.util.List;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Span;

/**
 * Repairs sources: a pronoun right before its cue is the source when the network found none ("he |
 * said"), and a source that breaks off in a name or before its noun goes on to the cue ("Mr | Vell
 * | said", "the | minister | said").
 */
final class SourceBounds {

  private static final WordList SUBJECTS =
      WordList.read(SourceBounds.class, "subject-pronouns.tsv");
  private static final WordList OPEN_WORDS = WordList.read(SourceBounds.class, "open-words.tsv");
  private static final int LONGEST_GAP = 5;

  private SourceBounds() {}

  static FoundStatement repaired(Layout layout, FoundStatement statement) {
    if (statement.source().isEmpty()) {
      int before = layout.wordFrom(statement.cue().get(0).start()) - 1;
      boolean found = before >= 0 && isSubject(layout, statement, before);
      return found ? withSource(statement, List.of(layout.words().get(before))) : statement;
    }
    if (statement.source().size() > 1) {
      return statement;
    }
    Span source = statement.source().get(0);
    Span whole = goesOn(layout, statement, source);
    return whole.equals(source) ? statement : withSource(statement, List.of(whole));
  }

  private static boolean isSubject(Layout layout, FoundStatement statement, int index) {
    Span word = layout.words().get(index);
    boolean same =
        layout.sentenceAt(word.start()) == layout.sentenceAt(statement.cue().get(0).start());
    return same
        && SUBJECTS.has(layout.words(word))
        && statement.content().stream().noneMatch(word::overlaps);
  }

  /**
   * The source with the capitals that follow it, or all words up to the cue when it ends on an open
   * word or a title.
   */
  private static Span goesOn(Layout layout, FoundStatement statement, Span source) {
    int cue = statement.cue().get(0).start();
    if (cue <= source.end() || layout.sentenceAt(cue) != layout.sentenceAt(source.start())) {
      return source;
    }
    List<Span> gap = layout.wordsIn(Span.of(source.end(), cue));
    boolean mark = gap.stream().anyMatch(w -> ",;:—–\"“”()".contains(layout.words(w)));
    if (gap.isEmpty() || gap.size() > LONGEST_GAP || mark) {
      return source;
    }
    List<Span> inside = layout.wordsIn(source);
    boolean open =
        !inside.isEmpty()
            && (OPEN_WORDS.has(layout.words(inside.get(inside.size() - 1)), "determiner")
                || layout.words(gap.get(0)).equals(".") && source.end() == gap.get(0).start());
    return open ? source.union(gap.get(gap.size() - 1)) : source;
  }

  private static FoundStatement withSource(FoundStatement s, List<Span> source) {
    return new FoundStatement(source, s.cue(), s.content(), s.nested(), s.confidence());
  }
}
