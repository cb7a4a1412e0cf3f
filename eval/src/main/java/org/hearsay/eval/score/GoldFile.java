package org.hearsay.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.record.ChannelKind;
import org.hearsay.record.Distance;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.StatementType;
import org.jspecify.annotations.Nullable;

/**
 * One article annotated by hand. It names words, not offsets; words that stand there more often
 * have an {@code nth}.
 */
final class GoldFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String text;
  private final JsonNode article;

  private GoldFile(String text, JsonNode article) {
    this.text = text;
    this.article = article;
  }

  static GoldFile read(Path file, String text) throws IOException {
    return new GoldFile(text, MAPPER.readTree(file.toFile()));
  }

  List<Reported> statements() {
    return stream(article.path("statements")).map(this::statement).toList();
  }

  List<Named> actors() {
    return stream(article.path("actors")).map(GoldFile::actor).toList();
  }

  /** The roles of each actor. */
  List<List<Tie>> roles() {
    return ties("roles", "title", "of");
  }

  /** The affiliations of each actor. */
  List<List<Tie>> affiliations() {
    return ties("affiliations", "to", "relation");
  }

  private List<List<Tie>> ties(String key, String name, String rest) {
    return stream(article.path("actors"))
        .map(
            actor ->
                stream(actor.path(key))
                    .map(tie -> new Tie(tie.path(name).asText(), tie.path(rest).asText(null)))
                    .toList())
        .toList();
  }

  List<Called> labels() {
    return stream(article.path("labels")).map(this::label).toList();
  }

  private Called label(JsonNode label) {
    JsonNode distance = label.path("distance");
    return new Called(
        label.path("actor").asText(null),
        label.path("label").asText(),
        located(label.path("words")),
        !label.path("voice").isInt(),
        distance.isTextual() ? Distance.valueOf(constant(distance)) : null);
  }

  private Reported statement(JsonNode statement) {
    List<Span> content = stream(statement.path("content")).map(this::located).sorted().toList();
    int anchor = content.isEmpty() ? 0 : content.get(0).start();
    Triple words =
        new Triple(
            near(statement.path("source"), anchor), near(statement.path("cue"), anchor), content);
    JsonNode parent = statement.path("parent");
    return new Reported(
        words,
        StatementType.valueOf(constant(statement.path("type"))),
        SourceType.valueOf(constant(statement.path("source_type"))),
        speakers(statement.path("speaker")),
        route(statement),
        parent.isInt() ? OptionalInt.of(parent.intValue()) : OptionalInt.empty(),
        words(statement.path("said_on")),
        statement.path("denied").asBoolean());
  }

  private static Route route(JsonNode statement) {
    JsonNode kind = statement.path("channel").path("kind");
    return new Route(
        names(statement.path("addressees")),
        kind.isTextual() ? ChannelKind.valueOf(constant(kind)) : null,
        names(statement.path("chain")));
  }

  private static List<String> names(JsonNode list) {
    return stream(list).map(GoldFile::textOf).toList();
  }

  private static String textOf(JsonNode value) {
    return value.isObject() ? value.path("text").asText() : value.asText();
  }

  private static @Nullable String words(JsonNode value) {
    if (value.isObject()) {
      return value.path("text").asText();
    }
    return value.isTextual() ? value.asText() : null;
  }

  private static String constant(JsonNode word) {
    return word.asText().toUpperCase(Locale.ROOT);
  }

  private static List<String> speakers(JsonNode speaker) {
    if (speaker.isArray()) {
      return stream(speaker).map(JsonNode::asText).toList();
    }
    return speaker.isTextual() && !speaker.asText().isEmpty()
        ? Arrays.asList(speaker.asText().split("; "))
        : List.of();
  }

  List<Deed> events() {
    return stream(article.path("events")).map(this::event).toList();
  }

  private Deed event(JsonNode event) {
    return new Deed(
        List.of(located(event.path("trigger"))),
        EventType.valueOf(event.path("type").asText()),
        EventStatus.valueOf(constant(event.path("status"))),
        stream(event.path("actors")).map(JsonNode::asText).toList());
  }

  private static Named actor(JsonNode actor) {
    String name = actor.path("name").asText();
    List<String> names = new ArrayList<>(List.of(name));
    stream(actor.path("also")).map(JsonNode::asText).forEach(names::add);
    return new Named(name, names);
  }

  /** Where the gold says that the words stand. */
  private Span located(JsonNode value) {
    if (value.has("start")) {
      return trimmed(
          text.offsetByCodePoints(0, value.get("start").intValue()),
          text.offsetByCodePoints(0, value.get("end").intValue()));
    }
    String words = textOf(value);
    int at = -1;
    for (int nth = value.path("nth").asInt(1); nth > 0; nth--) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        throw missing(words);
      }
    }
    return trimmed(at, at + words.length());
  }

  /**
   * Where words without an {@code nth} stand nearest to the content; nowhere when there are none.
   */
  private List<Span> near(JsonNode value, int anchor) {
    if (value.isObject()) {
      return List.of(located(value));
    }
    String words = value.asText();
    if (value.isNull() || words.isEmpty()) {
      return List.of();
    }
    int at =
        occurrences(words).stream()
            .min(Comparator.comparingInt(hit -> Math.abs(hit - anchor)))
            .orElseThrow(() -> missing(words));
    return List.of(trimmed(at, at + words.length()));
  }

  private List<Integer> occurrences(String words) {
    List<Integer> hits = new ArrayList<>();
    int at = text.indexOf(words);
    while (at >= 0) {
      hits.add(at);
      at = text.indexOf(words, at + words.length());
    }
    return hits;
  }

  private Span trimmed(int start, int end) {
    return Blanks.trim(text, start, end).orElseThrow(() -> missing(text.substring(start, end)));
  }

  private static IllegalArgumentException missing(String words) {
    return new IllegalArgumentException(
        "gold: words must stand in the article's text but were \"" + words + "\"");
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
