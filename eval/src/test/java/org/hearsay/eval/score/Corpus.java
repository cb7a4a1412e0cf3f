package org.hearsay.eval.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Attribution;
import org.hearsay.record.Channel;
import org.hearsay.record.ChannelKind;
import org.hearsay.record.Findings;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Place;
import org.hearsay.record.PlaceSense;
import org.hearsay.record.Run;
import org.hearsay.record.Setting;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.hearsay.record.Time;
import org.hearsay.record.TimeType;
import org.hearsay.record.Wording;

/** A corpus of our own: one text, records and gold over it drawn by chance, often alike. */
final class Corpus {
  private static final String GOLD_TEXT =
      """
      OSK — “The 🌉 bridge opens on Monday,” Mayor Ana Ruiz wrote on Chirper.

      Her office said that Velmore would pay, as the council had asked. \u00a0 The Osk Bridge Board denied it.
      """;

  /** The same words, other white space, and one word that the gold does not have. */
  private static final String READ_TEXT =
      GOLD_TEXT.replace("\u00a0 ", "").replace("Chirper.\n\n", "Chirper.\n\nUpdated ").strip();

  private static final List<String> NAMES =
      List.of("Ana Ruiz", "Velmore", "The Osk Bridge Board", "Osk", "Her office");

  private final Random random;

  Corpus(long seed) {
    this.random = new Random(seed);
  }

  static String goldText() {
    return GOLD_TEXT;
  }

  ArticleRecord record(String id) {
    List<Actor> actors = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (String name : NAMES) {
      Span span = span(READ_TEXT, name);
      if (random.nextInt(4) == 0) {
        places.add(Place.of("p" + places.size(), span, name, PlaceSense.LITERAL, 1));
      }
      actors.add(
          Actor.of(
              "a" + actors.size(),
              random.nextBoolean() ? name : name + " II",
              pick(ActorType.values()),
              List.of(new Mention(span, pick(MentionForm.values())))));
    }
    List<Statement> statements =
        IntStream.range(0, 6).mapToObj(number -> statement(number, READ_TEXT)).toList();
    Findings findings =
        Findings.NONE
            .withActors(actors)
            .withStatements(statements)
            .withTimes(times())
            .withPlaces(places);
    return new ArticleRecord(
        Article.of(id, READ_TEXT), findings, new Run("0", "none", null, null, List.of()));
  }

  private static List<Time> times() {
    return List.of(
        new Time("t0", span(READ_TEXT, "Monday"), TimeType.DATE, "XXXX-WXX-1", null, null),
        new Time("t1", span(READ_TEXT, "had asked"), TimeType.DATE, "PAST_REF", null, null));
  }

  private Statement statement(int number, String text) {
    return new Statement(
        "s" + number,
        pick(StatementType.values()),
        new Wording(source(text), cue(text), content(text)),
        new Attribution(
            random.nextInt(3) == 0 ? List.of() : List.of("a" + random.nextInt(NAMES.size())),
            pick(SourceType.values()),
            random.nextInt(3) == 0 ? List.of() : List.of("a" + random.nextInt(NAMES.size())),
            random.nextInt(3) == 0 ? List.of() : List.of(pick("Osk TV", "Velmore"))),
        new Setting(
            random.nextInt(3) == 0
                ? null
                : new Channel(pick(ChannelKind.values()), null, span(text, "said")),
            pick("t0", "t1", null),
            null),
        number > 0 && random.nextInt(3) == 0 ? "s" + random.nextInt(number) : null,
        random.nextInt(3) == 0,
        0.5);
  }

  private List<Span> source(String text) {
    return random.nextInt(4) == 0
        ? List.of()
        : List.of(span(text, pick("Mayor Ana Ruiz", "Her office", "The Osk Bridge Board")));
  }

  private List<Span> cue(String text) {
    return random.nextInt(5) == 0
        ? List.of()
        : List.of(span(text, pick("wrote", "said", "denied", "asked")));
  }

  private List<Span> content(String text) {
    return switch (random.nextInt(4)) {
      case 0 -> List.of(span(text, "“The 🌉 bridge opens on Monday,”"));
      case 1 -> List.of(span(text, "“The 🌉 bridge"), span(text, "on Monday,”"));
      case 2 ->
          List.of(span(text, pick("that Velmore would pay", "Velmore would pay, as the council")));
      default -> List.of(span(text, pick("the council had asked", "it")));
    };
  }

  /** Writes {@code attributions/ID_abcd.ann} beside {@code text/ID.txt}. */
  void writeBrat(Path folder, String id) throws IOException {
    Path annotations = Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(
        Files.createDirectories(folder.resolve("text")).resolve(id + ".txt"), GOLD_TEXT);
    StringBuilder file = new StringBuilder();
    int next = 1;
    for (int number = 1; number <= 6; number++) {
      StringBuilder join = new StringBuilder("E" + number + "\tAttribution:T" + next);
      Map<String, List<Span>> parts = new LinkedHashMap<>();
      parts.put("Attribution", List.of(span(GOLD_TEXT, "said")));
      parts.put("Source", source(GOLD_TEXT));
      parts.put("Cue", cue(GOLD_TEXT));
      parts.put("Content", content(GOLD_TEXT));
      for (Map.Entry<String, List<Span>> part : parts.entrySet()) {
        if (!part.getValue().isEmpty()) {
          file.append(
              "T" + next + "\t" + part.getKey() + " " + stretches(part.getValue()) + "\twords\n");
          join.append(" " + part.getKey() + ":T" + next++);
        }
      }
      file.append(join).append('\n');
    }
    Files.writeString(annotations.resolve(id + "_00af.ann"), file);
  }

  private static String stretches(List<Span> spans) {
    return String.join(
        ";", spans.stream().map(span -> point(span.start()) + " " + point(span.end())).toList());
  }

  private static int point(int offset) {
    return GOLD_TEXT.codePointCount(0, offset);
  }

  /** Writes {@code ID.json} beside {@code ID.txt}. */
  void writeGold(Path folder, String id) throws IOException {
    Files.writeString(folder.resolve(id + ".txt"), GOLD_TEXT);
    List<Map<String, Object>> statements =
        IntStream.range(0, 6).mapToObj(this::goldStatement).toList();
    List<Map<String, Object>> actors =
        NAMES.stream()
            .filter(name -> random.nextInt(4) > 0)
            .map(
                name ->
                    Map.<String, Object>of(
                        "name", name, "also", List.of("the " + name + "'s"), "type", "person"))
            .toList();
    Files.writeString(
        folder.resolve(id + ".json"),
        new ObjectMapper().writeValueAsString(Map.of("statements", statements, "actors", actors)));
  }

  private Map<String, Object> goldStatement(int number) {
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("source", words(source(GOLD_TEXT)));
    statement.put("cue", words(cue(GOLD_TEXT)));
    statement.put(
        "content", content(GOLD_TEXT).stream().map(span -> span.words(GOLD_TEXT)).toList());
    statement.put("type", pick(StatementType.values()).json());
    statement.put("source_type", pick(SourceType.values()).json());
    statement.put(
        "speaker",
        random.nextInt(3) == 0 ? null : pick("Ana Ruiz", "Velmore; Osk", "Osk Bridge Board"));
    statement.put("parent", number > 0 && random.nextInt(3) == 0 ? random.nextInt(number) : null);
    statement.put("said_on", pick("on Monday", "council", null));
    statement.put("denied", random.nextInt(3) == 0);
    statement.put(
        "channel",
        random.nextInt(3) == 0 ? null : Map.of("kind", pick(ChannelKind.values()).json()));
    statement.put(
        "addressees",
        random.nextInt(3) == 0 ? List.of() : List.of(pick("Ana Ruiz", "Velmore", "the crews")));
    statement.put("chain", random.nextInt(3) == 0 ? List.of() : List.of(pick("Osk TV", "Osk")));
    return statement;
  }

  private static String words(List<Span> spans) {
    return spans.isEmpty() ? "" : spans.get(0).words(GOLD_TEXT);
  }

  /** A line of gold for names. */
  String nameLine(String id) throws IOException {
    List<Map<String, Object>> names =
        NAMES.stream()
            .filter(name -> random.nextInt(4) > 0)
            .map(name -> span(GOLD_TEXT, name))
            .map(
                span ->
                    Map.<String, Object>of(
                        "start", point(span.start()),
                        "end", point(span.end()),
                        "type", pick("person", "organization", "place")))
            .toList();
    return new ObjectMapper()
        .writeValueAsString(Map.of("id", id, "text", GOLD_TEXT, "names", names));
  }

  /** A line of gold for times. */
  String timeLine(String id) throws IOException {
    Span span = span(GOLD_TEXT, pick("on Monday", "Monday", "had", "Chirper"));
    Map<String, Object> time =
        Map.of(
            "start", point(span.start()),
            "end", point(span.end()),
            "type", pick("DATE", "SET"),
            "value", pick("XXXX-WXX-1", "PAST_REF"));
    return new ObjectMapper()
        .writeValueAsString(Map.of("id", id, "text", GOLD_TEXT, "times", List.of(time)));
  }

  /** A line of gold for pages. */
  String pageLine(String id) throws IOException {
    return new ObjectMapper()
        .writeValueAsString(
            Map.of(
                "id",
                id,
                "text",
                random.nextBoolean() ? GOLD_TEXT : "Something else, quite short."));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return Span.of(start, start + words.length());
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
