package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read and how: the words that every command has that reads articles. */
final class ReadingOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "A text (.txt), a saved page (.html, .htm, also gzipped), articles as JSON lines (.jsonl), a"
              + " folder of these, or - for standard input.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When the articles were published, as 2021-04-04. Default: what each article says.")
  @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published the articles. Default: what each article says.")
  @Nullable String outlet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at a time. Default: one a processor.")
  @Nullable String threads;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "Actors of your own: YAML, or a dictionary of TABARI or PETRARCH. They go before those that ship. May be"
              + " given several times.")
  List<Path> actors = new ArrayList<>();

  @Option(
      names = "--verbs",
      paramLabel = "FILE",
      description =
          "Verbs for events, in the format of PETRARCH's dictionaries. They go before those that ship. May be given"
              + " several times.")
  List<Path> verbs = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      description =
          "Leave out statements of which the reader is less sure, from 0 to 1: less finds more, more is right more"
              + " often. Default: what the model says.")
  @Nullable String leastConfidence;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "A trained model to read with. Default: the one that ships.")
  @Nullable Path model;
}
