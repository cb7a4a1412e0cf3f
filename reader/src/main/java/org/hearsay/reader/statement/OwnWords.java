package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Span;
import org.hearsay.record.StatementType;

/**
 * Finds the plain statements inside a quotation in which the speaker tells of the own saying or
 * wishing: in “I welcome the accord and hope that it holds,” Ann Vell said, "I | welcome | the
 * accord" stands in what she said. Only where "I" or "we" stands before a verb of the list.
 */
final class OwnWords {

  private static final WordList VERBS = WordList.read(OwnWords.class, "own-verbs.tsv");
  private static final Set<String> BETWEEN =
      Set.of(
          "very",
          "much",
          "also",
          "really",
          "strongly",
          "fully",
          "warmly",
          "deeply",
          "sincerely",
          "still",
          "just",
          "certainly",
          "again",
          "all",
          "both",
          "once",
          "firmly",
          "therefore",
          "do",
          "truly",
          "personally",
          "particularly",
          "especially",
          "wholeheartedly");
  private static final Set<String> SUBJECTS =
      Set.of("i", "we", "he", "she", "it", "they", "you", "the", "this", "that", "there", "our");
  private static final double CONFIDENCE = 0.5;

  private final Layout layout;
  private final List<FoundStatement> statements;

  private OwnWords(Layout layout, List<FoundStatement> statements) {
    this.layout = layout;
    this.statements = statements;
  }

  /** The statements with those inside their quotations that the network did not find. */
  static List<FoundStatement> with(Layout layout, List<FoundStatement> found) {
    OwnWords own = new OwnWords(layout, found);
    List<FoundStatement> all = new ArrayList<>(found);
    for (FoundStatement statement : found) {
      boolean direct = TypeByMarks.of(layout, statement, false) == StatementType.DIRECT;
      if (!statement.nested() && direct) {
        statement.content().forEach(part -> all.addAll(own.in(part)));
      }
    }
    return all;
  }

  private List<FoundStatement> in(Span part) {
    List<FoundStatement> inside = new ArrayList<>();
    List<Span> words = layout.wordsIn(part);
    for (int i = 0; i + 2 < words.size(); i++) {
      if (text(words, i).equals("i") || text(words, i).equals("we")) {
        at(words, i).ifPresent(inside::add);
      }
    }
    return inside;
  }

  private Optional<FoundStatement> at(List<Span> words, int subject) {
    int verb = subject + 1;
    while (verb + 1 < words.size() && BETWEEN.contains(text(words, verb))) {
      verb++;
    }
    for (int last = Math.min(verb + VERBS.longest(), words.size() - 1) - 1; last >= verb; last--) {
      Span cue = words.get(verb).union(words.get(last));
      Optional<String> kind = VERBS.kind(layout.words(cue));
      if (kind.isPresent() && isFree(words.get(subject).union(cue))) {
        return statement(words, subject, cue, last + 1, kind.get());
      }
    }
    return Optional.empty();
  }

  private Optional<FoundStatement> statement(
      List<Span> words, int subject, Span cue, int first, String kind) {
    String next = first < words.size() ? text(words, first) : "";
    boolean fits =
        switch (kind) {
          case "that" -> SUBJECTS.contains(next) || next.equals("to");
          case "to" -> next.equals("to");
          default -> !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0));
        };
    int last = end(words, first);
    return fits && last > first
        ? Optional.of(
            new FoundStatement(
                List.of(words.get(subject)),
                List.of(cue),
                List.of(words.get(first).union(words.get(last))),
                true,
                CONFIDENCE))
        : Optional.empty();
  }

  /** The last word of the clause: before the stop, or before another's source or cue. */
  private int end(List<Span> words, int first) {
    int sentence = layout.sentences().get(layout.sentenceAt(words.get(first).start())).end();
    int last = first;
    while (last + 1 < words.size()
        && words.get(last + 1).end() <= sentence
        && !isVoice(words.get(last + 1))) {
      last++;
    }
    while (last > first && isOpen(words, last)) {
      last--;
    }
    return last;
  }

  private boolean isOpen(List<Span> words, int at) {
    String text = text(words, at);
    return !Character.isLetterOrDigit(text.codePointAt(0))
        || text.equals("and")
        || text.equals("but");
  }

  private boolean isVoice(Span word) {
    return statements.stream()
        .anyMatch(
            s ->
                s.cue().stream().anyMatch(word::overlaps)
                    || s.source().stream().anyMatch(word::overlaps));
  }

  private boolean isFree(Span voice) {
    return statements.stream().noneMatch(s -> s.cue().stream().anyMatch(voice::overlaps));
  }

  private String text(List<Span> words, int at) {
    return layout.words(words.get(at)).toLowerCase(Locale.ROOT);
  }
}
