package org.hearsay.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of the log of corrections, which are JSON, in words for people. */
final class Worded {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What shows best what an item is. */
  private static final List<String> SHOWN =
      List.of("label", "name", "content", "trigger", "span", "value");

  private Worded() {}

  /** A value as the log has it; the value itself where it is no JSON. */
  static String of(@Nullable String json) {
    if (json == null) {
      return "nothing";
    }
    try {
      return of(MAPPER.readTree(json));
    } catch (JsonProcessingException none) {
      return json;
    }
  }

  private static String of(JsonNode value) {
    if (value.isArray()) {
      List<String> all = new ArrayList<>();
      value.forEach(each -> all.add(of(each)));
      return all.isEmpty() ? "nothing" : String.join(", ", all);
    }
    if (value.isBoolean()) {
      return value.asBoolean() ? "yes" : "no";
    }
    if (value.isTextual()) {
      return Details.spoken(value.asText());
    }
    return value.isObject() ? item(value) : value.isNull() ? "nothing" : value.asText();
  }

  private static String item(JsonNode item) {
    if (item.has("item")) {
      return item(item.get("item"));
    }
    if (item.path("text").isTextual()) {
      return "“" + item.path("text").asText() + "”";
    }
    for (String key : SHOWN) {
      JsonNode shown = item.path(key);
      if (shown.isTextual()) {
        return shown.asText();
      }
      if (!shown.isMissingNode()) {
        return of(shown);
      }
    }
    return item.toString();
  }
}
