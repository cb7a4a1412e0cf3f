package org.hearsay.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.hearsay.store.Identity;
import org.hearsay.store.RoleHeld;
import org.hearsay.store.Store;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.hearsay.web.safety.Refusal;

/** Actors across articles: who they are, what they say, how they are called. */
public final class ActorsApi {
  private final Store store;

  /** Actors of a store. */
  public ActorsApi(Store store) {
    this.store = store;
  }

  /** Those with a name, or the most talkative. */
  public void named(Context context) {
    Optional<String> name = Asked.given(context, "name");
    int limit = Asked.limit(context);
    List<Identity> found =
        name.isPresent()
            ? store.identities().named(name.get(), limit)
            : store.identities().mostTalkative(limit);
    ObjectNode answer = Json.object();
    ArrayNode actors = answer.putArray("actors");
    found.forEach(identity -> actors.add(Json.identity(identity)));
    Json.answer(context, answer);
  }

  /** One of them. */
  public void actor(Context context) {
    Json.answer(context, Json.identity(identity(context)));
  }

  /** The roles that articles give them, oldest first. */
  public void roles(Context context) {
    ObjectNode answer = Json.object();
    ArrayNode roles = answer.putArray("roles");
    for (RoleHeld role : store.summaries().roles(identity(context).number())) {
      roles
          .addObject()
          .put("title", role.title())
          .put("of", role.of())
          .put("status", role.status())
          .put("first", role.first().isEmpty() ? null : role.first())
          .put("last", role.last().isEmpty() ? null : role.last())
          .put("articles", role.articles());
    }
    Json.answer(context, answer);
  }

  /** What they say. */
  public void statements(Context context) {
    page(context, Unit.STATEMENTS, Key.WHO);
  }

  /** How they are called. */
  public void labels(Context context) {
    page(context, Unit.LABELS, Key.MENTIONS);
  }

  private void page(Context context, Unit unit, Key key) {
    Query query = Query.of(unit).and(Term.of(key, "#" + identity(context).number()));
    Json.answer(
        context,
        Json.page(
            query.toString(), store.find(query, Asked.cursor(context), Asked.limit(context))));
  }

  private Identity identity(Context context) {
    long number = Asked.number(context);
    return store
        .identities()
        .get(number)
        .orElseThrow(
            () ->
                Refusal.absent(
                    "[%d] there is no such actor: the number must be one of the store but was not. Do search /api/v1/actors?name=…"
                        .formatted(number)));
  }
}
