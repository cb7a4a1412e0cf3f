package org.hearsay.eval.score;

import java.util.List;
import java.util.function.Function;
import org.hearsay.record.Span;

/** Source, cue and content of one statement, in offsets of the gold's text. */
record Triple(List<Span> source, List<Span> cue, List<Span> content) {

  /** One of the three parts. */
  enum Part {
    SOURCE("source", Triple::source),
    CUE("cue", Triple::cue),
    CONTENT("content", Triple::content);

    private final String word;
    private final Function<Triple, List<Span>> of;

    Part(String word, Function<Triple, List<Span>> of) {
      this.word = word;
      this.of = of;
    }

    String word() {
      return word;
    }

    List<Span> of(Triple triple) {
      return of.apply(triple);
    }
  }

  Triple {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  boolean isEmpty() {
    return source.isEmpty() && cue.isEmpty() && content.isEmpty();
  }
}
