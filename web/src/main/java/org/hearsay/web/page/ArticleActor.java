package org.hearsay.web.page;

import java.util.List;
import org.hearsay.record.Actor;
import org.hearsay.store.StoredArticle;

/**
 * An actor in the list beside an article.
 *
 * @param item its id in the record
 * @param name its name
 * @param type what it is
 * @param statements how many statements of the article are its own
 * @param address where its detail is
 * @param detail the same for the page that is open
 */
public record ArticleActor(
    String item, String name, String type, long statements, String address, String detail) {

  /** The actors of an article, in its order. */
  static List<ArticleActor> of(StoredArticle stored) {
    return stored.whole().actors().stream().map(actor -> of(stored, actor)).toList();
  }

  private static ArticleActor of(StoredArticle stored, Actor actor) {
    long said =
        stored.whole().statements().stream()
            .filter(each -> each.attribution().speakers().contains(actor.id()))
            .count();
    return new ArticleActor(
        actor.id(),
        actor.name(),
        actor.type().json(),
        said,
        Place.article(stored.id(), actor.id()),
        Place.detail(stored.id(), actor.id()));
  }
}
