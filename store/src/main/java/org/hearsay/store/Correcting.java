package org.hearsay.store;

import org.hearsay.store.database.Database;
import org.jdbi.v3.core.Handle;

/** Lays people's corrections over the newest revision of an article, inside one transaction. */
final class Correcting {
  private final Handle handle;
  private final Keeping keeping;

  Correcting(Handle handle, Database database, Keeping keeping) {
    this.handle = handle;
    this.keeping = keeping;
  }

  /** Lets the tables say what the newest revision says, with the corrections on top. */
  void renew(long article) {
    byte[] newest =
        handle
            .select(
                "SELECT record FROM revision WHERE article = ? ORDER BY number DESC LIMIT 1",
                article)
            .mapTo(byte[].class)
            .one();
    keeping.renew(article, RecordBytes.read(newest));
  }
}
