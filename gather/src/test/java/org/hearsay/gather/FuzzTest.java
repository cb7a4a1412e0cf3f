package org.hearsay.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.gather.text.CleanText;
import org.hearsay.gather.text.Dates;
import org.hearsay.record.Article;

/** Whatever is given, it is read or rejected, never thrown. */
class FuzzTest {
  private static final Path PAGES = Path.of("src/test/resources/org/hearsay/gather/page");
  private static final List<String> SCRAPS =
      List.of(
          "<",
          ">",
          "</p>",
          "<p>",
          "<div hidden>",
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "\n",
          "\r",
          "\0",
          "\u2028",
          "\ud83d",
          "&#x110000;",
          "&nbsp;",
          "<!--",
          "]]>",
          "<script type='application/ld+json'>",
          "</script>",
          "<h1>",
          "<meta charset=utf-16>",
          "<time datetime='2021-02-30'>",
          "©",
          "Creative Commons",
          "é",
          "😀",
          "<table>",
          "<br><br>");

  @Property(tries = 300)
  void aChangedPageIsReadOrRejected(@ForAll("pages") String page, @ForAll Random random) {
    reads(changed(page, random));
  }

  @Property(tries = 300)
  void aChangedLineIsReadOrRejected(@ForAll Random random) {
    String line =
        "{\"id\":\"a\",\"uri\":\"https://a.example/2024/04/28\",\"byline\":[\"Ana Ruiz\"],\"published\":\"2024-04-28\","
            + "\"text\":\"The council of Osk voted on Monday.\\n\\nIt did.\"}\n";
    reads(changed(line + line, random));
  }

  @Property(tries = 300)
  void anyBytesAreReadOrRejected(@ForAll byte[] bytes) {
    reads(bytes);
  }

  @Property(tries = 500)
  void cleanTextIsCleanAndStaysSo(@ForAll("texts") String text) {
    String clean = CleanText.of(text);
    assertThat(clean).doesNotContain("\r", "\n\n\n", " \n", "\t\n").isEqualTo(clean.strip());
    assertThat(visible(clean)).isEqualTo(visible(text));
    assertThat(Dates.parse(text))
        .satisfiesAnyOf(day -> assertThat(day).isEmpty(), day -> assertThat(day).isPresent());
  }

  @Provide
  Arbitrary<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return Arbitraries.of(
          files
              .filter(file -> file.toString().endsWith(".html"))
              .sorted()
              .map(FuzzTest::content)
              .toList());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "The council.",
            "voted",
            "on Monday the council of Osk voted again",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00a0",
            "é",
            ".")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  /** Cuts, doubles, or puts a scrap in, some twenty times. */
  private static byte[] changed(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = 0; i < 20 && text.length() > 2; i++) {
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + random.nextInt(200));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(start, end);
        case 1 -> text.insert(start, text.substring(start, end));
        default -> text.insert(start, SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void reads(byte[] bytes) {
    Input input = new Input.Stream("fuzz", new ByteArrayInputStream(bytes));
    try (Stream<Gathered> all = Gatherer.gather(List.of(input), GatherOptions.NONE)) {
      all.forEach(FuzzTest::holds);
    }
  }

  private static void holds(Gathered gathered) {
    if (gathered instanceof Gathered.Read read) {
      Article article = read.article();
      assertThat(article.text()).isNotBlank().doesNotContain("\r", "\n\n\n");
      if (article.licence() != null) {
        assertThat(article.licence().evidence().words(article.text())).isNotBlank();
      }
    } else {
      assertThat(((Gathered.Rejected) gathered).message())
          .matches(
              "(?s)\\[fuzz( line \\d+)?] article not read: .* must .* but (was|has) .*\\. .*\\.");
    }
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }
}
