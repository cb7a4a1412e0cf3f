package org.hearsay.gather;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file or stream, not yet opened.
 *
 * @param name what messages call it
 * @param ids names for its article, the first that is free is taken; empty when it has none
 * @param kind what its name says it is, or null
 * @param bytes opens it
 */
record Source(String name, List<String> ids, @Nullable Kind kind, Opener bytes) {

  /** Opens a source, or says why it cannot. */
  interface Opener {
    InputStream open() throws IOException, Rejection;
  }

  Source {
    ids = List.copyOf(ids);
  }

  /** A source that cannot be read, found while looking for files. */
  static Source flawed(String name, Rejection why) {
    return new Source(
        name,
        List.of(),
        null,
        () -> {
          throw why;
        });
  }
}
