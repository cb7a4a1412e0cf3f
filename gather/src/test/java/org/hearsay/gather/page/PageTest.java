package org.hearsay.gather.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.record.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of our own, each beside what must come out of it. */
class PageTest {
  private static final Path PAGES = Path.of("src/test/resources/org/hearsay/gather/page");
  private static final String PAGE = ".html";
  private static final String EXPECTED = ".expected.txt";

  static List<String> pages() throws IOException {
    return names(PAGE);
  }

  @Test
  void everyPageHasItsExpectedText() throws IOException {
    assertThat(names(PAGE)).isEqualTo(names(EXPECTED)).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageGivesItsArticle(String name) throws IOException {
    Page page = Page.parse(Files.readString(PAGES.resolve(name + PAGE)), null);
    assertThat(shown(page) + "\n").isEqualTo(Files.readString(PAGES.resolve(name + EXPECTED)));
  }

  @Test
  void theGivenAddressGoesBeforeThePagesOwn() throws IOException {
    Page page =
        Page.parse(Files.readString(PAGES.resolve("council.html")), "https://other.example/a");
    assertThat(page.uri()).isEqualTo("https://other.example/a");
  }

  @Test
  void aPageWithoutProseHasNoText() {
    assertThat(Page.parse("<ul><li><a href=1>News</a><li><a href=2>Sport</a></ul>", null).text())
        .isEmpty();
  }

  private static List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  private static String shown(Page page) {
    Publication published = page.publication();
    return String.join(
        "\n",
        "uri: " + page.uri(),
        "outlet: " + page.outlet(),
        "title: " + page.head().title(),
        "byline: " + String.join("; ", page.head().byline()),
        "published: " + (published == null ? null : published.date() + " " + published.from()),
        "language: " + page.language(),
        "",
        page.text());
  }
}
