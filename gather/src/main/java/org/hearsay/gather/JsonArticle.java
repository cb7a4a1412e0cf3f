package org.hearsay.gather;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.gather.text.CleanText;
import org.hearsay.gather.text.Dates;
import org.hearsay.record.Head;
import org.jspecify.annotations.Nullable;

/**
 * One article as a JSON object with the fields of {@code article} in the record format: {@code id,
 * uri, outlet, title, byline, published, language} and {@code text} or {@code html}. Other fields
 * are passed over.
 */
final class JsonArticle {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final String CORRECT = "Correct this line";

  private final JsonNode json;
  private final List<String> violations = new ArrayList<>();

  private JsonArticle(JsonNode json) {
    this.json = json;
  }

  /** What the line says, or all that is wrong with it. */
  static Draft parse(String line) throws Rejection {
    JsonNode json = tree(line);
    if (!json.isObject()) {
      throw Rejection.of("line", "be one JSON object", kind(json), CORRECT);
    }
    return new JsonArticle(json).draft();
  }

  private static JsonNode tree(String line) throws Rejection {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException broken) {
      JsonLocation place = broken.getLocation();
      String column = place == null ? "" : " at column " + place.getColumnNr();
      throw Rejection.of("line", "be one JSON object", "broken" + column, CORRECT);
    }
  }

  private Draft draft() throws Rejection {
    String id = id();
    String uri = string("uri");
    String outlet = string("outlet");
    Head head = new Head(string("title"), byline());
    String published = date();
    String language = string("language");
    String text = string("text");
    String html = text == null ? string("html") : null;
    if (text == null && html == null && violations.isEmpty()) {
      violations.add("text or html must be there but was missing");
    }
    if (!violations.isEmpty()) {
      throw Rejection.of(violations, CORRECT);
    }
    List<String> ids = id == null ? List.of() : List.of(id);
    Draft bare =
        html == null
            ? new Draft(
                ids,
                uri,
                null,
                Head.NONE,
                null,
                null,
                false,
                CleanText.of(text == null ? "" : text))
            : Draft.ofPage(ids, PageArticle.parse(html, uri));
    return bare.with(outlet, head, published, language);
  }

  private @Nullable String id() {
    JsonNode value = json.path("id");
    return value.isIntegralNumber() ? value.asText() : string("id");
  }

  private @Nullable String string(String field) {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      violations.add(field + " must be a string but was " + kind(value));
      return null;
    }
    String words = value.asText();
    return words.isBlank()
        ? null
        : field.equals("text") || field.equals("html") ? words : words.strip();
  }

  private List<String> byline() {
    JsonNode value = json.path("byline");
    List<String> names = new ArrayList<>();
    if (value.isTextual()) {
      names.add(value.asText());
    } else if (value.isArray()) {
      value.forEach(
          each -> {
            if (each.isTextual()) {
              names.add(each.asText());
            } else {
              violations.add("byline must be a list of strings but has " + kind(each));
            }
          });
    } else if (!value.isMissingNode() && !value.isNull()) {
      violations.add("byline must be a list of strings but was " + kind(value));
    }
    return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  private @Nullable String date() {
    String written = string("published");
    String date = written == null ? null : Dates.iso(written).orElse(null);
    if (written != null && date == null) {
      violations.add(Rejection.dateViolation("published", written));
    }
    return date;
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT, POJO -> "an object";
      case BOOLEAN, NUMBER -> value.asText();
      case STRING, BINARY -> Rejection.quoted(value.asText());
      case NULL, MISSING -> "nothing";
    };
  }
}
