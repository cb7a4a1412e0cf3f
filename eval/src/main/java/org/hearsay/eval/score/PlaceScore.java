package org.hearsay.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Coordinates;
import org.hearsay.record.Place;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Places: whether a name is recognized, with the same words at most 25 units away, and whether it
 * is located within 161 kilometres (100 miles, as in Gritta, Pilehvar and Collier 2020).
 */
public final class PlaceScore {
  private static final int SAME_SPOT = 25;
  private static final double NEAR_KM = 161;
  private static final double EARTH_DIAMETER_KM = 12742;

  private record Located(Span span, String words, @Nullable Coordinates at) {

    double likeness(Located other) {
      boolean sameSpot = Math.abs(span.start() - other.span.start()) <= SAME_SPOT;
      return sameSpot && words.equals(other.words) ? 1 : 0;
    }

    boolean isNear(Located other) {
      return at != null && other.at != null && kilometres(at, other.at) <= NEAR_KM;
    }
  }

  private PlaceScore() {}

  /**
   * Scores records against lines of {@code {"id", "text", "places": [{"start", "end", "latitude",
   * "longitude"}]}}.
   *
   * @throws IOException when the gold cannot be read
   * @throws IllegalArgumentException when an article has no record
   */
  public static Scored of(Collection<ArticleRecord> records, Path file) throws IOException {
    Tally tally = new Tally();
    List<GoldLines.Line> lines = GoldLines.read(records, file);
    for (GoldLines.Line line : lines) {
      String text = line.gold().path("text").asText();
      List<Located> found = found(line.required(), text);
      List<Located> gold = gold(line.gold(), text);
      List<Pairing.Pair> pairs = Pairing.of(found, gold, Located::likeness, 1);
      tally.add("recognition", pairs.size(), found.size(), gold.size());
      long located = pairs.stream().filter(pair -> gold.get(pair.gold()).at() != null).count();
      long near =
          pairs.stream()
              .filter(pair -> found.get(pair.found()).isNear(gold.get(pair.gold())))
              .count();
      tally.add("recognized places within 161 km", near, located, located);
    }
    return new Scored(lines.size(), tally.rates());
  }

  private static List<Located> found(ArticleRecord record, String text) {
    VisibleOffsets offsets = VisibleOffsets.of(record.article().text(), text);
    List<Located> found = new ArrayList<>();
    for (Place place : record.places()) {
      for (Span span : offsets.carry(List.of(place.span()), text)) {
        found.add(new Located(span, span.words(text), place.coordinates()));
      }
    }
    return found;
  }

  private static List<Located> gold(JsonNode line, String text) {
    List<Located> gold = new ArrayList<>();
    for (JsonNode place : line.path("places")) {
      int start = text.offsetByCodePoints(0, place.path("start").intValue());
      int end = text.offsetByCodePoints(0, place.path("end").intValue());
      Span span = Span.of(start, end);
      Coordinates at =
          place.path("latitude").isNumber()
              ? new Coordinates(
                  place.path("latitude").doubleValue(), place.path("longitude").doubleValue())
              : null;
      gold.add(new Located(span, span.words(text), at));
    }
    return gold;
  }

  /** As the crow flies (haversine formula). */
  private static double kilometres(Coordinates one, Coordinates other) {
    double from = Math.toRadians(one.latitude());
    double to = Math.toRadians(other.latitude());
    double across = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
    double along = Math.sin((to - from) / 2);
    double half = along * along + Math.cos(from) * Math.cos(to) * across * across;
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
