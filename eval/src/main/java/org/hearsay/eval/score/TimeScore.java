package org.hearsay.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Span;

/**
 * Time expressions: how many overlap one of the gold, and of these how many have its words, its
 * value and its type, as TempEval-3 counts (UzZaman and others, SemEval 2013).
 */
public final class TimeScore {
  private static final double ANY = 1e-9;

  private TimeScore() {}

  /**
   * Scores records against lines of {@code {"id", "text", "times": [{"start", "end", "type",
   * "value"}]}}.
   *
   * @throws IOException when the gold cannot be read
   * @throws IllegalArgumentException when an article has no record
   */
  public static Scored of(Collection<ArticleRecord> records, Path file) throws IOException {
    Tally tally = new Tally();
    List<GoldLines.Line> lines = GoldLines.read(records, file);
    for (GoldLines.Line line : lines) {
      String text = line.gold().path("text").asText();
      add(tally, found(line.required(), text), gold(line.gold(), text), text);
    }
    return new Scored(lines.size(), tally.rates());
  }

  private static void add(Tally tally, List<MarkedTime> found, List<MarkedTime> gold, String text) {
    List<Pairing.Pair> pairs =
        Pairing.of(found, gold, (f, g) -> overlap(f.span(), g.span(), text), ANY);
    Map<String, BiPredicate<MarkedTime, MarkedTime>> measures = new LinkedHashMap<>();
    measures.put("relaxed", (f, g) -> true);
    measures.put("strict", (f, g) -> f.span().equals(g.span()));
    measures.put("value", (f, g) -> f.value().equals(g.value()));
    measures.put("type", (f, g) -> f.type().equals(g.type()));
    measures.forEach(
        (measure, same) ->
            tally.add(
                measure,
                pairs.stream()
                    .filter(p -> same.test(found.get(p.found()), gold.get(p.gold())))
                    .count(),
                found.size(),
                gold.size()));
  }

  private static double overlap(Span found, Span gold, String text) {
    return Characters.at(List.of(found), text).overlap(Characters.at(List.of(gold), text));
  }

  private static List<MarkedTime> found(ArticleRecord record, String text) {
    VisibleOffsets offsets = VisibleOffsets.of(record.article().text(), text);
    List<MarkedTime> found = new ArrayList<>();
    record
        .findings()
        .times()
        .forEach(
            time ->
                offsets
                    .carry(List.of(time.span()), text)
                    .forEach(
                        span -> found.add(new MarkedTime(span, time.type().json(), time.value()))));
    return found;
  }

  private static List<MarkedTime> gold(JsonNode line, String text) {
    List<MarkedTime> gold = new ArrayList<>();
    for (JsonNode time : line.path("times")) {
      int start = text.offsetByCodePoints(0, time.path("start").intValue());
      int end = text.offsetByCodePoints(0, time.path("end").intValue());
      gold.add(
          new MarkedTime(
              Span.of(start, end), time.path("type").asText(), time.path("value").asText()));
    }
    return gold;
  }
}
