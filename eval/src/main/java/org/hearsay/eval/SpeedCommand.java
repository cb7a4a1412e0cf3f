package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.reader.Reader;
import org.hearsay.reader.ReaderOptions;
import org.hearsay.record.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the same articles with Hearsay and with CoreNLP and writes the page of speed. */
@Command(
    name = "speed",
    description =
        "Reads the same articles with Hearsay and with CoreNLP and writes how long they took.",
    mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {
  static final String COMMAND = "java -jar eval/target/hearsay-eval.jar speed --data DATA";

  @Mixin private final Measurement measurement = new Measurement();

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "Articles are taken until there are so many words (20000).")
  private int words = 20_000;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The page to write (docs/reference/speed.md).")
  private Path output = Path.of("docs/reference/speed.md");

  @Option(
      names = "--launcher",
      paramLabel = "FILE",
      description = "What starts Hearsay (./hearsay).")
  private Path launcher = Path.of("./hearsay");

  @Option(
      names = "--peers",
      paramLabel = "FOLDER",
      description = "The folder that holds CoreNLP (eval/peers/target/lib).")
  private Path peers = Path.of("eval/peers/target/lib");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path corpus = measurement.data().resolve(Benchmark.ATTRIBUTIONS.articles());
    List<Article> articles = firstWords(corpus);
    Path scratch = Files.createTempDirectory("hearsay-speed");
    buildWhatIsMissing(scratch);
    List<Race> races = new ArrayList<>();
    for (Contestant each :
        List.of(new Contestant.Hearsay(launcher), new Contestant.CoreNlp(peers))) {
      System.err.println("[eval] " + each.title() + " …");
      races.add(Race.of(each, articles, scratch));
    }
    try (Reader reader = Reader.open(ReaderOptions.defaults())) {
      String checksum = DataChecksum.of(corpus);
      Files.writeString(
          output,
          SpeedPage.of(
              COMMAND,
              reader.run(),
              checksum,
              articles.size(),
              races,
              StepTimes.of(reader, articles)));
    }
    return 0;
  }

  /** The launcher may have to build the program, which is no part of a start. */
  private void buildWhatIsMissing(Path scratch) throws IOException, InterruptedException {
    ProgramRun.of(List.of(launcher.toString(), "--version"), scratch.resolve("build.txt"));
  }

  private List<Article> firstWords(Path corpus) {
    List<Article> taken = new ArrayList<>();
    int sum = 0;
    for (Article article : CorpusReading.gathered(corpus, new ArrayList<>())) {
      if (sum < words) {
        taken.add(article);
        sum += CorpusReading.words(article);
      }
    }
    return taken;
  }
}
