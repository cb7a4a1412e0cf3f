package org.hearsay.reader.statement;

import java.util.List;
import org.hearsay.record.Span;

/**
 * A statement as the network finds it: the words of its source, its cue and its content, before the
 * source is resolved to speakers. Each list is in text order, without white space around the spans.
 *
 * @param source the words that name who speaks; empty when the text names nobody
 * @param cue the words that tell of the saying, at least one span
 * @param content the words that tell what is said; several spans when something stands between them
 * @param nested whether it stands inside the content of another statement
 * @param confidence how sure the network is, 0 to 1
 */
public record FoundStatement(
    List<Span> source, List<Span> cue, List<Span> content, boolean nested, double confidence) {
  /** Checks the cue and the confidence, and copies the lists. */
  public FoundStatement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (cue.isEmpty()) {
      throw new IllegalArgumentException("cue must have a span but was empty.");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence must be from 0 to 1 but was " + confidence + ".");
    }
  }
}
