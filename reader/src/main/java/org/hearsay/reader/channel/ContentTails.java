package org.hearsay.reader.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;
import org.hearsay.record.Wording;

/**
 * Takes the means of saying off the end of what is said, where the network left it there: of "Vell
 * welcomed | the deal in a statement" only "the deal" is said. A content with a verb of its own
 * keeps its end, for there the statement may be what is spoken of.
 */
public final class ContentTails {

  private static final Set<String> KINDS =
      Set.of(
          "social_media",
          "written_statement",
          "press_conference",
          "interview",
          "letter",
          "phone_call");
  private static final Set<String> OPENERS = Set.of("in", "at", "on", "via", "during");
  private static final Set<String> VERBS =
      Set.of(
          "that", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would",
          "can", "could", "may", "might", "must", "should", "to", "did", "does");
  private static final int LONGEST = 6;

  private ContentTails() {}

  /** The statements without the means at the end of their contents. */
  public static List<FinishedStatement> cut(Layout layout, List<FinishedStatement> statements) {
    return statements.stream().map(s -> cut(layout, s)).toList();
  }

  private static FinishedStatement cut(Layout layout, FinishedStatement statement) {
    List<Span> content = new ArrayList<>(statement.wording().content());
    Span last = content.get(content.size() - 1);
    List<Span> words = layout.wordsIn(last);
    if (layout.quotations().stream().anyMatch(q -> q.span().overlaps(last))
        || words.stream().anyMatch(w -> VERBS.contains(lower(layout, w)))) {
      return statement;
    }
    for (int open = Math.max(1, words.size() - LONGEST); open < words.size() - 1; open++) {
      if (OPENERS.contains(lower(layout, words.get(open))) && isMeans(layout, words, open)) {
        content.set(content.size() - 1, words.get(0).union(words.get(open - 1)));
        return statement.withWording(
            new Wording(statement.wording().source(), statement.wording().cue(), content));
      }
    }
    return statement;
  }

  /** Whether the words from a preposition to the end are a means: "in a public statement". */
  private static boolean isMeans(Layout layout, List<Span> words, int open) {
    for (int first = open + 1; first < words.size(); first++) {
      String noun = lower(layout, words.get(first).union(words.get(words.size() - 1)));
      if (ChannelWords.NOUNS.kind(noun).filter(KINDS::contains).isPresent()) {
        return true;
      }
      if (OPENERS.contains(lower(layout, words.get(first)))) {
        return false;
      }
    }
    return false;
  }

  private static String lower(Layout layout, Span span) {
    return layout.words(span).toLowerCase(Locale.ROOT);
  }
}
