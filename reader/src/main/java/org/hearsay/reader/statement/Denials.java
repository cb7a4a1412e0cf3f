package org.hearsay.reader.statement;

import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Span;

/**
 * Tells whether the speaker denies the content: by a verb or noun of denying, or by one of
 * rejecting whose object is a claim ("rejected the accusation"). A quotation that follows "denied
 * this:" is the denial's own words and not what is denied.
 */
final class Denials {

  private static final WordList DENYING = WordList.read(Denials.class, "denying-words.tsv");
  private static final WordList CLAIMS = WordList.read(Denials.class, "claim-nouns.tsv");
  private static final int FIRST_WORDS = 6;

  private Denials() {}

  static boolean denies(Layout layout, FoundStatement statement) {
    if (BlockQuotes.isBlock(layout, statement)
        || layout.quotationAt(statement.content().get(0).start()).isPresent()) {
      return false;
    }
    boolean negated =
        words(layout, statement.cue().get(0))
            .anyMatch(w -> w.equals("not") || w.equals("never") || w.endsWith("n't"));
    return !negated
        && statement.cue().stream()
            .flatMap(cue -> words(layout, cue))
            .anyMatch(
                w ->
                    DENYING.has(w, "deny")
                        || DENYING.has(w, "reject") && ofClaim(layout, statement));
  }

  private static boolean ofClaim(Layout layout, FoundStatement statement) {
    return words(layout, statement.content().get(0)).limit(FIRST_WORDS).anyMatch(CLAIMS::has);
  }

  private static Stream<String> words(Layout layout, Span span) {
    return layout.wordsIn(span).stream()
        .map(w -> layout.words(w).toLowerCase(Locale.ROOT).replace('’', '\''));
  }
}
