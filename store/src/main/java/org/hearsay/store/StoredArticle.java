package org.hearsay.store;

import java.util.Map;
import org.hearsay.record.ArticleRecord;

/**
 * An article as it stands in the store: the record of its newest revision, with people's
 * corrections on top.
 *
 * @param id its id in the store: the one that its source gave, with ~2 and so on behind it where
 *     another article has that one already
 * @param revision the number of the newest revision, from 1
 * @param corrected whether a correction changed what the machine read
 * @param whole the record
 * @param identities who the record's actors are across articles, by the actor's id in the record
 */
public record StoredArticle(
    String id,
    int revision,
    boolean corrected,
    ArticleRecord whole,
    Map<String, IdentityName> identities) {

  /** Keeps a copy of the identities. */
  public StoredArticle {
    identities = Map.copyOf(identities);
  }
}
