package org.hearsay.reader.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Span;

/**
 * Repairs sources: a pronoun right before its cue is the source when the network found none ("he |
 * said"), so is what follows "according to" up to a comma, and a source that breaks off in a name
 * or before its noun goes on to the cue ("Mr | Vell | said", "the | minister | said").
 */
final class SourceBounds {

  private static final WordList SUBJECTS =
      WordList.read(SourceBounds.class, "subject-pronouns.tsv");
  private static final WordList OPEN_WORDS = WordList.read(SourceBounds.class, "open-words.tsv");
  private static final int LONGEST_GAP = 5;
  private static final int LONGEST_NAME = 16;

  private SourceBounds() {}

  static FoundStatement repaired(Layout layout, FoundStatement statement) {
    if (statement.source().isEmpty() && isAccordingTo(layout, statement.cue().get(0))) {
      return accordingTo(layout, statement);
    }
    if (statement.source().isEmpty() && statement.cue().size() == 1) {
      Optional<FoundStatement> parted = parted(layout, statement, statement.cue().get(0));
      if (parted.isPresent()) {
        return parted.get();
      }
    }
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

  /** The source out of a cue that holds it: "a message | stating". */
  private static Optional<FoundStatement> parted(Layout layout, FoundStatement s, Span cue) {
    List<Span> words = layout.wordsIn(cue);
    int last = words.size() - 1;
    boolean holds =
        last > 1
            && OPEN_WORDS.has(layout.words(words.get(0)), "determiner")
            && layout.words(words.get(last)).endsWith("ing");
    return holds
        ? Optional.of(
            new FoundStatement(
                List.of(words.get(0).union(words.get(last - 1))),
                List.of(words.get(last)),
                s.content(),
                s.nested(),
                s.confidence()))
        : Optional.empty();
  }

  private static boolean isAccordingTo(Layout layout, Span cue) {
    return layout
        .words(cue)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .equals("according to");
  }

  /** The source up to a comma, and what is said behind it, where the content holds both. */
  private static FoundStatement accordingTo(Layout layout, FoundStatement statement) {
    int first = layout.wordFrom(statement.cue().get(0).end());
    int last = first;
    while (last < layout.words().size()
        && last - first < LONGEST_NAME
        && !layout.words(layout.words().get(last)).matches("[,.;:“”\"]")) {
      last++;
    }
    if (last == first || last == layout.words().size() || last - first == LONGEST_NAME) {
      return statement;
    }
    Span source = layout.words().get(first).union(layout.words().get(last - 1));
    int comma = layout.words().get(last).end();
    List<Span> content =
        statement.content().stream()
            .filter(part -> part.end() > comma || !part.overlaps(source))
            .map(part -> part.overlaps(source) ? behind(layout, part, comma) : part)
            .toList();
    return content.isEmpty()
        ? statement
        : StatementFinisher.withContent(withSource(statement, List.of(source)), content);
  }

  private static Span behind(Layout layout, Span part, int comma) {
    int next = layout.wordFrom(comma);
    return next < layout.words().size() && layout.words().get(next).start() < part.end()
        ? Span.of(layout.words().get(next).start(), part.end())
        : part;
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
