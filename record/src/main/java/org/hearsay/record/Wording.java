package org.hearsay.record;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that make a statement: who, that it was said, and what. Each part may be discontinuous,
 * its spans in text order.
 *
 * @param source the words that name the source; empty when the sentence has none ("it is reported
 *     that")
 * @param cue the words that tell of the saying: "wrote", "according to"
 * @param content what is said
 */
public record Wording(List<Span> source, List<Span> cue, List<Span> content) {

  /** Checks that something is said and that spans stand in text order. */
  public Wording {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    Violations.of(Wording.class)
        .inTextOrder("source", source)
        .inTextOrder("cue", cue)
        .inTextOrder("content", content)
        .expect(!content.isEmpty(), "content", "hold at least one span", content)
        .throwIfAny();
  }

  /** All spans of the three parts, in text order. */
  public List<Span> spans() {
    List<Span> all = new ArrayList<>(source);
    all.addAll(cue);
    all.addAll(content);
    all.sort(null);
    return List.copyOf(all);
  }
}
