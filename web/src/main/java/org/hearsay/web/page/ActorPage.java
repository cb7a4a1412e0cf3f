package org.hearsay.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.record.Label;
import org.hearsay.store.Cursor;
import org.hearsay.store.Hit;
import org.hearsay.store.Identity;
import org.hearsay.store.SpokenOf;
import org.hearsay.store.Store;
import org.hearsay.store.StoredArticle;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.hearsay.web.api.Asked;
import org.hearsay.web.safety.Guard;
import org.hearsay.web.safety.Refusal;

/** Actors across articles: the list, one of them, and how outlets call them. */
public final class ActorPage {
  private static final int MOST = 50;
  private static final int MOST_LABELS = 500;

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
    Identity actor = identity(number(context.queryParam("number")));
    Query said = about(actor, Unit.STATEMENTS, Key.WHO);
    Query of = about(actor, Unit.STATEMENTS, Key.MENTIONS);
    Map<String, Object> values = new HashMap<>();
    values.put("actor", actor);
    values.put("roles", store.summaries().roles(actor.number()));
    values.put("said", results(said));
    values.put("allSaid", Place.search(said));
    values.put("saidOf", results(of));
    values.put("allSaidOf", Place.search(of));
    values.put("speaksOf", partners(said, true));
    values.put("spokenOfBy", partners(of, false));
    values.put("labels", labels(actor));
    values.put("timeline", Place.at("/timeline", said));
    pages.show(context, "actor", actor.name(), "/actors", values);
  }

  /** How outlets call an actor, side by side. */
  public void outlets(Context context) {
    String given = Objects.requireNonNullElse(context.queryParam("number"), "");
    String name = Asked.given(context, "name").orElse("");
    Map<String, Object> values = new HashMap<>();
    values.put("name", name);
    values.put("choices", name.isEmpty() ? List.of() : store.identities().named(name, MOST));
    values.put("labels", List.of());
    if (!given.isEmpty()) {
      Identity actor = identity(number(given));
      values.put("actor", actor);
      values.put("labels", labels(actor));
    } else if (name.isEmpty()) {
      values.put("choices", store.identities().mostTalkative(MOST));
    }
    pages.show(context, "outlets", "Compare outlets", "/outlets", values);
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

  private List<OutletLabels> labels(Identity actor) {
    Map<String, List<Result>> outlets = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    Query query = about(actor, Unit.LABELS, Key.MENTIONS);
    for (Hit hit : store.find(query, Cursor.START, MOST_LABELS).hits()) {
      if (hit instanceof Hit.OfLabel found) {
        Label label = found.label();
        String outlet = voice(found.article(), label);
        outlets.computeIfAbsent(outlet, each -> new ArrayList<>()).add(Result.of(hit));
        counts
            .computeIfAbsent(outlet, each -> new LinkedHashMap<>())
            .merge(label.label(), 1, Integer::sum);
      }
    }
    return outlets.entrySet().stream()
        .map(
            entry ->
                new OutletLabels(
                    entry.getKey(),
                    counts.getOrDefault(entry.getKey(), Map.of()).entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(count -> count.getKey() + " (" + count.getValue() + ")")
                        .toList(),
                    entry.getValue()))
        .toList();
  }

  private static String voice(StoredArticle stored, Label label) {
    String outlet =
        Objects.requireNonNullElse(stored.whole().article().outlet(), "outlet not known");
    return label.voice() == null ? outlet : outlet + ", in statements";
  }

  private List<Result> results(Query query) {
    return store.find(query, Cursor.START, Asked.PAGE).hits().stream().map(Result::of).toList();
  }

  private List<Partner> partners(Query query, boolean about) {
    return store.summaries().spokenOf(query, MOST).stream()
        .map(link -> Partner.of(link, about))
        .toList();
  }

  private static Query about(Identity actor, Unit unit, Key key) {
    return Query.of(unit).and(Term.of(key, "#" + actor.number()));
  }

  private Identity identity(long number) {
    return store
        .identities()
        .get(number)
        .orElseThrow(
            () ->
                Refusal.absent(
                    "[%d] there is no such actor: the number must be one of the store but was not. Do search by name."
                        .formatted(number)));
  }

  private static long number(@org.jspecify.annotations.Nullable String written) {
    if (written == null || !written.matches("[0-9]{1,18}")) {
      throw Refusal.wrong(
          "[number] the actor was not looked for: the number must be digits but was \"%s\". Do search by name."
              .formatted(written));
    }
    return Long.parseLong(written);
  }

  /**
   * How one outlet calls an actor.
   *
   * @param outlet who publishes
   * @param labels the labels with how often each
   * @param sentences where they stand
   */
  public record OutletLabels(String outlet, List<String> labels, List<Result> sentences) {

    /** Keeps copies. */
    public OutletLabels {
      labels = List.copyOf(labels);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Whom an actor speaks of, or who speaks of them.
   *
   * @param name the other's name
   * @param address the other's page
   * @param statements in how many statements
   */
  public record Partner(String name, String address, long statements) {

    static Partner of(SpokenOf link, boolean about) {
      return about
          ? new Partner(link.namedName(), Place.actor(link.named()), link.statements())
          : new Partner(link.speakerName(), Place.actor(link.speaker()), link.statements());
    }
  }
}
