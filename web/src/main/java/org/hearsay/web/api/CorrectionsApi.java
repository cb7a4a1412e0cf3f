package org.hearsay.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.store.Correction;
import org.hearsay.store.Store;
import org.hearsay.store.correction.Action;
import org.hearsay.store.correction.Edit;
import org.hearsay.store.correction.Layer;
import org.hearsay.store.correction.LogEntry;
import org.hearsay.web.safety.Body;
import org.hearsay.web.safety.Guard;
import org.hearsay.web.safety.Refusal;
import org.jspecify.annotations.Nullable;

/** What people correct: the log of an article, new lines of it, and taking them back. */
public final class CorrectionsApi {
  private static final long MOST_BYTES = 64L << 10;

  private final Store store;
  private final Guard guard;

  /** Corrections in a store, made by whom the guard let in. */
  public CorrectionsApi(Store store, Guard guard) {
    this.store = store;
    this.guard = guard;
  }

  /** The log of an article, oldest first. */
  public void of(Context context) {
    String id = Asked.article(context);
    if (store.article(id).isEmpty()) {
      throw ArticlesApi.absent(id);
    }
    ObjectNode answer = Json.object();
    ArrayNode corrections = answer.putArray("corrections");
    store.corrections().of(id).forEach(each -> corrections.add(json(each)));
    Json.answer(context, answer);
  }

  /** Corrects. */
  public void make(Context context) {
    String id = Asked.article(context);
    if (store.article(id).isEmpty()) {
      throw ArticlesApi.absent(id);
    }
    Edit edit = edit(Json.body(Body.of(context, MOST_BYTES)));
    Json.answer(context, json(store.corrections().make(id, edit, guard.person(context).name())));
  }

  /** Takes a correction back. */
  public void undo(Context context) {
    Json.answer(
        context,
        json(store.corrections().undo(Asked.number(context), guard.person(context).name())));
  }

  private static Edit edit(ObjectNode body) {
    return new Edit(
        named("action", body, List.of(Action.values()), Action::word),
        named("layer", body, List.of(Layer.values()), Layer::key),
        body.path("item").asText(""),
        word(body, "field"),
        whole(body, "value"),
        whole(body, "seen"));
  }

  private static <T> T named(String key, ObjectNode body, List<T> kinds, Function<T, String> word) {
    String given = body.path(key).asText("").toLowerCase(Locale.ROOT);
    return kinds.stream()
        .filter(kind -> word.apply(kind).equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.wrong(
                    "[%s] the correction was not made: it must be one of %s but was \"%s\". Do name one of them."
                        .formatted(
                            key, String.join(", ", kinds.stream().map(word).toList()), given)));
  }

  private static @Nullable String word(ObjectNode body, String key) {
    return body.path(key).isTextual() ? body.path(key).asText() : null;
  }

  private static @Nullable String whole(ObjectNode body, String key) {
    return body.has(key) ? body.get(key).toString() : null;
  }

  private static ObjectNode json(Correction made) {
    ObjectNode json = Json.object();
    json.put("number", made.number());
    json.put("article", made.article());
    json.put("revision", made.revision());
    json.put("made_by", made.madeBy());
    json.put("made_at", made.madeAt());
    @Nullable LogEntry entry = made.entry();
    json.put("action", entry == null ? "undo" : entry.action().word());
    json.put("layer", entry == null ? null : entry.layer().key());
    json.put("item", entry == null ? null : entry.item());
    json.put("field", entry == null ? null : entry.field());
    json.set("old_value", value(entry == null ? null : entry.oldValue()));
    json.set("new_value", value(entry == null ? null : entry.newValue()));
    json.put("undoes", made.undoes());
    json.put("state", made.outcome().state().name().toLowerCase(Locale.ROOT));
    json.put("message", made.outcome().message().isEmpty() ? null : made.outcome().message());
    return json;
  }

  private static @Nullable JsonNode value(@Nullable String written) {
    return written == null ? null : Json.parsed(written);
  }
}
