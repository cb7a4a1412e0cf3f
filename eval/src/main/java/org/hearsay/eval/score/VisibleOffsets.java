package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.record.Span;

/** Carries spans of one text over to another one that differs in white space, or a little more. */
final class VisibleOffsets {
  private static final int NOWHERE = -1;

  /** Where each UTF-16 unit of the one text stands in the other. */
  private final int[] target;

  private VisibleOffsets(int[] target) {
    this.target = target;
  }

  /** Ways from offsets of the one text to offsets of the other. */
  static VisibleOffsets of(String from, String to) {
    int[] visibleFrom = visible(from);
    int[] visibleTo = visible(to);
    if (sameCharacters(from, visibleFrom, to, visibleTo)) {
      int[] target = new int[from.length()];
      Arrays.fill(target, NOWHERE);
      for (int i = 0; i < visibleFrom.length; i++) {
        target[visibleFrom[i]] = visibleTo[i];
      }
      return new VisibleOffsets(target);
    }
    return throughWords(from, to);
  }

  /** The span in the other text; empty when none of its characters is there. */
  Optional<Span> carry(Span span) {
    int[] there =
        Arrays.stream(target, span.start(), span.end()).filter(at -> at != NOWHERE).toArray();
    return there.length == 0
        ? Optional.empty()
        : Optional.of(Span.of(there[0], there[there.length - 1] + 1));
  }

  /** Spans as they count: carried over, without white space at their ends, in text order. */
  List<Span> carry(List<Span> spans, String to) {
    return spans.stream()
        .flatMap(span -> carry(span).stream())
        .flatMap(span -> Blanks.trim(to, span.start(), span.end()).stream())
        .sorted()
        .toList();
  }

  private static VisibleOffsets throughWords(String from, String to) {
    List<Span> fromWords = Blanks.words(from);
    List<Span> toWords = Blanks.words(to);
    int[] target = new int[from.length()];
    Arrays.fill(target, NOWHERE);
    List<CommonRuns.Run> runs =
        CommonRuns.of(
            fromWords.stream().map(word -> word.words(from)).toList(),
            toWords.stream().map(word -> word.words(to)).toList());
    for (CommonRuns.Run run : runs) {
      for (int i = 0; i < run.length(); i++) {
        Span word = fromWords.get(run.first() + i);
        int start = toWords.get(run.second() + i).start();
        for (int unit = 0; unit < word.length(); unit++) {
          target[word.start() + unit] = start + unit;
        }
      }
    }
    return new VisibleOffsets(target);
  }

  private static int[] visible(String text) {
    List<Integer> offsets = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        offsets.add(i);
      }
    }
    return offsets.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean sameCharacters(String a, int[] inA, String b, int[] inB) {
    if (inA.length != inB.length) {
      return false;
    }
    for (int i = 0; i < inA.length; i++) {
      if (a.charAt(inA[i]) != b.charAt(inB[i])) {
        return false;
      }
    }
    return true;
  }
}
