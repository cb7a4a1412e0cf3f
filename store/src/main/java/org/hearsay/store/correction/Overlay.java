package org.hearsay.store.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.HearsayException;
import org.hearsay.record.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * A record with corrections laid on it, one after the other. For one article and one thread.
 *
 * <pre>{@code
 * Overlay overlay = new Overlay(machineRecord);
 * log.forEach(overlay::lay);
 * LogEntry next = overlay.entry(7, Edit.delete(Layer.LABELS, "l2"));
 * ArticleRecord corrected = overlay.record();
 * }</pre>
 */
public final class Overlay {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String CONFIDENCE = "confidence";

  /** What the machine says of an item in passing, which nobody corrects. */
  private static final Set<String> NOT_COMPARED = Set.of("id", CONFIDENCE);

  private final Words words;
  private ArticleRecord record;
  private Layers layers;
  private Portable portable;

  /** Starts from what the machine read. */
  public Overlay(ArticleRecord machine) {
    this.words = new Words(machine.article().text());
    this.record = machine;
    this.layers = new Layers(tree(machine));
    this.portable = new Portable(layers, words);
  }

  /** The record as it stands now. */
  public ArticleRecord record() {
    return record;
  }

  /**
   * An edit in words, made of the record as it stands now.
   *
   * @throws HearsayException with code INPUT when it speaks of something that is not there
   */
  public LogEntry entry(long number, Edit edit) {
    ObjectNode item = edit.item().isEmpty() ? null : item(edit);
    JsonNode old = item == null || edit.field() == null ? null : value(item, edit.field());
    refuseIfChanged(edit, old == null ? item : old);
    String field = edit.field();
    JsonNode value = edit.value() == null ? null : json(edit.value());
    return new LogEntry(
        number,
        edit.action(),
        edit.layer(),
        edit.item(),
        field,
        item == null ? null : portable.item(item, Set.of()).toString(),
        old == null || field == null ? null : portable.pack(field, old).toString(),
        value == null ? null : packed(edit, value).toString());
  }

  private JsonNode packed(Edit edit, JsonNode value) {
    if (edit.field() != null) {
      return portable.pack(edit.field(), value);
    }
    if (!value.isObject()) {
      throw Edit.refused("value must be a JSON object but was " + value + ". Do give its keys.");
    }
    return portable.item((ObjectNode) value, NOT_COMPARED);
  }

  private ObjectNode item(Edit edit) {
    return layers
        .item(edit.layer(), edit.item())
        .orElseThrow(
            () ->
                Edit.refused(
                    "item must be the id of one of the %s but was \"%s\". Do load the article again."
                        .formatted(edit.layer().key(), edit.item())));
  }

  private static void refuseIfChanged(Edit edit, @Nullable JsonNode now) {
    if (edit.seen() != null && now != null && !json(edit.seen()).equals(now)) {
      throw Edit.refused(
          "the value must be as you saw it, %s, but is now %s. Do load the article again."
              .formatted(edit.seen(), now));
    }
  }

  /** Lays a correction on; where it does not fit, the record stays as it was. */
  public Outcome lay(LogEntry entry) {
    ObjectNode before = layers.record().deepCopy();
    try {
      Outcome outcome = laid(entry);
      sort();
      record = RecordJson.read(layers.record().toString());
      return outcome;
    } catch (Portable.Missing gone) {
      start(before);
      return Outcome.lost(String.valueOf(gone.getMessage()));
    } catch (HearsayException wrong) {
      start(before);
      return Outcome.lost(String.valueOf(wrong.getMessage()));
    }
  }

  private void start(ObjectNode tree) {
    layers = new Layers(tree);
    portable = new Portable(layers, words);
  }

  private Outcome laid(LogEntry entry) {
    if (entry.layer() == Layer.ARTICLE) {
      return Outcome.applied("");
    }
    if (entry.action() == Action.ADD) {
      return added(entry, packedObject(entry.newValue()));
    }
    ObjectNode anchor = packedObject(entry.anchor());
    Optional<ObjectNode> found = portable.find(entry.layer(), anchor);
    if (found.isEmpty()) {
      return missing(entry, anchor);
    }
    return switch (entry.action()) {
      case DELETE -> deleted(entry, anchor, found.get());
      case CONFIRM -> confirmed(entry, anchor, found.get());
      case CHANGE, ADD -> changed(entry, found.get());
    };
  }

  private Outcome missing(LogEntry entry, ObjectNode anchor) {
    if (entry.action() == Action.DELETE) {
      return Outcome.agreed("");
    }
    if (Portable.isByHand(entry.layer(), anchor.path("id").asText())) {
      return Outcome.lost("what it corrects was added by hand and taken back");
    }
    if (entry.field() != null) {
      anchor.set(entry.field(), json(String.valueOf(entry.newValue())));
    }
    Outcome added = added(entry, anchor);
    return Outcome.conflict(
        added.item(), "the newer reading does not find what was corrected; it was added again");
  }

  private Outcome added(LogEntry entry, ObjectNode packed) {
    Optional<ObjectNode> same = portable.find(entry.layer(), packed);
    ObjectNode item = (ObjectNode) portable.unpack(packed);
    if (same.isPresent() && differences(item, same.get()).isEmpty()) {
      return Outcome.agreed(Layers.id(entry.layer(), same.get()));
    }
    if (entry.layer() != Layer.POSITIONS) {
      item.put("id", entry.layer().letter() + "c" + entry.number());
    }
    Defaults.fill(entry.layer(), item);
    layers.items(entry.layer()).add(item);
    return Outcome.applied(Layers.id(entry.layer(), item));
  }

  private Outcome deleted(LogEntry entry, ObjectNode anchor, ObjectNode item) {
    List<String> differences = differences(unpackedOrItself(anchor, item), item);
    layers.remove(entry.layer(), item);
    return differences.isEmpty()
        ? Outcome.applied("")
        : Outcome.conflict("", "it was deleted, but the newer reading differs in " + differences);
  }

  private Outcome confirmed(LogEntry entry, ObjectNode anchor, ObjectNode item) {
    ObjectNode asConfirmed = (ObjectNode) portable.unpack(anchor);
    List<String> differences = differences(asConfirmed, item);
    for (String field : differences) {
      item.set(field, asConfirmed.get(field));
    }
    String id = Layers.id(entry.layer(), item);
    return differences.isEmpty()
        ? Outcome.applied(id)
        : Outcome.conflict(
            id, "it stands as it was confirmed, but the newer reading differs in " + differences);
  }

  private Outcome changed(LogEntry entry, ObjectNode item) {
    String field = String.valueOf(entry.field());
    JsonNode now = value(item, field);
    JsonNode wanted = portable.unpack(json(String.valueOf(entry.newValue())));
    String id = Layers.id(entry.layer(), item);
    if (now.equals(wanted)) {
      return Outcome.agreed(id);
    }
    boolean asItWas = now.equals(unpackedOrNull(json(String.valueOf(entry.oldValue()))));
    item.set(field, wanted);
    return asItWas
        ? Outcome.applied(id)
        : Outcome.conflict(id, "the newer reading says " + shown(field, now) + " for " + field);
  }

  /** A value in words: names of actors, texts of spans; else as JSON has it. */
  private String shown(String field, JsonNode value) {
    List<String> texts = new ArrayList<>(value.findValuesAsText("text"));
    if (Layer.referredBy(field) == Layer.ACTORS) {
      (value.isArray() ? value : MAPPER.createArrayNode().add(value))
          .forEach(
              id ->
                  layers
                      .item(Layer.ACTORS, id.asText())
                      .ifPresent(actor -> texts.add(actor.path("name").asText())));
    }
    return texts.isEmpty() ? value.toString() : "\"" + String.join(" … ", texts) + "\"";
  }

  private ObjectNode unpackedOrItself(ObjectNode packed, ObjectNode item) {
    return unpackedOrNull(packed) instanceof ObjectNode unpacked ? unpacked : item;
  }

  /** The value here, or null where its words are gone; makes nothing anew. */
  private JsonNode unpackedOrNull(JsonNode packed) {
    ObjectNode before = layers.record().deepCopy();
    try {
      return new Portable(new Layers(before), words).unpack(packed);
    } catch (Portable.Missing gone) {
      return NullNode.getInstance();
    }
  }

  private static List<String> differences(ObjectNode one, ObjectNode other) {
    List<String> differences = new ArrayList<>();
    one.properties()
        .forEach(
            field -> {
              boolean counts = !NOT_COMPARED.contains(field.getKey());
              if (counts && !field.getValue().equals(other.get(field.getKey()))) {
                differences.add(field.getKey());
              }
            });
    return differences;
  }

  /** The value of a field; an item that lacks it says null. */
  private static JsonNode value(ObjectNode item, String field) {
    JsonNode value = item.get(field);
    return value == null ? NullNode.getInstance() : value;
  }

  /** Puts spans into text order, as the record wants them. */
  private void sort() {
    layers.items(Layer.ACTORS).forEach(actor -> sort(actor.get("mentions")));
    for (JsonNode statement : layers.items(Layer.STATEMENTS)) {
      sort(statement.get("source"));
      sort(statement.get("cue"));
      sort(statement.get("content"));
    }
  }

  private static void sort(@Nullable JsonNode spans) {
    if (spans instanceof ArrayNode list) {
      List<JsonNode> sorted = new ArrayList<>();
      list.forEach(sorted::add);
      sorted.sort(
          Comparator.comparingInt((JsonNode span) -> span.path("start").asInt())
              .thenComparingInt(span -> span.path("end").asInt()));
      list.removeAll();
      list.addAll(sorted);
    }
  }

  private static ObjectNode packedObject(@Nullable String json) {
    return (ObjectNode) json(String.valueOf(json));
  }

  private static ObjectNode tree(ArticleRecord whole) {
    return (ObjectNode) json(RecordJson.write(whole));
  }

  private static JsonNode json(String text) {
    try {
      JsonNode value = MAPPER.readTree(text);
      return value.isMissingNode() ? NullNode.getInstance() : value;
    } catch (JsonProcessingException notJson) {
      throw Edit.refused(
          "value must be JSON but was not: "
              + notJson.getOriginalMessage()
              + ". Do put words in quotation marks.");
    }
  }
}
