package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: streams, signals, exit codes. */
@Timeout(600)
class ProcessTest {

  private static final String EXAMPLE = Path.of("../examples/anvil-bank-talks.txt").toString();

  @TempDir private Path folder;

  @Test
  void readsAnArticleWhateverTheLocale() throws Exception {
    ProcessBuilder builder = command("read", EXAMPLE);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(output)
        .startsWith("The prime minister of Cardesh")
        .contains("“")
        .doesNotContain("\u001b");
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
  }

  @Test
  void readsStandardInput() throws Exception {
    Process process =
        command("read", "-", "--format", "jsonl").redirectInput(Path.of(EXAMPLE).toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(output).startsWith("{\"format\":\"hearsay/1\"").endsWith("}\n");
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws Exception {
    Process process = command("read", manyArticles().toString(), "--format", "jsonl").start();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(reader.readLine()).startsWith("{");
    }
    String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(error).isEmpty();
  }

  /**
   * By SIGTERM, which takes the same way as Ctrl-C and is never ignored because the build runs in
   * the background.
   */
  @Test
  void leavesNothingBehindWhenInterrupted() throws Exception {
    Path articles = manyArticles();
    Path result = folder.resolve("records.jsonl");
    Path messages = folder.resolve("messages.txt");
    Process process =
        command("read", articles.toString(), "--output", result.toString())
            .redirectError(messages.toFile())
            .start();
    while (process.isAlive() && unfinishedBytes() == 0) {
      Thread.sleep(20);
    }
    process.destroy();
    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(files()).containsExactlyInAnyOrder("articles.jsonl", "messages.txt");
    assertThat(messages).isEmptyFile();
  }

  private static ProcessBuilder command(String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("--enable-native-access=ALL-UNNAMED"); // as the launcher does
    words.add(Hearsay.class.getName());
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words);
    // not by -cp: ONNX Runtime 1.29 crashes where the command line is longer than 4096 bytes
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder;
  }

  private Path manyArticles() throws IOException {
    String article =
        "{\"id\": \"%d\", \"text\": \"“It will rain,” Ada Brink said. She fears that the crop is lost.\"}\n";
    StringBuilder articles = new StringBuilder();
    for (int number = 0; number < 3000; number++) {
      articles.append(article.formatted(number));
    }
    return Files.writeString(folder.resolve("articles.jsonl"), articles);
  }

  private long unfinishedBytes() throws IOException {
    long bytes = 0;
    for (String name : files()) {
      bytes += name.endsWith(".part") ? Files.size(folder.resolve(name)) : 0;
    }
    return bytes;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
