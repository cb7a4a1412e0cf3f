package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Article;
import org.hearsay.record.Span;
import org.hearsay.record.Time;

/**
 * Finds the times that an article names. Stateless and thread-safe.
 *
 * <p>Example: in "They met last Tuesday and left two days later.", published on 15 May 2024, it
 * finds "last Tuesday" (2024-05-14) and "two days later" (2024-05-16).
 *
 * <p>Values are those of TIMEX3 (Pustejovsky and others, ISO-TimeML, LREC 2010).
 */
public final class TimeFinder {
  private static final TimeWords WORDS =
      new TimeWords(WordList.read(TimeFinder.class, "words.tsv"));
  private static final Grammar GRAMMAR = Grammar.read(WORDS);
  private static final Tokens TOKENS = new Tokens(WORDS);
  private static final Comparator<Chart.Match> BEST_FIRST =
      Comparator.comparingInt((Chart.Match m) -> m.start() - m.end())
          .thenComparingInt(Chart.Match::place)
          .thenComparingInt(Chart.Match::start);

  private TimeFinder() {}

  /** The times in text order, without those of the article's licence line. */
  public static List<Time> find(Article article, Layout layout) {
    List<FoundTime> found = new ArrayList<>();
    for (Span sentence : layout.sentences()) {
      if (article.licence() == null || !article.licence().evidence().overlaps(sentence)) {
        inSentence(layout, sentence, found);
      }
    }
    found.sort(
        Comparator.comparingInt((FoundTime t) -> t.span().start())
            .thenComparingInt(t -> -t.span().end()));
    return resolved(article, found);
  }

  private static void inSentence(Layout layout, Span sentence, List<FoundTime> found) {
    List<Token> tokens = TOKENS.of(layout.text(), layout.wordsIn(sentence));
    Chart chart = new Chart(GRAMMAR, tokens);
    List<Chart.Match> matches = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      matches.addAll(chart.matches(Grammar.TIME, at));
    }
    if (matches.isEmpty()) {
      return;
    }
    matches.sort(BEST_FIRST);
    Tense tense = new Tense(tokens);
    for (Chart.Match match : chosen(matches)) {
      Span span = tokens.get(match.start()).span().union(tokens.get(match.end() - 1).span());
      found.add(new FoundTime(span, (Meaning) match.made(), tense.of(match.start(), match.end())));
    }
  }

  /** The longest that do not overlap, and the ends of what goes from one to another. */
  private static List<Chart.Match> chosen(List<Chart.Match> matches) {
    List<Chart.Match> chosen = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Chart.Match match : matches) {
      int next = taken.nextSetBit(match.start());
      if (next < 0 || next >= match.end()) {
        chosen.add(match);
        if (match.made() instanceof Meaning.Between) {
          chosen.addAll(chosen(inside(match, matches)));
        }
        taken.set(match.start(), match.end());
      }
    }
    return chosen;
  }

  private static List<Chart.Match> inside(Chart.Match whole, List<Chart.Match> matches) {
    return matches.stream()
        .filter(m -> m.start() >= whole.start() && m.end() <= whole.end())
        .filter(m -> !(m.made() instanceof Meaning.Between))
        .toList();
  }

  private static List<Time> resolved(Article article, List<FoundTime> found) {
    LocalDate published = article.publication() == null ? null : article.publication().day();
    boolean dayFirst = DayOrder.dayFirst(article);
    Told told = Told.NOTHING;
    List<Time> times = new ArrayList<>();
    for (FoundTime time : found) {
      Anchor anchor = new Anchor(published, told, time.direction(), dayFirst);
      Resolved resolved = time.meaning().resolve(anchor);
      times.add(
          new Time(
              "t" + (times.size() + 1),
              time.span(),
              resolved.type(),
              resolved.value(),
              resolved.start(),
              resolved.end()));
      told = resolved.period() == null ? told : told.and(resolved.period());
    }
    return times;
  }
}
