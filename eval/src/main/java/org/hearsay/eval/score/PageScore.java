package org.hearsay.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What was taken out of saved pages: the main text by runs of four words, as in
 * article-extraction-benchmark (Scrapinghub, 2020), and whether headline, byline and date are
 * right.
 *
 * @param pages how many pages were compared
 * @param precision share of the found runs that are right, the mean of all pages
 * @param recall share of the wanted runs that are found, the mean of all pages
 * @param titles pages with the right headline
 * @param bylines pages with the right names
 * @param dates pages with the right moment or day
 */
public record PageScore(
    int pages, double precision, double recall, int titles, int bylines, int dates) {
  /** A page without a record has nothing right; it counts all the same. */
  private static final PageScore NOT_READ = new PageScore(1, 0, 0, 0, 0, 0);

  private static final int RUN = 4;
  private static final int DAY_LENGTH = 10;

  /** Letters, digits and the low line, as in Python's {@code \w}. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /**
   * Scores records against lines of {@code {"id", "text", "title", "authors", "published"}}.
   *
   * @throws IOException when the gold cannot be read
   */
  public static PageScore of(Collection<ArticleRecord> records, Path file) throws IOException {
    PageScore sum = new PageScore(0, 0, 0, 0, 0, 0);
    for (GoldLines.Line line : GoldLines.read(records, file)) {
      ArticleRecord record = line.record();
      sum = sum.plus(record == null ? NOT_READ : of(record.article(), line.gold()));
    }
    return sum;
  }

  /** Harmonic mean of precision and recall, to four decimals. */
  public double f1() {
    double p = precision / pages;
    double r = recall / pages;
    return Rate.rounded(2 * p * r / (p + r));
  }

  /** The measures as they are shown. */
  public List<Figure> figures() {
    Figure text =
        new Figure(
            "main text (runs of four words)",
            f1(),
            Rate.rounded(precision / pages),
            Rate.rounded(recall / pages),
            pages);
    return List.of(
        text,
        Figure.of("headline", new Rate(titles, pages, pages)),
        Figure.of("byline", new Rate(bylines, pages, pages)),
        Figure.of("date", new Rate(dates, pages, pages)));
  }

  private static PageScore of(Article article, JsonNode gold) {
    Map<List<String>, Integer> found = runs(article.text());
    Map<List<String>, Integer> wanted = runs(gold.path("text").asText());
    int common =
        found.entrySet().stream()
            .mapToInt(run -> Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0)))
            .sum();
    return new PageScore(
        1,
        (double) common / size(found),
        (double) common / size(wanted),
        sameTitle(article, gold) ? 1 : 0,
        sameByline(article, gold) ? 1 : 0,
        sameDate(article.publication(), gold.path("published").asText()) ? 1 : 0);
  }

  private PageScore plus(PageScore page) {
    return new PageScore(
        pages + page.pages,
        precision + page.precision,
        recall + page.recall,
        titles + page.titles,
        bylines + page.bylines,
        dates + page.dates);
  }

  /** A text with fewer words than a run is one run. */
  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
      runs.merge(words.subList(i, Math.min(i + RUN, words.size())), 1, Integer::sum);
    }
    return runs;
  }

  private static int size(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static boolean sameTitle(Article article, JsonNode gold) {
    String title = article.head().title();
    return title != null && plain(title).equals(plain(gold.path("title").asText()));
  }

  private static boolean sameByline(Article article, JsonNode gold) {
    Set<String> wanted =
        StreamSupport.stream(gold.path("authors").spliterator(), false)
            .map(name -> plain(name.asText()))
            .collect(Collectors.toSet());
    return article.head().byline().stream()
        .map(PageScore::plain)
        .collect(Collectors.toSet())
        .equals(wanted);
  }

  /** Words without case and what stands between them. */
  private static String plain(String words) {
    List<String> parts = new ArrayList<>();
    WORD.matcher(words.toLowerCase(Locale.ROOT)).results().forEach(part -> parts.add(part.group()));
    return String.join(" ", parts);
  }

  /** The same moment, or the same day as written. */
  private static boolean sameDate(@Nullable Publication found, String gold) {
    if (found == null || gold.length() < DAY_LENGTH) {
      return false;
    }
    return found.date().startsWith(gold.substring(0, DAY_LENGTH))
        || sameMoment(found.date(), gold.replace(' ', 'T'));
  }

  private static boolean sameMoment(String found, String gold) {
    try {
      return OffsetDateTime.parse(found).isEqual(OffsetDateTime.parse(gold));
    } catch (DateTimeException onlyDays) {
      return false;
    }
  }
}
