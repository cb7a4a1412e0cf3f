package org.hearsay.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.store.Cursor;
import org.hearsay.store.Facet;
import org.hearsay.store.Identity;
import org.hearsay.store.Store;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.hearsay.web.api.Asked;
import org.hearsay.web.safety.Guard;
import org.hearsay.web.safety.Refusal;

/** Actors across articles: the list, and one of them. */
public final class ActorPage {
  private static final int MOST = 50;

  private final Store store;
  private final Guard guard;
  private final Pages pages;

  /** Actors of a store. */
  public ActorPage(Store store, Guard guard, Pages pages) {
    this.store = store;
    this.guard = guard;
    this.pages = pages;
  }

  /** Those with a name, or the most talkative. */
  public void list(Context context) {
    String name = Asked.given(context, "name").orElse("");
    List<Identity> found =
        name.isEmpty()
            ? store.identities().mostTalkative(MOST)
            : store.identities().named(name, MOST);
    pages.show(context, "actors", "Actors", "/actors", Map.of("name", name, "actors", found));
  }

  /** One of them. */
  public void show(Context context) {
    Identity actor = identity(store, number(context.queryParam("number")));
    Query said = about(actor, Key.WHO);
    Query of = about(actor, Key.MENTIONS);
    Query to = about(actor, Key.TO);
    Map<String, Object> values = new HashMap<>();
    values.put("actor", actor);
    values.put("roles", store.summaries().roles(actor.number()));
    values.put("said", results(said));
    values.put("allSaid", Place.search(said));
    values.put("saidOf", results(of));
    values.put("allSaidOf", Place.search(of));
    values.put(
        "partners",
        List.of(
            Partners.of("Speaks to", store, said, Facet.TO, actor),
            Partners.of("Is spoken to by", store, to, Facet.WHO, actor),
            Partners.of("Speaks about", store, said, Facet.MENTIONS, actor),
            Partners.of("Is spoken of by", store, of, Facet.WHO, actor)));
    values.put("labels", OutletLabels.of(store, actor));
    values.put("timeline", Place.at("/timeline", said));
    String other = Asked.given(context, "other").orElse("");
    values.put("other", other);
    values.put("others", others(actor, other));
    pages.show(context, "actor", actor.name(), "/actors", values);
  }

  /** Says that two are one. */
  public void merge(Context context) {
    long from = number(context.formParam("number"));
    long into = number(context.formParam("into"));
    store.identities().merge(from, into, guard.person(context).name());
    context.redirect(Place.actor(into), HttpStatus.SEE_OTHER);
  }

  /** Says that an article's actor is somebody else. */
  public void split(Context context) {
    String article = Objects.requireNonNullElse(context.formParam("article"), "");
    String actor = Objects.requireNonNullElse(context.formParam("actor"), "");
    store.identities().split(article, actor, null, guard.person(context).name());
    context.redirect(Place.article(article, actor), HttpStatus.SEE_OTHER);
  }

  private List<Identity> others(Identity actor, String name) {
    return name.isEmpty()
        ? List.of()
        : store.identities().named(name, MOST).stream()
            .filter(other -> other.number() != actor.number())
            .toList();
  }

  private List<Result> results(Query query) {
    return store.find(query, Cursor.START, Asked.PAGE).hits().stream().map(Result::of).toList();
  }

  private static Query about(Identity actor, Key key) {
    return Query.of(Unit.STATEMENTS).and(Term.of(key, "#" + actor.number()));
  }

  static Identity identity(Store store, long number) {
    return store
        .identities()
        .get(number)
        .orElseThrow(
            () ->
                Refusal.absent(
                    "[%d] there is no such actor: the number must be one of the store but was not. Do search by name."
                        .formatted(number)));
  }

  static long number(@org.jspecify.annotations.Nullable String written) {
    if (written == null || !written.matches("[0-9]{1,18}")) {
      throw Refusal.wrong(
          "[number] the actor was not looked for: the number must be digits but was \"%s\". Do search by name."
              .formatted(written));
    }
    return Long.parseLong(written);
  }
}
