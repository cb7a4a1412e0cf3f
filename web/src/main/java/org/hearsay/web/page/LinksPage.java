package org.hearsay.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.hearsay.store.SpokenOf;
import org.hearsay.store.Store;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.hearsay.web.api.Asked;

/** Who speaks about whom: a table, which the browser also draws as a graph. */
public final class LinksPage {
  private static final int MOST = 120;

  private final Store store;
  private final Pages pages;

  /** Links in a store. */
  public LinksPage(Store store, Pages pages) {
    this.store = store;
    this.pages = pages;
  }

  /** The links in what a query finds. */
  public void show(Context context) {
    Query query = Asked.query(context);
    List<SpokenOf> links = store.summaries().spokenOf(query, MOST);
    pages.show(
        context,
        "links",
        "Who speaks about whom",
        "/links",
        Map.of("line", query.toString(), "links", links));
  }

  /** The page with the statements in which one speaks of the other. */
  public static String statements(SpokenOf link) {
    return Place.search(
        Query.of(Unit.STATEMENTS)
            .and(Term.of(Key.WHO, "#" + link.speaker()))
            .and(Term.of(Key.MENTIONS, "#" + link.named())));
  }
}
