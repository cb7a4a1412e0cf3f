package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * Cuts off what the network begins but does not finish at the end of a cue: an article or
 * possessive without its noun, and the preposition before it ("wrote in a" of "wrote in a letter"),
 * or a phrase that ends on a preposition ("wrote in a letter sent to").
 */
final class CueBounds {
  private static final Pattern OPEN_PHRASE =
      Pattern.compile(
          "(?:\\s+(?:in|on|at|during|via|through|to|with|from))?\\s+(?:an?|the|his|her|its|their)$"
              + "|\\s+(?:in|on|at|during|via|through)\\s+(?:an?|the|his|her|its|their)\\s.*\\s"
              + "(?:in|on|at|to|by|for|with|of|from)$");

  private CueBounds() {}

  static FoundStatement repaired(Layout layout, FoundStatement statement) {
    List<Span> cue = new ArrayList<>(statement.cue());
    Span last = cue.get(cue.size() - 1);
    Matcher open = OPEN_PHRASE.matcher(layout.words(last));
    if (!open.find()) {
      return statement;
    }
    cue.set(cue.size() - 1, new Span(last.start(), last.start() + open.start()));
    return new FoundStatement(
        statement.source(), cue, statement.content(), statement.nested(), statement.confidence());
  }
}
