package org.hearsay.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.reader.time.TimeFinder;
import org.hearsay.record.Article;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.hearsay.record.Span;
import org.hearsay.record.Time;

/**
 * Cases of the specification of Microsoft's Recognizers-Text that are such as news has. A case is
 * right when each of its expected times is: a date or interval by its first and last day, a length
 * or repetition by its TIMEX3 value. Where the specification gives a past and a future day, either
 * counts, for its sentences leave the tense to chance; of "two weeks ago", the week that holds the
 * day does, and of "from May to 2018" the length, as TIMEX3 has them. What is left out, and why,
 * stands in {@code specs-left-out.tsv}.
 */
public final class SpecScore {
  /** The files that are read. */
  public static final List<String> FILES =
      List.of("DateParser", "DatePeriodParser", "HolidayParser", "SetParser", "DurationParser");

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final WordList LEFT_OUT = WordList.read(SpecScore.class, "specs-left-out.tsv");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i).*\\b(?:ago|later|earlier|from (?:now|today|tomorrow)|after|before)\\b.*");
  private static final int DAY_LENGTH = 10;

  private SpecScore() {}

  /** Scores the files of a folder: a measure a file, and all. */
  public static Scored of(Path folder) throws IOException {
    Tally tally = new Tally();
    for (String file : FILES) {
      for (JsonNode one : cases(folder.resolve(file + ".json"))) {
        boolean right = isRight(one);
        tally.add("specification: " + file, right ? 1 : 0, 1, 1);
        tally.add("specification: all", right ? 1 : 0, 1, 1);
      }
    }
    return new Scored(FILES.size(), tally.rates());
  }

  /** The cases of a file that are not left out. */
  static List<JsonNode> cases(Path file) throws IOException {
    List<JsonNode> kept = new ArrayList<>();
    for (JsonNode one : MAPPER.readTree(Files.readString(file).replace("\ufeff", ""))) {
      String text = one.path("Input").asText();
      boolean left =
          LEFT_OUT.entries().stream()
              .anyMatch(entry -> Pattern.compile(entry.words().get(0)).matcher(text).find());
      if (!left && one.path("Context").has("ReferenceDateTime")) {
        kept.add(one);
      }
    }
    return kept;
  }

  /** Whether every expected time of a case is found with its value. */
  static boolean isRight(JsonNode one) {
    String text = one.path("Input").asText();
    String day = one.path("Context").path("ReferenceDateTime").asText().substring(0, DAY_LENGTH);
    Article article =
        Article.of("case", text).withPublication(new Publication(day, PublishedFrom.GIVEN));
    List<Time> times = TimeFinder.find(article, Layout.of(text));
    for (JsonNode expected : one.path("Results")) {
      int start = expected.path("Start").intValue();
      Span span = Span.of(start, start + expected.path("Text").asText().length());
      if (times.stream().noneMatch(t -> t.span().overlaps(span) && same(t, expected))) {
        return false;
      }
    }
    return !one.path("Results").isEmpty() || times.isEmpty();
  }

  private static boolean same(Time time, JsonNode expected) {
    Set<String> wanted = wanted(expected.path("Value"));
    String value = time.value().replace("P1Q", "P3M");
    if (wanted.contains(value)
        || wanted.contains(value.replaceFirst("^\\d{4}-", ""))
        || wanted.contains(time.start() + "/" + time.end())
        || wanted.contains(time.start() + " for " + value)) {
      return true;
    }
    String start = time.start();
    String end = time.end();
    return start != null
        && end != null
        && COUNTED.matcher(expected.path("Text").asText()).matches()
        && wanted.stream()
            .filter(w -> w.length() == 2 * DAY_LENGTH + 1)
            .map(w -> w.substring(0, DAY_LENGTH))
            .anyMatch(w -> start.compareTo(w) <= 0 && w.compareTo(end) <= 0);
  }

  private static Set<String> wanted(JsonNode value) {
    Set<String> wanted = new HashSet<>();
    String timex = value.path("Timex").asText();
    if (!timex.contains("XX")) {
      wanted.add(timex);
    }
    for (String side : List.of("PastResolution", "FutureResolution")) {
      JsonNode resolution = value.path(side);
      if (resolution.has("date")) {
        wanted.add(resolution.path("date").asText() + "/" + resolution.path("date").asText());
      } else if (resolution.has("startDate") || resolution.has("endDate")) {
        addInterval(wanted, resolution, timex);
      } else {
        wanted.add(timex);
      }
    }
    return wanted;
  }

  /** The specification's ends are the day after the last, or where days are named the last. */
  private static void addInterval(Set<String> wanted, JsonNode resolution, String timex) {
    String start = resolution.path("startDate").asText("null");
    String end = resolution.path("endDate").asText("");
    wanted.add(start + "/" + (end.isEmpty() ? "null" : LocalDate.parse(end).minusDays(1)));
    wanted.add(start + "/" + end);
    if (timex.startsWith("(")) {
      wanted.add(start + " for " + timex.substring(timex.lastIndexOf(',') + 1, timex.length() - 1));
    }
  }
}
