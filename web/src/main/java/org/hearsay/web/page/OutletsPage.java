package org.hearsay.web.page;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.store.Facet;
import org.hearsay.store.Identity;
import org.hearsay.store.Store;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Unit;
import org.hearsay.web.api.Asked;

/** How outlets call one actor, side by side, with the sentences. */
public final class OutletsPage {
  private static final int MOST = 50;

  private final Store store;
  private final Pages pages;

  /** Labels of a store. */
  public OutletsPage(Store store, Pages pages) {
    this.store = store;
    this.pages = pages;
  }

  /** The labels of one actor, or actors of whom to choose one. */
  public void show(Context context) {
    String name = Asked.given(context, "name").orElse("");
    Map<String, Object> values = new HashMap<>();
    values.put("name", name);
    values.put("choices", List.of());
    values.put("labels", List.of());
    if (context.queryParam("number") == null) {
      values.put("choices", name.isEmpty() ? mostLabelled() : named(name));
    } else {
      Identity actor = ActorPage.identity(store, ActorPage.number(context.queryParam("number")));
      values.put("name", actor.name());
      values.put("actor", actor);
      values.put("labels", OutletLabels.of(store, actor));
    }
    pages.show(context, "outlets", "Compare outlets", "/outlets", values);
  }

  private List<Part> mostLabelled() {
    return store.summaries().facet(Query.of(Unit.LABELS), Facet.LABELLED, MOST).stream()
        .map(count -> choice(count.value(), count.count() + " labels", Partners.number(count)))
        .toList();
  }

  private List<Part> named(String name) {
    return store.identities().named(name, MOST).stream()
        .map(actor -> choice(actor.name(), actor.type(), actor.number()))
        .toList();
  }

  private static Part choice(String name, String beside, long number) {
    return new Part(name + " (" + beside + ")", "/outlets?number=" + number);
  }
}
