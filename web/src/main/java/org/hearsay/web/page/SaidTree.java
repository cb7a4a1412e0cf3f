package org.hearsay.web.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.Statement;
import org.hearsay.store.StoredArticle;

/**
 * A statement with those inside it.
 *
 * @param item its id
 * @param speakers who says it
 * @param cue the words that tell so
 * @param content what is said
 * @param address where its detail is
 * @param detail the same for the page that is open
 * @param inside the statements that stand in it
 */
public record SaidTree(
    String item,
    String speakers,
    String cue,
    String content,
    String address,
    String detail,
    List<SaidTree> inside) {

  /** Keeps a copy. */
  public SaidTree {
    inside = List.copyOf(inside);
  }

  /** The statements that stand in no other, each with those inside it. */
  static List<SaidTree> of(StoredArticle stored) {
    return stored.whole().statements().stream()
        .filter(said -> said.parent() == null)
        .map(said -> of(stored, said, 0))
        .toList();
  }

  private static SaidTree of(StoredArticle stored, Statement said, int depth) {
    String text = stored.whole().article().text();
    return new SaidTree(
        said.id(),
        stored.whole().actors().stream()
            .filter(actor -> said.attribution().speakers().contains(actor.id()))
            .map(Actor::name)
            .collect(Collectors.joining(", ")),
        words(said.wording().cue(), text),
        words(said.wording().content(), text),
        Place.article(stored.id(), said.id()),
        Place.detail(stored.id(), said.id()),
        depth > 20
            ? List.of()
            : stored.whole().statements().stream()
                .filter(other -> Objects.equals(other.parent(), said.id()))
                .map(other -> of(stored, other, depth + 1))
                .toList());
  }

  private static String words(List<org.hearsay.record.Span> spans, String text) {
    return spans.stream().map(span -> span.words(text)).collect(Collectors.joining(" … "));
  }
}
