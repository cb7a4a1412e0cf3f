package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * The words around a statement's cue that are the reporter's: the sentence of the cue without what
 * is said, up to where somebody else speaks. Of “Rain is coming,” Ann Vell told the council on
 * Monday, while Orin Dell said no these are "Ann Vell told the council on Monday, while". Of a
 * nested statement they end where the content around it does.
 */
public final class ReportingClause {

  private ReportingClause() {}

  /** The words of the clause of the statement with this index, in text order. */
  public static List<Span> words(Layout layout, List<FinishedStatement> all, int index) {
    FinishedStatement own = all.get(index);
    Optional<Span> first = own.wording().cue().stream().findFirst();
    if (first.isEmpty()) {
      return List.of();
    }
    Span cue = first.get();
    Span around = around(layout, all, own, cue);
    int from = around.start();
    int to = around.end();
    List<Span> said = new ArrayList<>(own.wording().content());
    for (FinishedStatement other : all) {
      if (other.equals(own) || isIn(own.wording().content(), other) || holds(other, cue)) {
        continue;
      }
      said.addAll(other.wording().content());
      Span voice = voice(other);
      if (!other.wording().source().equals(own.wording().source()) && around.covers(voice)) {
        Span ownVoice = voice(own);
        from =
            voice.end() <= ownVoice.start()
                ? Math.max(from, endBefore(other, ownVoice.start()))
                : from;
        to = voice.start() >= ownVoice.end() ? Math.min(to, voice.start()) : to;
      }
    }
    return from >= to
        ? List.of()
        : layout.wordsIn(Span.of(from, to)).stream()
            .filter(w -> said.stream().noneMatch(w::overlaps))
            .toList();
  }

  /** The sentence of the cue, or as much of it as the content around a nested statement holds. */
  private static Span around(
      Layout layout, List<FinishedStatement> all, FinishedStatement own, Span cue) {
    Span sentence = layout.sentences().get(layout.sentenceAt(cue.start()));
    if (!own.nested()) {
      return sentence;
    }
    return all.get(own.parent()).wording().content().stream()
        .filter(part -> part.covers(cue))
        .findFirst()
        .map(
            part ->
                Span.of(
                    Math.max(part.start(), sentence.start()), Math.min(part.end(), sentence.end())))
        .orElse(sentence);
  }

  private static boolean holds(FinishedStatement other, Span cue) {
    return other.wording().content().stream().anyMatch(part -> part.covers(cue));
  }

  private static boolean isIn(List<Span> content, FinishedStatement other) {
    return other.wording().cue().stream()
        .anyMatch(cue -> content.stream().anyMatch(part -> part.covers(cue)));
  }

  /** Where a statement ends before an offset. */
  private static int endBefore(FinishedStatement statement, int offset) {
    return statement.wording().spans().stream()
        .mapToInt(Span::end)
        .filter(end -> end <= offset)
        .max()
        .orElse(0);
  }

  /** From the first word of source and cue to the last. */
  private static Span voice(FinishedStatement statement) {
    List<Span> spans = new ArrayList<>(statement.wording().cue());
    spans.addAll(statement.wording().source());
    spans.sort(Comparator.naturalOrder());
    return spans.stream().reduce(Span::union).orElse(statement.reach());
  }
}
