package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Article;
import org.hearsay.record.Licence;
import org.hearsay.record.Span;
import org.hearsay.record.Wording;

/**
 * Finishes what the network found: leaves out the licence line, puts broken sources and contents
 *
 * <p>together, repairs contents that miss their quotation marks, completes relays, adds quotations
 * that run on without a cue and block quotes, gives each statement its type and tells which stand
 * inside which. Stateless and thread-safe.
 */
public final class StatementFinisher {

  private static final WordList OPEN_WORDS =
      WordList.read(StatementFinisher.class, "open-words.tsv");

  private static final WordList NO_CUES = WordList.read(StatementFinisher.class, "no-cues.tsv");

  private StatementFinisher() {}

  /**
   * The finished statements of an article, in text order.
   *
   * @param article the article, whose licence line is no news
   * @param layout the layout of its text
   * @param found what the network found, in any order
   */
  public static List<FinishedStatement> finish(
      Article article, Layout layout, List<FoundStatement> found) {
    List<FoundStatement> statements = new ArrayList<>(found);
    statements.removeIf(
        s -> s.content().isEmpty() || inLicence(s, article.licence()) || isEmptyCue(layout, s));
    statements.replaceAll(s -> CueBounds.repaired(layout, s));
    statements.replaceAll(s -> SourceBounds.repaired(layout, s));
    statements.replaceAll(s -> ContentParts.together(layout, s));
    statements.replaceAll(s -> ContentBounds.repaired(layout, s));
    statements = Relays.completed(layout, statements);
    statements = RunningQuotations.joined(layout, statements);
    statements = DeniedQuotes.parted(layout, statements);
    statements = BlockQuotes.extended(layout, statements);
    statements = OwnWords.with(layout, statements);
    statements.sort(
        Comparator.comparingInt(StatementFinisher::start).thenComparing(s -> s.cue().get(0)));
    int[] parents = Nesting.parents(layout, statements);
    List<FinishedStatement> finished = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      FoundStatement s = statements.get(i);
      Wording wording = new Wording(s.source(), s.cue(), s.content());
      boolean denied = Denials.denies(layout, s);
      finished.add(
          new FinishedStatement(
              wording,
              List.of(),
              TypeByMarks.of(layout, s, parents[i] >= 0),
              parents[i],
              denied,
              s.confidence()));
    }
    return finished;
  }

  /** Whether the cue tells of no saying: an auxiliary without its verb, "reacted to". */
  private static boolean isEmptyCue(Layout layout, FoundStatement statement) {
    List<Span> words =
        statement.cue().stream().flatMap(cue -> layout.wordsIn(cue).stream()).toList();
    boolean none = statement.cue().stream().anyMatch(cue -> NO_CUES.has(layout.words(cue)));
    return none
        || !words.isEmpty()
            && words.stream().allMatch(word -> OPEN_WORDS.has(layout.words(word), "auxiliary"));
  }

  private static boolean inLicence(
      FoundStatement statement, @org.jspecify.annotations.Nullable Licence licence) {
    return licence != null
        && (statement.content().stream().anyMatch(licence.evidence()::overlaps)
            || statement.cue().stream().anyMatch(licence.evidence()::overlaps));
  }

  private static int start(FoundStatement s) {
    int start = Math.min(s.cue().get(0).start(), s.content().get(0).start());
    return s.source().isEmpty() ? start : Math.min(start, s.source().get(0).start());
  }

  /** A copy with another content. */
  static FoundStatement withContent(FoundStatement s, List<Span> content) {
    return new FoundStatement(s.source(), s.cue(), content, s.nested(), s.confidence());
  }

  /** The spans in text order, those that overlap or touch joined. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).union(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
