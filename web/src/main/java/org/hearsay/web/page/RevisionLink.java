package org.hearsay.web.page;

import java.util.List;
import org.hearsay.record.Run;
import org.hearsay.store.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One of several readings of an article.
 *
 * @param number from 1
 * @param keptAt the day and minute when it was kept
 * @param reader which program read it
 * @param address its page, or null for the one that is shown
 */
public record RevisionLink(int number, String keptAt, String reader, @Nullable String address) {
  private static final int MINUTE = 16;
  private static final int ENOUGH = 8;

  /** The readings of an article, but for the only one. */
  static List<RevisionLink> of(String article, List<Revision> all, int shown) {
    return all.size() < 2
        ? List.of()
        : all.stream().map(each -> of(article, all.size(), each, shown)).toList();
  }

  private static RevisionLink of(String article, int newest, Revision revision, int shown) {
    String address =
        revision.number() == newest
            ? Place.article(article)
            : Place.article(article) + "&revision=" + revision.number();
    return new RevisionLink(
        revision.number(),
        revision.keptAt().substring(0, MINUTE).replace('T', ' '),
        reader(revision.whole().run()),
        revision.number() == shown ? null : address);
  }

  /** The program's version, and as much of the model's checksum as tells it from others. */
  private static String reader(Run run) {
    String checksum = run.model().substring(run.model().indexOf(':') + 1);
    return "Hearsay %s, model %s"
        .formatted(run.hearsay(), checksum.substring(0, Math.min(ENOUGH, checksum.length())));
  }
}
