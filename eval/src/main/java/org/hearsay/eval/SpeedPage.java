package org.hearsay.eval;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.record.Run;

/** The page of speed figures, as Markdown. */
final class SpeedPage {
  private static final String PAGE =
      """
      # How fast the reader is, and how much memory it takes

      Written by a run of `eval`, never by hand:

          %s

      Program %s, model `%s`, Java %s, %s, %d processors. Both programs read the same %d articles, %d words, in one run, each
      by the command with which a user starts it, as a process of its own; articles from data with SHA-256 `%s`. Processor
      seconds count all threads; *start* is a run over one sentence. The figures depend on the machine and on what else it
      does; their ratio hardly.

      | program | start, CPU s | all, CPU s | all, s | words a CPU second | the same after the start | peak memory, MiB |
      |---|---:|---:|---:|---:|---:|---:|
      %s

      %s reads **%.1f times** as many words in a processor second as %s, start and all, and **%.1f times** as many
      once both are loaded.

      ## Where the time goes

      Processor time of the steps of Hearsay on the same articles, each read on one thread after a round to warm up, in the
      order in which they run; *JSON* is the record's writing.

      | step | share | ms for 1,000 words |
      |---|---:|---:|
      %s
      """;

  private static final double MILLIS = 1000;

  private SpeedPage() {}

  static String of(
      String command, Run run, String checksum, int articles, List<Race> races, StepTimes times) {
    Race ours = races.get(0);
    Race theirs = races.get(1);
    return String.format(
        Locale.ROOT,
        PAGE,
        command,
        run.hearsay(),
        run.model(),
        System.getProperty("java.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        articles,
        ours.words(),
        checksum,
        races.stream().map(SpeedPage::row).collect(Collectors.joining("\n")),
        ours.contestant().title(),
        ours.wordsPerCpuSecond() / theirs.wordsPerCpuSecond(),
        theirs.contestant().title(),
        ours.wordsPerCpuSecondAfterStart() / theirs.wordsPerCpuSecondAfterStart(),
        times.rows());
  }

  private static String row(Race race) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.0f | %.0f | %d |",
        race.contestant().title(),
        seconds(race.start().cpu()),
        seconds(race.whole().cpu()),
        seconds(race.whole().wall()),
        race.wordsPerCpuSecond(),
        race.wordsPerCpuSecondAfterStart(),
        race.whole().peakMebibytes());
  }

  private static double seconds(Duration time) {
    return time.toMillis() / MILLIS;
  }
}
