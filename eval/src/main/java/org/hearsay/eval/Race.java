package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.record.Article;

/**
 * What one program took for the same texts as the others.
 *
 * @param contestant the program
 * @param start a run over one sentence: loading, mostly
 * @param whole a run over all texts
 * @param words of all texts
 */
record Race(Contestant contestant, ProgramRun start, ProgramRun whole, int words) {
  private static final String SENTENCE = "The bridge opens on Monday, the mayor said.\n";
  private static final double MILLIS = 1000;

  /** Runs the program twice: over one sentence, and over all articles. */
  static Race of(Contestant contestant, List<Article> articles, Path scratch)
      throws IOException, InterruptedException {
    Path sentence = Files.createDirectories(scratch.resolve("sentence"));
    Files.writeString(sentence.resolve("sentence.txt"), SENTENCE);
    Path texts = Files.createDirectories(scratch.resolve("texts"));
    for (int i = 0; i < articles.size(); i++) {
      Files.writeString(texts.resolve("article%04d.txt".formatted(i)), articles.get(i).text());
    }
    ProgramRun start = run(contestant, sentence, scratch);
    ProgramRun whole = run(contestant, texts, scratch);
    return new Race(
        contestant, start, whole, articles.stream().mapToInt(CorpusReading::words).sum());
  }

  private static ProgramRun run(Contestant contestant, Path texts, Path scratch)
      throws IOException, InterruptedException {
    Path output = Files.createTempDirectory(scratch, "output");
    return ProgramRun.of(contestant.command(texts, output), output.resolve("log.txt"));
  }

  /** Words in a second of processor time, loading and all. */
  double wordsPerCpuSecond() {
    return words / (whole.cpu().toMillis() / MILLIS);
  }

  /** Words in a second of processor time once everything is loaded. */
  double wordsPerCpuSecondAfterStart() {
    return words / (whole.cpu().minus(start.cpu()).toMillis() / MILLIS);
  }
}
