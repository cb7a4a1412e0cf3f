package org.hearsay.gather.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in JSON-LD: its article and the things around it.
 *
 * <p>The vocabulary is schema.org's (Article and its subtypes). Pages break JSON in many ways; what
 * cannot be read is passed over.
 */
final class LinkedData {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();
  private static final Set<String> POSTINGS =
      Set.of("BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report");
  private static final List<String> INTO = List.of("@graph", "mainEntity", "mainEntityOfPage");

  private final List<JsonNode> things = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      data.add(parse(script.data()));
    }
    return data;
  }

  private static JsonNode parse(String json) {
    String bare =
        json.replaceAll(
            "^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>|;)\\s*$", "");
    try {
      JsonNode node = MAPPER.readTree(bare);
      return node == null ? MAPPER.missingNode() : node;
    } catch (JsonProcessingException broken) {
      return MAPPER.missingNode();
    }
  }

  private void add(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::add);
    } else if (node.isObject()) {
      things.add(node);
      byId.putIfAbsent(node.path("@id").asText(), node);
      INTO.forEach(key -> add(node.path(key)));
    }
  }

  /**
   * The page's article: of several, the one whose headline is given, else the first with a
   * headline, else the first.
   */
  JsonNode article(String headline) {
    JsonNode best = MAPPER.missingNode();
    int mark = 0;
    for (JsonNode thing : things) {
      if (isArticle(thing)) {
        String own = MainText.squeeze(thing.path("headline").asText());
        int now = own.isEmpty() ? 1 : own.equals(MainText.squeeze(headline)) ? 3 : 2;
        best = now > mark ? thing : best;
        mark = Math.max(mark, now);
      }
    }
    return best;
  }

  /** The first thing of this type, or a missing node. */
  JsonNode first(String type) {
    for (JsonNode thing : things) {
      if (hasType(thing, type)) {
        return thing;
      }
    }
    return MAPPER.missingNode();
  }

  /** The names at this node: of a string, a thing, a reference to one, or a list of those. */
  List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    names(node, names);
    return names;
  }

  private void names(JsonNode node, List<String> names) {
    if (node.isArray()) {
      node.forEach(each -> names(each, names));
    } else if (node.isTextual()) {
      names.add(node.asText());
    } else if (node.isObject()) {
      JsonNode name = node.path("name");
      if (name.isMissingNode() && byId.containsKey(node.path("@id").asText())) {
        name = byId.get(node.path("@id").asText()).path("name");
      }
      if (!name.isObject()) {
        names(name, names);
      }
    }
  }

  /** The text of the first of these keys that has one. */
  static @Nullable String text(JsonNode node, String... keys) {
    for (String key : keys) {
      JsonNode value = node.path(key);
      JsonNode first = value.isArray() ? value.path(0) : value;
      if (first.isValueNode() && !first.asText().isBlank() && !first.isNull()) {
        return first.asText();
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode thing) {
    for (String type : types(thing)) {
      if (type.endsWith("Article") || POSTINGS.contains(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasType(JsonNode thing, String wanted) {
    return types(thing).contains(wanted);
  }

  private static List<String> types(JsonNode thing) {
    JsonNode type = thing.path("@type");
    List<String> types = new ArrayList<>();
    (type.isArray() ? type : MAPPER.createArrayNode().add(type))
        .forEach(each -> types.add(each.asText().replaceFirst("^.*[/#:]", "")));
    return types;
  }
}
