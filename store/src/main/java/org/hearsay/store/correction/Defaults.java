package org.hearsay.store.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a new item says where the person who adds it says nothing: lists are empty, the rest
 * unknown.
 */
final class Defaults {
  private static final Map<Layer, List<String>> LISTS =
      Map.of(
          Layer.ACTORS, List.of("mentions", "roles", "affiliations"),
          Layer.STATEMENTS, List.of("source", "cue", "content", "speakers", "addressees", "chain"),
          Layer.EVENTS, List.of("context", "actors", "recipients"));

  /** The layers whose items say how sure the reader is; a person is. */
  private static final Set<Layer> CONFIDENT =
      Set.of(Layer.STATEMENTS, Layer.EVENTS, Layer.PLACES, Layer.POSITIONS);

  private Defaults() {}

  static void fill(Layer layer, ObjectNode item) {
    List<String> lists = LISTS.getOrDefault(layer, List.of());
    lists.forEach(list -> fill(item, list, item.arrayNode()));
    layer.fields().forEach(field -> fill(item, field, NullNode.getInstance()));
    if (layer == Layer.STATEMENTS && item.path("denied").isNull()) {
      item.put("denied", false);
    }
    if (CONFIDENT.contains(layer)) {
      item.put("confidence", 1.0);
    }
  }

  private static void fill(ObjectNode item, String field, JsonNode value) {
    if (!item.has(field)) {
      item.set(field, value);
    }
  }
}
