package org.hearsay.store.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.record.Actor;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Attribution;
import org.hearsay.record.Channel;
import org.hearsay.record.Event;
import org.hearsay.record.JsonWord;
import org.hearsay.record.Label;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A record as an annotation by hand: by words instead of offsets and ids. Words that stand more
 * often in the text say which time it is ({@code nth}, from 1); statements are named by their place
 * in the list, actors by their names.
 *
 * <pre>{@code
 * String json = Gold.write("talks-1.txt", store.article("talks-1").orElseThrow().whole());
 * }</pre>
 */
public final class Gold {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ArticleRecord whole;
  private final String text;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> statements;

  private Gold(ArticleRecord whole) {
    this.whole = whole;
    this.text = whole.article().text();
    this.statements = whole.statements().stream().map(Statement::id).toList();
    whole.actors().forEach(actor -> names.put(actor.id(), actor.name()));
  }

  /**
   * The annotation as JSON.
   *
   * @param file the name of the file that holds the article's text
   */
  public static String write(String file, ArticleRecord whole) {
    try {
      return MAPPER
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(new Gold(whole).object(file))
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ObjectNode object(String file) {
    ObjectNode gold = MAPPER.createObjectNode();
    gold.put("article", file);
    var publication = whole.article().publication();
    gold.put("published", publication == null ? null : publication.date());
    gold.put("outlet", whole.article().outlet());
    whole.statements().forEach(each -> gold.withArray("statements").add(statement(each)));
    whole.actors().forEach(each -> gold.withArray("actors").add(actor(each)));
    whole.findings().events().forEach(each -> gold.withArray("events").add(event(each)));
    whole.findings().labels().forEach(each -> gold.withArray("labels").add(label(each)));
    for (String list : List.of("statements", "actors", "events", "labels")) {
      gold.withArray(list);
    }
    return gold;
  }

  private ObjectNode statement(Statement statement) {
    Attribution attribution = statement.attribution();
    ObjectNode gold = MAPPER.createObjectNode();
    gold.set("source", longest(statement.wording().source()));
    gold.set("cue", longest(statement.wording().cue()));
    ArrayNode content = gold.putArray("content");
    statement.wording().content().forEach(span -> content.add(words(span)));
    gold.put("type", statement.type().json());
    gold.set("speaker", speaker(attribution.speakers()));
    gold.put("source_type", attribution.sourceType().json());
    gold.set("addressees", named(attribution.addressees()));
    gold.set("channel", channel(statement.setting().channel()));
    gold.put("said_on", time(statement.setting().saidOn()));
    gold.put("said_at", place(statement.setting().saidAt()));
    gold.set("parent", statement(statement.parent()));
    ArrayNode chain = gold.putArray("chain");
    attribution.chain().forEach(chain::add);
    gold.put("denied", statement.denied());
    return gold;
  }

  private ObjectNode actor(Actor actor) {
    ObjectNode gold = MAPPER.createObjectNode();
    gold.put("name", actor.name());
    gold.put("type", actor.type().json());
    ArrayNode also = gold.putArray("also");
    also(actor).forEach(also::add);
    ArrayNode roles = gold.putArray("roles");
    for (var role : actor.roles()) {
      ObjectNode entry = roles.addObject().put("title", role.title());
      entry.put("of", role.of() == null ? null : names.get(role.of()));
      entry.put("status", role.status().json());
    }
    ArrayNode affiliations = gold.putArray("affiliations");
    for (var other : actor.affiliations()) {
      affiliations
          .addObject()
          .put("to", names.get(other.to()))
          .put("relation", other.relation().json());
    }
    return gold;
  }

  /** The other names and nominals, as printed. */
  private Set<String> also(Actor actor) {
    Set<String> also = new LinkedHashSet<>();
    for (Mention mention : actor.mentions()) {
      if (mention.form() != MentionForm.PRONOUN) {
        also.add(mention.span().words(text));
      }
    }
    also.remove(actor.name());
    return also;
  }

  private ObjectNode event(Event event) {
    ObjectNode gold = MAPPER.createObjectNode();
    gold.set("trigger", words(event.trigger()));
    gold.put("type", event.action().type().json());
    gold.set("actors", named(event.actors()));
    gold.set("recipients", named(event.recipients()));
    gold.put("when", time(event.circumstances().when()));
    gold.put("where", place(event.circumstances().where()));
    gold.put("status", event.circumstances().status().json());
    gold.set("told_by", statement(event.toldBy()));
    return gold;
  }

  private ObjectNode label(Label label) {
    ObjectNode gold = MAPPER.createObjectNode();
    gold.put("actor", label.actor() == null ? label.label() : names.get(label.actor()));
    gold.set("words", words(label.span()));
    gold.put("label", label.label());
    gold.put("form", label.form().json());
    gold.set("voice", statement(label.voice()));
    gold.put("distance", word(label.distance()));
    return gold;
  }

  /** The words of a span: alone where they stand once, else with the time at which they stand. */
  private JsonNode words(Span span) {
    String words = span.words(text);
    int nth = 0;
    int hits = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      hits++;
      nth = at == span.start() ? hits : nth;
    }
    return hits == 1
        ? MAPPER.getNodeFactory().textNode(words)
        : MAPPER.createObjectNode().put("text", words).put("nth", nth);
  }

  /** The form has one stretch for source and cue: of several, the longest. */
  private JsonNode longest(List<Span> spans) {
    return spans.stream()
        .max(Comparator.comparingInt(Span::length))
        .map(this::words)
        .orElseGet(() -> MAPPER.getNodeFactory().textNode(""));
  }

  private JsonNode speaker(List<String> speakers) {
    List<String> known = new ArrayList<>(speakers);
    return switch (known.size()) {
      case 0 -> NullNode.getInstance();
      case 1 -> MAPPER.getNodeFactory().textNode(names.get(known.get(0)));
      default -> named(known);
    };
  }

  private ArrayNode named(List<String> ids) {
    ArrayNode list = MAPPER.createArrayNode();
    ids.forEach(id -> list.add(names.get(id)));
    return list;
  }

  private static JsonNode channel(@Nullable Channel channel) {
    return channel == null
        ? NullNode.getInstance()
        : MAPPER.createObjectNode().put("kind", channel.kind().json()).put("name", channel.name());
  }

  private @Nullable String time(@Nullable String id) {
    return whole.findings().times().stream()
        .filter(time -> time.id().equals(id))
        .map(time -> time.span().words(text))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String place(@Nullable String id) {
    return whole.places().stream()
        .filter(place -> place.id().equals(id))
        .map(place -> place.span().words(text))
        .findFirst()
        .orElse(null);
  }

  private JsonNode statement(@Nullable String id) {
    return id == null
        ? NullNode.getInstance()
        : MAPPER.getNodeFactory().numberNode(statements.indexOf(id));
  }

  private static @Nullable String word(@Nullable JsonWord kind) {
    return kind == null ? null : kind.json();
  }
}
