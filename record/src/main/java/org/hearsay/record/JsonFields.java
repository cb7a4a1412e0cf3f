package org.hearsay.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one JSON object, with the path to it, so that a message can say where a value stands.
 */
record JsonFields(String path, JsonNode node) {

  /** The keys of the object at this path. */
  static JsonFields of(String path, JsonNode node) {
    if (!node.isObject()) {
      throw mustBe(path, "a JSON object", node);
    }
    return new JsonFields(path, node);
  }

  String string(String key) {
    JsonNode value = present(key);
    if (!value.isTextual()) {
      throw mustBe(path + "." + key, "a string", value);
    }
    return value.textValue();
  }

  @Nullable String stringOrNull(String key) {
    return present(key).isNull() ? null : string(key);
  }

  /** A string of a key that older records do not have. */
  @Nullable String stringOrAbsent(String key) {
    return node.hasNonNull(key) ? string(key) : null;
  }

  List<String> strings(String key) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : array(key)) {
      if (!value.isTextual()) {
        throw mustBe(path + "." + key, "a list of strings", value);
      }
      values.add(value.textValue());
    }
    return values;
  }

  int integer(String key) {
    JsonNode value = present(key);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw mustBe(path + "." + key, "a whole number", value);
    }
    return value.intValue();
  }

  @Nullable Long longOrNull(String key) {
    JsonNode value = present(key);
    if (value.isNull()) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw mustBe(path + "." + key, "a whole number or null", value);
    }
    return value.longValue();
  }

  double number(String key) {
    JsonNode value = present(key);
    if (!value.isNumber()) {
      throw mustBe(path + "." + key, "a number", value);
    }
    return value.doubleValue();
  }

  boolean isNull(String key) {
    return present(key).isNull();
  }

  boolean bool(String key) {
    JsonNode value = present(key);
    if (!value.isBoolean()) {
      throw mustBe(path + "." + key, "true or false", value);
    }
    return value.booleanValue();
  }

  <E extends Enum<E> & JsonWord> E word(String key, Class<E> kinds) {
    String word = string(key);
    return EnumSet.allOf(kinds).stream()
        .filter(kind -> kind.json().equals(word))
        .findFirst()
        .orElseThrow(() -> mustBe(path + "." + key, "one of " + words(kinds), present(key)));
  }

  <E extends Enum<E> & JsonWord> @Nullable E wordOrNull(String key, Class<E> kinds) {
    return isNull(key) ? null : word(key, kinds);
  }

  JsonFields object(String key) {
    return of(path + "." + key, present(key));
  }

  <T> List<T> objects(String key, Function<JsonFields, T> read) {
    List<T> values = new ArrayList<>();
    for (JsonNode value : array(key)) {
      values.add(of(path + "." + key + "[" + values.size() + "]", value).as(read));
    }
    return values;
  }

  /** Makes a value of these keys; what its constructor finds wrong is told with the path. */
  <T> T as(Function<JsonFields, T> read) {
    try {
      return read.apply(this);
    } catch (IllegalArgumentException violation) {
      throw new HearsayException(
          HearsayException.Code.INPUT, path + ": " + violation.getMessage(), violation);
    }
  }

  private JsonNode array(String key) {
    JsonNode value = present(key);
    if (!value.isArray()) {
      throw mustBe(path + "." + key, "a list", value);
    }
    return value;
  }

  private JsonNode present(String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      throw new HearsayException(
          HearsayException.Code.INPUT, path + ": key " + key + " must be there but was missing");
    }
    return value;
  }

  static HearsayException mustBe(String field, String what, JsonNode was) {
    return new HearsayException(
        HearsayException.Code.INPUT, field + " must be " + what + " but was " + was);
  }

  private static <E extends Enum<E> & JsonWord> String words(Class<E> kinds) {
    return EnumSet.allOf(kinds).stream().map(JsonWord::json).collect(Collectors.joining(", "));
  }
}
