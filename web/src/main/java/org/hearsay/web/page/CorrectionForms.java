package org.hearsay.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hearsay.record.Event;
import org.hearsay.record.Label;
import org.hearsay.record.Statement;
import org.hearsay.record.Time;
import org.hearsay.store.Correction;
import org.hearsay.store.Store;
import org.hearsay.store.StoredArticle;
import org.hearsay.store.correction.Action;
import org.hearsay.store.correction.Edit;
import org.hearsay.store.correction.Layer;
import org.hearsay.web.safety.Guard;
import org.hearsay.web.safety.Refusal;

/** What people correct by the forms of an article's page. */
public final class CorrectionForms {
  private final Store store;
  private final Guard guard;

  /** Corrections in a store, made by whom the guard let in. */
  public CorrectionForms(Store store, Guard guard) {
    this.store = store;
    this.guard = guard;
  }

  /** Changes, deletes or confirms an item, or confirms the article. */
  public void correct(Context context) {
    StoredArticle stored = stored(context);
    String item = sent(context, "item");
    Layer layer = layer(sent(context, "layer"));
    Edit edit =
        switch (action(sent(context, "action"))) {
          case CHANGE -> change(context, stored, layer, item);
          case DELETE -> Edit.delete(layer, item);
          case CONFIRM -> Edit.confirm(layer, item);
          case ADD -> Edit.add(layer, added(context, stored, layer).toString());
        };
    Correction made = store.corrections().make(stored.id(), edit, guard.person(context).name());
    String open = edit.action() == Action.DELETE ? "" : made.outcome().item();
    context.redirect(Place.article(stored.id(), open), HttpStatus.SEE_OTHER);
  }

  /** Takes a correction back. */
  public void undo(Context context) {
    String number = sent(context, "number");
    if (!number.matches("[0-9]{1,18}")) {
      throw unknown("number", number);
    }
    Correction undone =
        store.corrections().undo(Long.parseLong(number), guard.person(context).name());
    context.redirect(Place.article(undone.article()), HttpStatus.SEE_OTHER);
  }

  private static Edit change(Context context, StoredArticle stored, Layer layer, String item) {
    String key = sent(context, "field");
    Field field =
        new Details(stored)
            .of(item)
            .flatMap(
                detail ->
                    detail.fields().stream().filter(each -> each.key().equals(key)).findFirst())
            .orElseThrow(() -> unknown("field", key));
    JsonNode value =
        new Sent(stored.whole().article().text())
            .value(field.kind(), context.formParams("value"), near(stored, item));
    return Edit.change(layer, item, key, value.toString());
  }

  private static ObjectNode added(Context context, StoredArticle stored, Layer layer) {
    Sent sent = new Sent(stored.whole().article().text());
    String words = sent(context, "words");
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    switch (layer) {
      case STATEMENTS -> {
        var content = sent.spans(words, 0);
        int near = stored.whole().article().text().indexOf(words.strip());
        item.put("type", "indirect").put("source_type", "named");
        item.set("content", content);
        item.set("cue", sent.spans(sent(context, "cue"), near));
        item.set("source", sent.spans(sent(context, "source"), near));
        speakers(context, item, "speakers");
      }
      case LABELS -> {
        item.put("actor", sent(context, "actor")).put("label", words.strip());
        item.put("form", sent(context, "form"));
        item.set("span", sent.span(words, 0));
      }
      case EVENTS -> {
        item.put("type", sent(context, "type")).put("status", sent(context, "status"));
        item.set("trigger", sent.span(words, 0));
        speakers(context, item, "actors");
      }
      case ACTORS, TIMES, PLACES, POSITIONS, ARTICLE -> throw unknown("layer", layer.key());
    }
    return item;
  }

  private static void speakers(Context context, ObjectNode item, String key) {
    var list = item.putArray(key);
    context.formParams("actor").stream().filter(id -> !id.isBlank()).forEach(list::add);
  }

  /** Where an item stands. */
  private static int near(StoredArticle stored, String item) {
    var findings = stored.whole().findings();
    for (Statement each : findings.statements()) {
      if (each.id().equals(item)) {
        return each.wording().spans().get(0).start();
      }
    }
    for (Event each : findings.events()) {
      if (each.id().equals(item)) {
        return each.trigger().start();
      }
    }
    for (Label each : findings.labels()) {
      if (each.id().equals(item)) {
        return each.span().start();
      }
    }
    return findings.times().stream()
        .filter(each -> each.id().equals(item))
        .map(Time::span)
        .mapToInt(span -> span.start())
        .findFirst()
        .orElse(0);
  }

  private StoredArticle stored(Context context) {
    String id = sent(context, "article");
    return store
        .article(id)
        .orElseThrow(
            () ->
                Refusal.absent(
                    "[%s] there is no such article: its id must be one of the store but was not. Do search for it."
                        .formatted(id)));
  }

  private static String sent(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "");
  }

  private static Layer layer(String key) {
    return find(List.of(Layer.values()), key, "layer", Layer::key);
  }

  private static Action action(String word) {
    return find(Arrays.asList(Action.values()), word, "action", Action::word);
  }

  private static <T> T find(
      List<T> kinds, String word, String name, java.util.function.Function<T, String> key) {
    return kinds.stream()
        .filter(kind -> key.apply(kind).equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(name, word));
  }

  private static Refusal unknown(String name, String word) {
    return Refusal.wrong(
        "[%s] the correction was not made: it must be one that the page offers but was \"%s\". Do load the page again."
            .formatted(name, word));
  }
}
