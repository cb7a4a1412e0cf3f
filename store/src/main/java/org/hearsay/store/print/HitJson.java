package org.hearsay.store.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.record.CodePoints;
import org.hearsay.record.HearsayException;
import org.hearsay.record.RecordJson;
import org.hearsay.record.Span;
import org.hearsay.store.Context;
import org.hearsay.store.Hit;
import org.hearsay.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * Hits as JSON, one a line: the article's head, what was found with the keys that it has in the
 * record, the actors that it names, and the sentences around it.
 *
 * <p>Keeps the last article, so that several hits of one are written fast. Not for several threads.
 */
public final class HitJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private @Nullable StoredArticle article;
  private ObjectNode record = MAPPER.createObjectNode();

  /** One hit, without line end. */
  public String line(Hit hit) {
    return object(hit).toString();
  }

  private ObjectNode object(Hit hit) {
    if (!Objects.equals(article, hit.article())) {
      article = hit.article();
      record = tree(hit.article());
    }
    ObjectNode object = MAPPER.createObjectNode();
    object.set("article", head(hit.article()));
    if (hit instanceof Hit.OfStatement) {
      object.set("statement", item("statements", hit.id()));
    } else if (hit instanceof Hit.OfEvent) {
      object.set("event", item("events", hit.id()));
    } else if (hit instanceof Hit.OfLabel) {
      object.set("label", item("labels", hit.id()));
    }
    if (!hit.spans().isEmpty()) {
      object.set("actors", actors(hit.article(), object));
      object.set("context", context(hit));
    }
    return object;
  }

  private ObjectNode head(StoredArticle stored) {
    ObjectNode head = MAPPER.createObjectNode();
    head.put("id", stored.id());
    for (String key :
        new String[] {"uri", "outlet", "title", "published", "published_from", "language"}) {
      head.set(key, record.path("article").path(key));
    }
    head.put("revision", stored.revision());
    head.put("corrected", stored.corrected());
    return head;
  }

  private JsonNode item(String layer, String id) {
    for (JsonNode item : record.path(layer)) {
      if (item.path("id").asText().equals(id)) {
        return item;
      }
    }
    throw new IllegalArgumentException("hit: id must be one of the " + layer + " but was " + id);
  }

  /** The actors whose ids stand in what was found: their names, types and identities. */
  private ObjectNode actors(StoredArticle stored, ObjectNode object) {
    ObjectNode actors = MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> each : named(object).entrySet()) {
      ObjectNode actor = actors.putObject(each.getKey());
      actor.set("name", each.getValue().path("name"));
      actor.set("type", each.getValue().path("type"));
      var identity = stored.identities().get(each.getKey());
      if (identity != null) {
        actor.put("identity", identity.identity());
        actor.put("known_by", identity.name());
      }
    }
    return actors;
  }

  private Map<String, JsonNode> named(ObjectNode object) {
    Map<String, JsonNode> named = new TreeMap<>();
    for (JsonNode actor : record.path("actors")) {
      String id = actor.path("id").asText();
      boolean isNamed =
          object.properties().stream()
              .filter(part -> !part.getKey().equals("article"))
              .anyMatch(part -> names(part.getValue(), id));
      if (isNamed) {
        named.put(id, actor);
      }
    }
    return named;
  }

  private static boolean names(JsonNode item, String id) {
    for (String key : new String[] {"speakers", "addressees", "actors", "recipients"}) {
      for (JsonNode each : item.path(key)) {
        if (each.asText().equals(id)) {
          return true;
        }
      }
    }
    return item.path("actor").asText().equals(id);
  }

  private static ObjectNode context(Hit hit) {
    String text = hit.article().whole().article().text();
    Span around = Context.around(text, hit.spans());
    CodePoints codePoints = CodePoints.of(text);
    ObjectNode context = MAPPER.createObjectNode();
    context.put("start", codePoints.fromUtf16(around.start()));
    context.put("end", codePoints.fromUtf16(around.end()));
    context.put("text", around.words(text));
    return context;
  }

  private static ObjectNode tree(StoredArticle stored) {
    try {
      return (ObjectNode) MAPPER.readTree(RecordJson.write(stored.whole()));
    } catch (JsonProcessingException impossible) {
      throw new HearsayException(
          HearsayException.Code.INTERNAL, "record: what was written must be JSON", impossible);
    }
  }
}
