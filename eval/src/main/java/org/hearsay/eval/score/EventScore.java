package org.hearsay.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.record.Actor;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Event;
import org.hearsay.record.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Events of single sentences against one marked pair each: of the events found, the one whose actor
 * and recipient fit best, and then the surest, is held against the pair.
 */
public final class EventScore {
  private static final String YIELD = "YIELD";
  private static final double CONFIDENCE_COUNTS = 0.1;
  private static final Map<String, Integer> QUADS = quads();

  private final Map<String, Rate> roots = new TreeMap<>();
  private final boolean joinsYield;
  private long sentences;
  private long right;
  private long quad;
  private long bound;
  private long boundAndRight;

  private EventScore(boolean joinsYield) {
    this.joinsYield = joinsYield;
  }

  private static Map<String, Integer> quads() {
    Map<String, Integer> quads = new HashMap<>();
    List<List<String>> all =
        List.of(
            List.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
            List.of(YIELD, "COOPERATE", "AID", "RETREAT"),
            List.of("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
            List.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"));
    for (int i = 0; i < all.size(); i++) {
      int number = i + 1;
      all.get(i).forEach(root -> quads.put(root, number));
    }
    return Map.copyOf(quads);
  }

  /**
   * Scores records against lines of {@code {"id", "source", "target", "type"}}.
   *
   * @throws IOException when the gold cannot be read
   * @throws IllegalArgumentException when an article has no record
   */
  public static List<Figure> of(Collection<ArticleRecord> records, Path file) throws IOException {
    List<GoldLines.Line> lines = GoldLines.read(records, file);
    boolean yield =
        lines.stream().anyMatch(line -> line.gold().path("type").asText().equals(YIELD));
    EventScore score = new EventScore(yield);
    for (GoldLines.Line line : lines) {
      score.add(line.required(), line.gold());
    }
    return score.figures();
  }

  private void add(ArticleRecord record, JsonNode gold) {
    sentences++;
    String wanted = gold.path("type").asText();
    Event best = best(record, gold);
    boolean pair = best != null && fits(record, best, gold) == 2;
    bound += pair ? 1 : 0;
    String said = best == null ? null : best.action().type().name();
    if (said != null && isSame(said, wanted)) {
      said = wanted;
      right++;
      boundAndRight += pair ? 1 : 0;
      count(wanted, 1, 0, 0);
    }
    count(wanted, 0, 0, 1);
    if (said != null) {
      boolean yields = said.equals("CONCEDE") || said.equals("RETREAT");
      count(yields && joinsYield ? YIELD : said, 0, 1, 0);
      quad += isSameQuad(said, wanted) ? 1 : 0;
    }
  }

  private void count(String root, long more, long found, long gold) {
    roots.merge(
        root, new Rate(more, found, gold), (a, b) -> a.plus(b.right(), b.found(), b.gold()));
  }

  private static boolean isSame(String said, String wanted) {
    return said.equals(wanted)
        || wanted.equals(YIELD) && (said.equals("CONCEDE") || said.equals("RETREAT"));
  }

  private static boolean isSameQuad(String said, String wanted) {
    int quad = QUADS.getOrDefault(said, 0);
    return quad == QUADS.getOrDefault(wanted, 0) || wanted.equals(YIELD) && quad <= 2;
  }

  private static @Nullable Event best(ArticleRecord record, JsonNode gold) {
    Event best = null;
    double most = -1;
    for (Event event : record.findings().events()) {
      double fit = 2 * fits(record, event, gold) + event.confidence() * CONFIDENCE_COUNTS;
      if (fit > most) {
        most = fit;
        best = event;
      }
    }
    return best;
  }

  /** How many of the two, actor and recipient, are the marked ones. */
  private static int fits(ArticleRecord record, Event event, JsonNode gold) {
    return (isNamed(record, event.actors(), gold.path("source")) ? 1 : 0)
        + (isNamed(record, event.recipients(), gold.path("target")) ? 1 : 0);
  }

  private static boolean isNamed(ArticleRecord record, List<String> ids, JsonNode words) {
    if (words.isNull() || words.isMissingNode()) {
      return true;
    }
    List<String> names = new ArrayList<>();
    for (Actor actor : record.actors()) {
      if (ids.contains(actor.id())) {
        names.add(actor.name());
        for (Mention mention : actor.mentions()) {
          names.add(mention.span().words(record.article().text()));
        }
      }
    }
    return Names.shared(names, Collections.singletonList(words.asText()));
  }

  private List<Figure> figures() {
    List<Double> ofRoots =
        roots.values().stream()
            .filter(rate -> rate.gold() > 0)
            .map(rate -> rate.f1().orElse(0))
            .toList();
    double sum = ofRoots.stream().mapToDouble(Double::doubleValue).sum();
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("root macro F1", Rate.rounded(sum / ofRoots.size())));
    figures.add(figure("root accuracy", share(right)));
    figures.add(figure("quad accuracy", share(quad)));
    figures.add(figure("pair bound", share(bound)));
    figures.add(figure("pair and type", share(boundAndRight)));
    roots.forEach(
        (root, rate) -> {
          if (rate.gold() > 0) {
            figures.add(Figure.of("root " + root, rate));
          }
        });
    return figures;
  }

  private double share(long part) {
    return Rate.rounded((double) part / sentences);
  }

  private Figure figure(String measure, double value) {
    return new Figure(measure, value, null, null, sentences);
  }
}
