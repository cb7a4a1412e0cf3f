package org.hearsay.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Locale;
import org.hearsay.store.SpokenOf;
import org.hearsay.store.Store;
import org.hearsay.store.Summaries;
import org.hearsay.store.query.Query;

/** Answers to queries, in the one language that command, API and pages share. */
public final class SearchApi {
  private static final int VALUES = 50;

  private final Store store;

  /** Questions to a store. */
  public SearchApi(Store store) {
    this.store = store;
  }

  /** One page of what a query finds. */
  public void search(Context context) {
    Query query = Asked.query(context);
    ObjectNode page =
        Json.page(query.toString(), store.find(query, Asked.cursor(context), Asked.limit(context)));
    if (Asked.given(context, "count").isPresent()) {
      page.put("count", store.count(query, Store.COUNTED));
    }
    Json.answer(context, page);
  }

  /** How many of what a query finds have which values. */
  public void facets(Context context) {
    Query query = Asked.query(context);
    ObjectNode answer = Json.object().put("query", query.toString());
    answer.put("count", store.count(query, Store.COUNTED));
    answer.put("among", Summaries.NEWEST);
    ObjectNode facets = answer.putObject("facets");
    store
        .summaries()
        .facets(query, VALUES)
        .forEach(
            (facet, counts) ->
                facets.set(facet.name().toLowerCase(Locale.ROOT), Json.facet(counts)));
    Json.answer(context, answer);
  }

  /** Who speaks about whom in the statements that a query finds. */
  public void links(Context context) {
    Query query = Asked.query(context);
    ObjectNode answer = Json.object().put("query", query.toString());
    ArrayNode links = answer.putArray("links");
    for (SpokenOf link : store.summaries().spokenOf(query, Asked.limit(context))) {
      ObjectNode json = links.addObject();
      json.putObject("speaker").put("number", link.speaker()).put("name", link.speakerName());
      json.putObject("about").put("number", link.named()).put("name", link.namedName());
      json.put("statements", link.statements());
    }
    Json.answer(context, answer);
  }
}
