package org.hearsay.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.reader.knowledge.ActorFile;
import org.hearsay.record.Checksum;
import org.hearsay.record.HearsayException;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Reader} works.
 *
 * @param model the folder of a trained network, or null for the one that ships with the program
 * @param threads how many articles and windows are read at the same time, at least 1; the records
 *     are the same for any number
 * @param actors what files of a user say of actors; goes before what ships with the program
 * @param leastConfidence below this confidence, from 0 to 1, a statement is left out; null for what
 *     the network's settings say
 * @param verbDictionaries files of verbs for events, in the format of PETRARCH, the first of which
 *     comes first
 */
public record ReaderOptions(
    @Nullable Path model,
    int threads,
    List<ActorFile> actors,
    @Nullable Double leastConfidence,
    List<Path> verbDictionaries) {
  /** Checks the numbers. */
  public ReaderOptions {
    actors = List.copyOf(actors);
    verbDictionaries = List.copyOf(verbDictionaries);
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1 but was " + threads + ".");
    }
    if (leastConfidence != null && !(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException(
          "least confidence must be from 0 to 1 but was " + leastConfidence + ".");
    }
  }

  /** The network that ships with the program, on one thread. */
  public static ReaderOptions defaults() {
    return new ReaderOptions(null, 1, List.of(), null, List.of());
  }

  /**
   * What of this makes other records, and no other part of a {@link org.hearsay.record.Run} tells:
   * the least confidence, and the checksum of the dictionaries; null when nothing.
   *
   * @throws HearsayException with code INPUT when a dictionary cannot be read
   */
  public @Nullable String told() {
    List<String> told = new ArrayList<>();
    if (leastConfidence != null) {
      told.add("least_confidence=" + leastConfidence);
    }
    if (!verbDictionaries.isEmpty()) {
      told.add("verbs=sha256:" + checksum(verbDictionaries));
    }
    return told.isEmpty() ? null : String.join(" ", told);
  }

  private static String checksum(List<Path> files) {
    try {
      List<byte[]> read = new ArrayList<>();
      for (Path file : files) {
        read.add(Files.readAllBytes(file));
      }
      return Checksum.of(read);
    } catch (IOException failure) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[%s] verbs could not be read: the file must be readable but was not (%s). Do look at its name and rights."
              .formatted(files.get(0), failure),
          failure);
    }
  }

  /** The same options with another network. */
  public ReaderOptions withModel(Path folder) {
    return new ReaderOptions(folder, threads, actors, leastConfidence, verbDictionaries);
  }

  /** The same options with another number of threads. */
  public ReaderOptions withThreads(int number) {
    return new ReaderOptions(model, number, actors, leastConfidence, verbDictionaries);
  }

  /** The same options with files of actors. */
  public ReaderOptions withActors(List<ActorFile> files) {
    return new ReaderOptions(model, threads, files, leastConfidence, verbDictionaries);
  }

  /** The same options with another least confidence. */
  public ReaderOptions withLeastConfidence(double least) {
    return new ReaderOptions(model, threads, actors, least, verbDictionaries);
  }

  /** The same options with dictionaries of verbs. */
  public ReaderOptions withVerbDictionaries(List<Path> files) {
    return new ReaderOptions(model, threads, actors, leastConfidence, files);
  }
}
