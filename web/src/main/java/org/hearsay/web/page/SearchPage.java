package org.hearsay.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.record.HearsayException;
import org.hearsay.store.Found;
import org.hearsay.store.Store;
import org.hearsay.store.Summaries;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.hearsay.web.api.Asked;

/** The first page: ask, see what was found, narrow it. */
public final class SearchPage {
  private static final int VALUES = 8;
  private static final int MOST_OPEN = 50;
  private static final List<Key> FIELDS =
      List.of(
          Key.WHO,
          Key.TO,
          Key.ABOUT,
          Key.MENTIONS,
          Key.OUTLET,
          Key.PUBLISHED_FROM,
          Key.PUBLISHED_TO);

  private final Store store;
  private final Pages pages;

  /** Questions to a store. */
  public SearchPage(Store store, Pages pages) {
    this.store = store;
    this.pages = pages;
  }

  /** What a query finds. */
  public void show(Context context) {
    Map<String, Object> values = new HashMap<>();
    values.put("line", Asked.given(context, "q").orElse(""));
    values.put("results", List.of());
    values.put("facets", List.of());
    values.put("fields", FIELDS.stream().map(Key::word).toList());
    values.put("units", Arrays.stream(Unit.values()).map(Unit::word).toList());
    try {
      Query query = query(context);
      Found found = store.find(query, Asked.cursor(context), Asked.PAGE);
      values.put("line", query.toString());
      values.put("find", query.find().word());
      long count = store.count(query, Store.COUNTED);
      values.put("count", count < Store.COUNTED ? "" + count : count + " or more");
      values.put("results", found.hits().stream().map(Result::of).toList());
      values.put("facets", FacetLinks.of(query, store.summaries(), VALUES));
      if (count > Summaries.NEWEST) {
        values.put("among", "Counted among the newest " + Summaries.NEWEST + ".");
      }
      values.put("next", found.next().map(next -> next(query, next.toString())).orElse(""));
      values.put("timeline", Place.at("/timeline", query.withFind(Unit.STATEMENTS)));
      values.put("links", Place.at("/links", query));
      values.put("open", query.terms().isEmpty() ? open() : List.of());
      values.put("problem", "");
    } catch (HearsayException wrong) {
      if (wrong.code() != HearsayException.Code.INPUT) {
        throw wrong;
      }
      values.put("problem", String.valueOf(wrong.getMessage()));
      context.status(400);
    }
    pages.show(context, "search", "Find", "/", values);
  }

  /** The line, and what the other fields add to it. */
  private static Query query(Context context) {
    Query query = Asked.query(context);
    List<Term> more = new ArrayList<>();
    for (Key key : FIELDS) {
      Asked.given(context, key.word()).ifPresent(value -> more.add(Term.of(key, value.strip())));
    }
    Unit unit =
        Asked.given(context, "find")
            .map(word -> Query.parse("find:" + word).find())
            .orElse(query.find());
    List<Term> all = new ArrayList<>(query.terms());
    all.addAll(more);
    return new Query(unit, all);
  }

  /** The articles in which a newer reading contradicts what people corrected. */
  private List<Part> open() {
    return store.corrections().articlesToLookAt(MOST_OPEN).stream()
        .map(id -> new Part(id, Place.article(id)))
        .toList();
  }

  private static String next(Query query, String cursor) {
    return "/?q=" + Place.encoded(query.toString()) + "&cursor=" + Place.encoded(cursor);
  }
}
