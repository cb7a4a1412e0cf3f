package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.record.HearsayException;

/** A program whose speed is measured, by the command with which a user starts it. */
sealed interface Contestant {

  /** What the page calls it. */
  String title();

  /** The command that reads every text of a folder and writes into another. */
  List<String> command(Path texts, Path output) throws IOException;

  /** Hearsay, by its launcher. */
  record Hearsay(Path launcher) implements Contestant {
    @Override
    public String title() {
      return "Hearsay";
    }

    @Override
    public List<String> command(Path texts, Path output) {
      return List.of(
          launcher.toString(),
          "read",
          texts.toString(),
          "--format",
          "jsonl",
          "--output",
          output.resolve("records.jsonl").toString());
    }
  }

  /**
   * CoreNLP (Manning and others, ACL 2014), by its own command line, with the annotators that
   * attribute quotations. It is GPL software: it runs as a process of its own and is on no class
   * path of ours.
   */
  record CoreNlp(Path classPath) implements Contestant {
    static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    @Override
    public String title() {
      return "CoreNLP 4.5.10 `" + ANNOTATORS + "`";
    }

    @Override
    public List<String> command(Path texts, Path output) throws IOException {
      if (!Files.isDirectory(classPath)) {
        throw new HearsayException(
            HearsayException.Code.SETUP,
            "[eval] speed failed: "
                + classPath
                + " must hold CoreNLP but is missing. Do run: ./mvnw -q -f eval/peers package");
      }
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx4g",
          "-cp",
          classPath + "/*",
          "edu.stanford.nlp.pipeline.StanfordCoreNLP",
          "-annotators",
          ANNOTATORS,
          "-filelist",
          fileList(texts, output).toString(),
          "-outputFormat",
          "json",
          "-outputDirectory",
          output.toString());
    }

    private static Path fileList(Path texts, Path output) throws IOException {
      try (Stream<Path> files = Files.list(texts)) {
        return Files.write(
            output.resolve("files.txt"), files.sorted().map(Path::toString).toList());
      }
    }
  }
}
