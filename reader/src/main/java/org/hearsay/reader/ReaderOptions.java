package org.hearsay.reader;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Reader} works.
 *
 * @param model the folder of a trained network, or null for the one that ships with the program
 * @param threads how many articles and windows are read at the same time, at least 1; the records
 *     are the same for any number
 */
public record ReaderOptions(@Nullable Path model, int threads) {
  /** Checks the number of threads. */
  public ReaderOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1 but was " + threads + ".");
    }
  }

  /** The network that ships with the program, on one thread. */
  public static ReaderOptions defaults() {
    return new ReaderOptions(null, 1);
  }

  /** The same options with another network. */
  public ReaderOptions withModel(Path folder) {
    return new ReaderOptions(folder, threads);
  }

  /** The same options with another number of threads. */
  public ReaderOptions withThreads(int number) {
    return new ReaderOptions(model, number);
  }
}
