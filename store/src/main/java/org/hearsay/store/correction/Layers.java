package org.hearsay.store.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of one record as JSON, which may be changed; what refers to an item is kept whole. */
final class Layers {
  private final ObjectNode record;

  Layers(ObjectNode record) {
    this.record = record;
  }

  ObjectNode record() {
    return record;
  }

  ArrayNode items(Layer layer) {
    return (ArrayNode) record.get(layer.key());
  }

  /** What an item is called: its id; of a position, what it is about. */
  static String id(Layer layer, JsonNode item) {
    return layer == Layer.POSITIONS
        ? item.path("actor").asText()
            + "/"
            + item.path("issue").asText()
            + "/"
            + item.path("statement").asText()
        : item.path("id").asText();
  }

  Optional<ObjectNode> item(Layer layer, String id) {
    for (JsonNode item : items(layer)) {
      if (id(layer, item).equals(id)) {
        return Optional.of((ObjectNode) item);
      }
    }
    return Optional.empty();
  }

  /** Takes an item away, and every reference to it; what cannot be without it goes, too. */
  void remove(Layer layer, ObjectNode item) {
    String id = id(layer, item);
    removeFrom(layer, item);
    if (layer == Layer.ACTORS || layer == Layer.STATEMENTS) {
      String needed = layer == Layer.ACTORS ? "actor" : "statement";
      List<ObjectNode> orphans = new ArrayList<>();
      items(Layer.POSITIONS).forEach(position -> addIf(position, needed, id, orphans));
      orphans.forEach(orphan -> removeFrom(Layer.POSITIONS, orphan));
    }
    if (layer == Layer.ACTORS) {
      List<ObjectNode> orphans = new ArrayList<>();
      items(Layer.LABELS).forEach(label -> addIf(label, "actor", id, orphans));
      orphans.forEach(orphan -> removeFrom(Layer.LABELS, orphan));
    }
    record.forEach(part -> part.forEach(other -> forget(other, layer, id, item.path("parent"))));
  }

  private static void addIf(JsonNode owner, String field, String id, List<ObjectNode> orphans) {
    if (owner.path(field).asText().equals(id)) {
      orphans.add((ObjectNode) owner);
    }
  }

  private void removeFrom(Layer layer, ObjectNode item) {
    ArrayNode items = items(layer);
    for (int at = items.size() - 1; at >= 0; at--) {
      if (id(layer, items.get(at)).equals(id(layer, item))) {
        items.remove(at);
      }
    }
  }

  /** Forgets references to an id; a statement inside the one that goes moves to its parent. */
  private static void forget(JsonNode owner, Layer layer, String id, JsonNode parent) {
    if (!owner.isObject()) {
      return;
    }
    for (Map.Entry<String, JsonNode> field : owner.properties()) {
      JsonNode value = field.getValue();
      boolean refers = Layer.referredBy(field.getKey()) == layer;
      if (refers && value.isTextual() && value.asText().equals(id)) {
        boolean moves = field.getKey().equals("parent") && parent.isTextual();
        ((ObjectNode) owner).set(field.getKey(), moves ? parent : NullNode.getInstance());
      } else if (value.isArray()) {
        forgetIn((ArrayNode) value, refers, layer, id, parent);
      }
    }
  }

  private static void forgetIn(
      ArrayNode list, boolean refers, Layer layer, String id, JsonNode parent) {
    for (Iterator<JsonNode> each = list.iterator(); each.hasNext(); ) {
      JsonNode value = each.next();
      boolean gone =
          refers && value.isTextual() && value.asText().equals(id)
              || layer == Layer.ACTORS && value.path("to").asText().equals(id);
      if (gone) {
        each.remove();
      } else {
        forget(value, layer, id, parent);
      }
    }
  }
}
