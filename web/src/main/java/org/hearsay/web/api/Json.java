package org.hearsay.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hearsay.store.FacetCount;
import org.hearsay.store.Found;
import org.hearsay.store.Hit;
import org.hearsay.store.Identity;
import org.hearsay.store.Kept;
import org.hearsay.store.print.HitJson;
import org.hearsay.web.safety.Refusal;

/** Answers as JSON, keys in snake_case, what is not known as null. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String TYPE = "application/json; charset=utf-8";

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Makes it the answer. */
  static void answer(Context context, JsonNode answer) {
    context.contentType(TYPE).result(answer.toString());
  }

  /** Makes a line of JSON the answer. */
  static void answer(Context context, String line) {
    context.contentType(TYPE).result(line);
  }

  /** The JSON object of a body. */
  static ObjectNode body(InputStream body) {
    try (body) {
      if (MAPPER.readTree(body) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException notJson) {
      throw refused(notJson.getOriginalMessage());
    } catch (IOException broken) {
      throw refused("it broke off: " + broken.getMessage());
    }
    throw refused("it was another thing");
  }

  static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException notJson) {
      throw refused(notJson.getOriginalMessage());
    }
  }

  private static Refusal refused(String reason) {
    return Refusal.wrong(
        "[request] the body was not read: it must be one JSON object but was not: %s. Do see /api/v1/openapi.json."
            .formatted(reason));
  }

  static ObjectNode page(String query, Found found) {
    ObjectNode page = object();
    page.put("query", query);
    ArrayNode hits = page.putArray("hits");
    HitJson writer = new HitJson();
    for (Hit hit : found.hits()) {
      hits.add(parsed(writer.line(hit)));
    }
    page.put("next", found.next().map(Object::toString).orElse(null));
    return page;
  }

  static ArrayNode facet(List<FacetCount> counts) {
    ArrayNode list = MAPPER.createArrayNode();
    for (FacetCount count : counts) {
      list.addObject()
          .put("value", count.value())
          .put("term", count.term() == null ? null : count.term().toString())
          .put("count", count.count());
    }
    return list;
  }

  static ObjectNode identity(Identity identity) {
    ObjectNode json = object();
    json.put("number", identity.number());
    json.put("name", identity.name());
    json.put("type", identity.type());
    json.put("country", identity.country());
    json.put("known_as", identity.knownAs());
    identity.names().forEach(json.putArray("names")::add);
    json.put("articles", identity.articles());
    json.put("statements", identity.statements());
    return json;
  }

  static ObjectNode kept(Kept kept) {
    return object()
        .put("article", kept.article())
        .put("outcome", kept.outcome().name().toLowerCase(java.util.Locale.ROOT))
        .put("message", kept.message().isEmpty() ? null : kept.message());
  }
}
