package org.hearsay.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.gather.GatherOptions;
import org.hearsay.gather.Gathered;
import org.hearsay.gather.Gatherer;
import org.hearsay.gather.Input;
import org.hearsay.reader.ReaderOptions;
import org.hearsay.reader.knowledge.ActorFile;
import org.hearsay.reader.knowledge.ActorFiles;
import org.hearsay.reader.knowledge.Knowledge;
import org.hearsay.record.HearsayException;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.jspecify.annotations.Nullable;

/**
 * The checked words of {@code hearsay read}.
 *
 * @param inputs files, folders, or {@code -} for standard input
 * @param output the file to write, or null for standard output
 * @param published when every article was published, or null
 * @param outlet who published every article, or null
 * @param readerOptions how many articles are read at a time, by which model, with which actors
 */
record ReadArguments(
    List<String> inputs,
    Format format,
    @Nullable Path output,
    @Nullable String published,
    @Nullable String outlet,
    ReaderOptions readerOptions) {

  private static final int MOST_THREADS = 1024;

  ReadArguments {
    inputs = List.copyOf(inputs);
  }

  /**
   * Checks the words as they were typed.
   *
   * @throws WrongUse with every reason why they cannot be used
   */
  static ReadArguments of(ReadingOptions typed, String format, @Nullable Path output) {
    List<String> reasons = new ArrayList<>();
    ReadArguments arguments =
        new ReadArguments(
            inputs(typed.inputs, reasons),
            format(format, reasons),
            output(output, typed.inputs, reasons),
            published(typed.published, reasons),
            outlet(typed.outlet, reasons),
            new ReaderOptions(
                model(typed.model, reasons),
                threads(typed.threads, reasons),
                actors(typed.actors, reasons),
                leastConfidence(typed.leastConfidence, reasons),
                verbs(typed.verbs, reasons)));
    if (!reasons.isEmpty()) {
      throw new WrongUse(String.join("\n", reasons));
    }
    return arguments;
  }

  /** The articles that the inputs hold, as far as they are asked for; the stream must be closed. */
  Stream<Gathered> articles(InputStream standardInput) {
    return Gatherer.gather(
        inputs.stream().map(word -> Input.parse(word, standardInput)).toList(),
        GatherOptions.NONE.withPublished(published).withOutlet(outlet));
  }

  private static List<String> inputs(List<String> typed, List<String> reasons) {
    if (typed.isEmpty()) {
      reasons.add(
          "[INPUT] there is nothing to read: INPUT must name a file, a folder or - for standard input but was left"
              + " out. Do try: hearsay read examples/anvil-bank-talks.txt");
    }
    for (String word : typed) {
      try {
        Input.parse(word, InputStream.nullInputStream());
      } catch (IllegalArgumentException noPath) {
        reasons.add(String.valueOf(noPath.getMessage()));
      }
    }
    return typed;
  }

  private static Format format(String typed, List<String> reasons) {
    for (Format format : Format.values()) {
      if (format.word().equals(typed.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    reasons.add(
        "[--format] the format is not known: it must be text or jsonl but was \""
            + typed
            + "\". Do use text to read on a screen, jsonl for programs.");
    return Format.TEXT;
  }

  private static @Nullable String published(@Nullable String typed, List<String> reasons) {
    if (typed == null) {
      return null;
    }
    try {
      return new Publication(typed, PublishedFrom.GIVEN).date();
    } catch (IllegalArgumentException notADate) {
      reasons.add(
          "[--published] the date could not be read: it must be a day of the calendar such as 2021-04-04, or a time"
              + " with its zone such as 2021-04-04T09:30Z, but was \""
              + typed
              + "\". Do write year, month and day.");
      return null;
    }
  }

  private static @Nullable String outlet(@Nullable String typed, List<String> reasons) {
    if (typed != null && typed.isBlank()) {
      reasons.add(
          "[--outlet] the outlet has no name: it must have words but was \""
              + typed
              + "\". Do leave --outlet out where it is not known.");
      return null;
    }
    return typed;
  }

  private static int threads(@Nullable String typed, List<String> reasons) {
    if (typed == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (typed.matches("[0-9]{1,4}")) {
      int threads = Integer.parseInt(typed);
      if (threads >= 1 && threads <= MOST_THREADS) {
        return threads;
      }
    }
    reasons.add(
        "[--threads] the number cannot be used: it must be a whole number from 1 to "
            + MOST_THREADS
            + " but was \""
            + typed
            + "\". Do leave --threads out to use every processor.");
    return 1;
  }

  private static @Nullable Double leastConfidence(@Nullable String typed, List<String> reasons) {
    if (typed == null || typed.matches("0|1|0?\\.[0-9]{1,6}|1\\.0{1,6}")) {
      return typed == null ? null : Double.valueOf(typed);
    }
    reasons.add(
        "[--min-confidence] the share cannot be used: it must be a number from 0 to 1 but was \""
            + typed
            + "\". Do write, for example, 0.8 for statements of which eight in ten are right.");
    return null;
  }

  private static List<Path> verbs(List<Path> typed, List<String> reasons) {
    for (Path file : typed) {
      if (!Files.isRegularFile(file)) {
        reasons.add(
            "[--verbs] the dictionary could not be found: it must be a file in PETRARCH's format but was \""
                + file
                + "\". Do leave --verbs out to read with the verbs that ship.");
      }
    }
    return typed;
  }

  private static @Nullable Path model(@Nullable Path typed, List<String> reasons) {
    if (typed != null && !Files.isDirectory(typed)) {
      reasons.add(
          "[--model] the model could not be found: it must be a folder with encoder.onnx, vocab.txt and model.json but"
              + " was \""
              + typed
              + "\". Do leave --model out to read with the one that ships.");
    }
    return typed;
  }

  private static List<ActorFile> actors(List<Path> typed, List<String> reasons) {
    List<ActorFile> files = new ArrayList<>();
    for (Path path : typed) {
      try {
        files.add(ActorFiles.read(path, Knowledge.shipped()));
      } catch (HearsayException wrong) {
        reasons.add(String.valueOf(wrong.getMessage()));
      }
    }
    return files;
  }

  static @Nullable Path output(@Nullable Path typed, List<String> inputs, List<String> reasons) {
    if (typed == null) {
      return null;
    }
    Path folder = typed.toAbsolutePath().normalize().getParent();
    if (Files.isDirectory(typed) || folder == null) {
      reasons.add(
          unwritable(
              "it must name a file but was the folder \"" + typed + "\". Do add a file name."));
    } else if (!Files.isDirectory(folder)) {
      reasons.add(
          unwritable(
              "its folder must exist but was \""
                  + folder
                  + "\". Do make it first: mkdir -p '"
                  + folder
                  + "'"));
    } else if (!Files.isWritable(folder)) {
      reasons.add(
          unwritable(
              "its folder must be writable but was \""
                  + folder
                  + "\". Do choose another or change its rights."));
    } else if (inputs.stream().anyMatch(input -> isSameFile(input, typed))) {
      reasons.add(
          unwritable(
              "it must not be one of the inputs but was \""
                  + typed
                  + "\". Do choose another name."));
    }
    return typed;
  }

  private static String unwritable(String reason) {
    return "[--output] the result could not be written: " + reason;
  }

  private static boolean isSameFile(String input, Path output) {
    return !input.equals("-")
        && Files.exists(output)
        && Path.of(input).toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize());
  }
}
