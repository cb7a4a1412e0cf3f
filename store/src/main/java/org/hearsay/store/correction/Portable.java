package org.hearsay.store.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.store.database.Folding;

/**
 * Values of one record made so that they hold in another: each span with what stands beside it,
 * each id with the words of the item that it names; and such values found again in this record.
 */
final class Portable {
  private static final String REFERENCE = "ref";
  private static final String ITEM = "item";

  /** A reference says only enough of an item to know it again, or to make it anew. */
  private static final Set<String> LEFT_OUT_OF_REFERENCES =
      Set.of("roles", "affiliations", "speakers", "addressees", "said_on", "said_at", "parent");

  private static final double SURE = 0.4;

  private final Layers layers;
  private final Words words;

  /** A value whose words or items are not in this record. */
  static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing(String what) {
      super(what);
    }
  }

  Portable(Layers layers, Words words) {
    this.layers = layers;
    this.words = words;
  }

  /** The value of a field so that it holds elsewhere. */
  JsonNode pack(String field, JsonNode value) {
    Layer layer = Layer.referredBy(field);
    if (value.isTextual() && layer != Layer.ARTICLE) {
      return reference(layer, value.asText(), field);
    }
    if (value.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      value.forEach(each -> list.add(pack(field, each)));
      return list;
    }
    return value.isObject() ? item((ObjectNode) value, Set.of()) : value;
  }

  /** An item, or a part of one, so that it holds elsewhere. */
  ObjectNode item(ObjectNode item, Set<String> without) {
    if (Words.isSpan(item)) {
      ObjectNode span = words.portable(item);
      if (item.has("form")) {
        span.set("form", item.get("form"));
      }
      return span;
    }
    ObjectNode packed = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : item.properties()) {
      if (!without.contains(field.getKey())) {
        packed.set(field.getKey(), pack(field.getKey(), field.getValue()));
      }
    }
    return packed;
  }

  private JsonNode reference(Layer layer, String id, String field) {
    ObjectNode named =
        layers
            .item(layer, id)
            .orElseThrow(
                () ->
                    Edit.refused(
                        "%s must be the id of something in this record but was \"%s\". Do name one of its %s."
                            .formatted(field, id, layer.key())));
    ObjectNode reference = JsonNodeFactory.instance.objectNode();
    reference.put(REFERENCE, layer.key());
    reference.set(ITEM, item(named, LEFT_OUT_OF_REFERENCES));
    return reference;
  }

  /**
   * A packed value as one of this record.
   *
   * @throws Missing when its words are not there
   */
  JsonNode unpack(JsonNode packed) {
    if (packed.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      packed.forEach(each -> list.add(unpack(each)));
      return list;
    }
    if (!packed.isObject()) {
      return packed;
    }
    if (packed.has(REFERENCE)) {
      return resolved((ObjectNode) packed);
    }
    if (Words.isSpan(packed)) {
      ObjectNode span =
          words
              .locate(packed)
              .orElseThrow(
                  () -> new Missing("the words \"" + packed.path("text").asText() + "\" are gone"));
      return packed.has("form") ? span.set("form", packed.get("form")) : span;
    }
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : packed.properties()) {
      value.set(field.getKey(), unpack(field.getValue()));
    }
    return value;
  }

  /**
   * The id of the item that a reference means; a time, place or actor is made anew where missing.
   */
  private JsonNode resolved(ObjectNode reference) {
    Layer layer =
        Layer.valueOf(reference.path(REFERENCE).asText().toUpperCase(java.util.Locale.ROOT));
    ObjectNode item = (ObjectNode) reference.get(ITEM);
    Optional<ObjectNode> found = find(layer, item);
    if (found.isPresent()) {
      return found.get().get("id");
    }
    if (layer == Layer.STATEMENTS) {
      throw new Missing("the statement that it names is gone");
    }
    ObjectNode anew = (ObjectNode) unpack(item);
    if (layer == Layer.ACTORS) {
      anew.putArray("roles");
      anew.putArray("affiliations");
    }
    anew.put("id", freeId(layer));
    layers.items(layer).add(anew);
    return anew.get("id");
  }

  private String freeId(Layer layer) {
    int number = 1;
    while (layers.item(layer, layer.letter() + "r" + number).isPresent()) {
      number++;
    }
    return layer.letter() + "r" + number;
  }

  /** The item of this record that a packed one is, as far as words can tell. */
  Optional<ObjectNode> find(Layer layer, ObjectNode packed) {
    ObjectNode best = null;
    double most = 0;
    for (JsonNode item : layers.items(layer)) {
      double alike = alike(layer, packed, (ObjectNode) item);
      if (alike > most) {
        most = alike;
        best = (ObjectNode) item;
      }
    }
    return most >= SURE ? Optional.ofNullable(best) : Optional.empty();
  }

  private double alike(Layer layer, ObjectNode packed, ObjectNode item) {
    boolean sameId = packed.path("id").asText().equals(item.path("id").asText());
    double tie = sameId ? 0.01 : 0;
    if (sameId && isByHand(layer, item.path("id").asText())) {
      return 2;
    }
    double alike =
        switch (layer) {
          case ACTORS -> actors(packed, item);
          case STATEMENTS -> statements(packed, item);
          case EVENTS -> share(packed.get("trigger"), item.get("trigger"));
          case TIMES, PLACES -> share(packed.get("span"), item.get("span"));
          case LABELS -> share(packed.get("span"), item.get("span"));
          case POSITIONS -> positions(packed, item);
          case ARTICLE -> 0;
        };
    return alike == 0 ? 0 : alike + tie;
  }

  /** Whether an item was added by a person: its id then never changes. */
  static boolean isByHand(Layer layer, String id) {
    return id.matches(layer.letter() + "c[0-9]+");
  }

  private double actors(ObjectNode packed, ObjectNode item) {
    String name = Folding.fold(packed.path("name").asText());
    if (!name.isEmpty() && name.equals(Folding.fold(item.path("name").asText()))) {
      return 1;
    }
    return share(packed.get("mentions"), item.get("mentions"));
  }

  private double statements(ObjectNode packed, ObjectNode item) {
    double cue = share(packed.get("cue"), item.get("cue"));
    double content = share(packed.get("content"), item.get("content"));
    boolean sameCue = cue > 0 || packed.path("cue").isEmpty() && item.path("cue").isEmpty();
    return (sameCue ? 0.5 : 0) + 0.5 * content;
  }

  private double positions(ObjectNode packed, ObjectNode item) {
    boolean same =
        packed.path("issue").equals(item.path("issue"))
            && refersTo(packed.path("actor"), Layer.ACTORS, item.path("actor").asText())
            && refersTo(
                packed.path("statement"), Layer.STATEMENTS, item.path("statement").asText());
    return same ? 1 : 0;
  }

  private boolean refersTo(JsonNode reference, Layer layer, String id) {
    return reference.has(ITEM)
        && find(layer, (ObjectNode) reference.get(ITEM))
            .filter(item -> item.path("id").asText().equals(id))
            .isPresent();
  }

  /** How much of the characters of two lists of spans is common (Dice, 1945). */
  private double share(JsonNode packed, JsonNode spans) {
    int common = 0;
    int all = 0;
    for (Iterator<JsonNode> each = each(packed); each.hasNext(); ) {
      JsonNode span = each.next();
      all += span.path("end").asInt() - span.path("start").asInt();
      JsonNode here = words.locate(span).orElse(null);
      for (Iterator<JsonNode> others = each(spans); here != null && others.hasNext(); ) {
        JsonNode other = others.next();
        int start = Math.max(here.path("start").asInt(), other.path("start").asInt());
        int end = Math.min(here.path("end").asInt(), other.path("end").asInt());
        common += Math.max(0, end - start);
      }
    }
    for (Iterator<JsonNode> others = each(spans); others.hasNext(); ) {
      JsonNode other = others.next();
      all += other.path("end").asInt() - other.path("start").asInt();
    }
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static Iterator<JsonNode> each(JsonNode spans) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    if (spans == null || spans instanceof NullNode) {
      return list.iterator();
    }
    return spans.isArray() ? spans.iterator() : list.add(spans).iterator();
  }
}
