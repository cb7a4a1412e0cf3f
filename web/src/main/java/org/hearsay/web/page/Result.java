package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.Article;
import org.hearsay.record.Label;
import org.hearsay.record.Publication;
import org.hearsay.store.Context;
import org.hearsay.store.Hit;
import org.hearsay.store.IdentityName;
import org.hearsay.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a query found, as pages list it.
 *
 * @param head who says it, what is done, or how somebody is called
 * @param kind what else is said of it in short
 * @param words the sentences around it, its own words marked
 * @param address where it stands
 * @param outlet who published it, or an empty word
 * @param title the article's headline or id
 * @param published the day, or an empty word
 */
public record Result(
    List<Part> head,
    String kind,
    List<Piece> words,
    String address,
    String outlet,
    String title,
    String published) {
  private static final int DAY = 10;

  /** Keeps copies. */
  public Result {
    head = List.copyOf(head);
    words = List.copyOf(words);
  }

  /** A hit as pages list it. */
  static Result of(Hit hit) {
    StoredArticle stored = hit.article();
    Article article = stored.whole().article();
    String text = article.text();
    return new Result(
        head(hit),
        kind(hit),
        hit.spans().isEmpty()
            ? List.of()
            : MarkedText.of(text, Context.around(text, hit.spans()), hit.spans()),
        hit instanceof Hit.OfArticle
            ? Place.article(stored.id())
            : Place.article(stored.id(), hit.id()),
        Objects.requireNonNullElse(article.outlet(), ""),
        title(stored),
        day(article.publication()));
  }

  /** The headline of an article, or its id. */
  static String title(StoredArticle stored) {
    return Objects.requireNonNullElse(stored.whole().article().head().title(), stored.id());
  }

  /** The day of publication, or an empty word. */
  static String day(@Nullable Publication publication) {
    return publication == null ? "" : publication.date().substring(0, DAY);
  }

  private static List<Part> head(Hit hit) {
    StoredArticle stored = hit.article();
    if (hit instanceof Hit.OfStatement found) {
      List<Part> speakers = actors(stored, found.statement().attribution().speakers());
      return speakers.isEmpty() ? List.of(Part.of("Nobody who is named")) : speakers;
    }
    if (hit instanceof Hit.OfEvent found) {
      List<Part> head = new ArrayList<>();
      head.add(Part.of(found.event().trigger().words(stored.whole().article().text())));
      head.addAll(actors(stored, found.event().actors()));
      return head;
    }
    if (hit instanceof Hit.OfLabel found) {
      return actors(stored, found.label().actors());
    }
    return List.of(new Part(title(stored), Place.article(stored.id())));
  }

  private static String kind(Hit hit) {
    if (hit instanceof Hit.OfStatement found) {
      String type = found.statement().type().json();
      String to =
          actors(hit.article(), found.statement().attribution().addressees()).stream()
              .map(Part::words)
              .collect(Collectors.joining(", "));
      return type
          + (found.statement().denied() ? ", denied" : "")
          + (to.isEmpty() ? "" : ", to " + to);
    }
    if (hit instanceof Hit.OfEvent found) {
      return Details.spoken(found.event().action().type().json())
          + ", "
          + found.event().circumstances().status().json();
    }
    if (hit instanceof Hit.OfLabel found) {
      Label label = found.label();
      String voice = label.voice() == null ? "in the outlet's words" : "in a statement";
      return "called “" + label.label() + "”, " + voice;
    }
    int statements = hit.article().whole().statements().size();
    return statements == 1 ? "1 statement" : statements + " statements";
  }

  /** Actors of an article, each with the page of its identity. */
  static List<Part> actors(StoredArticle stored, List<String> ids) {
    Map<String, String> names =
        stored.whole().actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return ids.stream()
        .map(
            id -> {
              IdentityName who = stored.identities().get(id);
              String name = names.getOrDefault(id, id);
              return who == null ? Part.of(name) : new Part(name, Place.actor(who.identity()));
            })
        .toList();
  }
}
