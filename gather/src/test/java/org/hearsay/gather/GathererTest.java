package org.hearsay.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.record.Article;
import org.hearsay.record.Head;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GathererTest {
  private static final String NEWS =
      "The council of Osk voted on Monday to build the bridge again.";
  private static final String PAGE =
      "<html><head><meta property=og:site_name content=Courier></head><body><h1>Osk builds</h1><p>"
          + NEWS
          + " The mayor said that it would be open by the summer.</p></body></html>";

  @TempDir private Path folder;

  @Test
  void aTextIsNamedByItsFile() throws IOException {
    Article article = only(file("osk.bridge.txt", NEWS));
    assertThat(article).isEqualTo(Article.of("osk.bridge", NEWS).withLanguage("en"));
  }

  @Test
  void aPackedPageGivesItsArticle() throws IOException {
    Path page = folder.resolve("osk.html.gz");
    Files.write(page, packed(PAGE));
    Article article = only(page);
    assertThat(article.id()).isEqualTo("osk");
    assertThat(article.outlet()).isEqualTo("Courier");
    assertThat(article.head()).isEqualTo(new Head("Osk builds", List.of()));
    assertThat(article.text()).startsWith(NEWS).doesNotContain("Osk builds");
  }

  @Test
  void aLineOfJsonGivesItsFields() throws IOException {
    String line =
        """
        {"id": 7, "uri": "https://a.example/b", "outlet": "Courier", "title": "Osk builds", "byline": ["Ana Ruiz"],
         "published": "2026-02-03T09:15:00+01:00", "language": "en", "more": {"a": []}, "text": "%s\\r\\n\\r\\nIt did."}
        """
            .formatted(NEWS)
            .replace("\n", " ");
    Article article = only(file("all.jsonl", line + "\n\n"));
    assertThat(article)
        .isEqualTo(
            new Article(
                "7",
                "https://a.example/b",
                "Courier",
                new Head("Osk builds", List.of("Ana Ruiz")),
                new Publication("2026-02-03T09:15:00+01:00", PublishedFrom.GIVEN),
                "en",
                null,
                NEWS + "\n\nIt did."));
  }

  @Test
  void aPageInALineFillsWhatTheLineDoesNotSay() throws IOException {
    String line =
        "{\"id\":\"a\",\"title\":\"Given\",\"html\":\"" + PAGE.replace("\"", "\\\"") + "\"}";
    Article article = only(file("all.jsonl", line));
    assertThat(article.head().title()).isEqualTo("Given");
    assertThat(article.outlet()).isEqualTo("Courier");
  }

  @Test
  void anArticleWithoutIdIsNamedByItsAddressElseByItsText() throws IOException {
    Path lines =
        file(
            "all.jsonl",
            "{\"text\":\"%s\",\"uri\":\"https://a.example/2026/02/03/osk/?b#c\"}\n{\"text\":\"%s\"}"
                .formatted(NEWS, NEWS));
    List<Article> articles = articles(lines);
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("a.example/2026/02/03/osk", articles.get(1).sha256().substring(0, 16));
    assertThat(articles.get(0).publication())
        .isEqualTo(new Publication("2026-02-03", PublishedFrom.URL));
  }

  @Test
  void aFolderIsReadInTheOrderOfNames() throws IOException {
    file("b.txt", NEWS);
    file("a/z.html", PAGE);
    file("a/b.txt", NEWS);
    file("b/b.txt", NEWS);
    file("b.htm", PAGE);
    file(".hidden.txt", NEWS);
    file("picture.png", "\0");
    assertThat(articles(folder))
        .extracting(Article::id)
        .containsExactly("b", "z", "b/b", "b.htm", "b.txt");
  }

  @Test
  void standardInputShowsItsKind() {
    assertThat(standardInput(NEWS).text()).isEqualTo(NEWS);
    assertThat(standardInput("\ufeff \n{\"id\":\"a\",\"text\":\"" + NEWS + "\"}").id())
        .isEqualTo("a");
    assertThat(standardInput(PAGE).head().title()).isEqualTo("Osk builds");
  }

  @Test
  void whatIsGivenForAllGoesFirst() throws IOException {
    Path page = file("osk.html", PAGE);
    GatherOptions options = GatherOptions.NONE.withPublished("2026-02-03").withOutlet("Post");
    try (Stream<Gathered> all = Gatherer.gather(List.of(new Input.Place(page)), options)) {
      Article article = ((Gathered.Read) all.findFirst().orElseThrow()).article();
      assertThat(article.outlet()).isEqualTo("Post");
      assertThat(article.publication())
          .isEqualTo(new Publication("2026-02-03", PublishedFrom.GIVEN));
    }
  }

  @Test
  void optionsMustBePossible() {
    assertThatThrownBy(() -> GatherOptions.NONE.withPublished("2021-02-30"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "[options] options not taken: published must be a date such as 2021-04-04, or a date-time with zone, of ISO"
                + " 8601 but was \"2021-02-30\". Correct it, or leave it out.");
    assertThatThrownBy(() -> GatherOptions.NONE.withLargestArticle(0))
        .hasMessage(
            "[options] options not taken: largestArticle must be above 0 but was 0. Give a number of bytes.");
  }

  @Test
  void linesAreReadOneByOne() {
    InputStream endless =
        new InputStream() {
          private int line;
          private InputStream now = InputStream.nullInputStream();

          @Override
          public int read() throws IOException {
            int next = now.read();
            if (next >= 0) {
              return next;
            }
            now =
                new ByteArrayInputStream(
                    GathererTest.line(line++).getBytes(StandardCharsets.UTF_8));
            return now.read();
          }
        };
    Iterator<Gathered> all =
        Gatherer.gather(List.of(new Input.Stream("endless", endless)), GatherOptions.NONE)
            .iterator();
    for (int i = 0; i < 500; i++) {
      assertThat(((Gathered.Read) all.next()).article().id()).isEqualTo(String.valueOf(i));
    }
  }

  private static String line(int id) {
    return "{\"text\":\"" + NEWS + "\",\"id\":" + id + "}\n";
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static Article standardInput(String content) {
    Input input =
        Input.parse("-", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    try (Stream<Gathered> all = Gatherer.gather(List.of(input), GatherOptions.NONE)) {
      return ((Gathered.Read) all.findFirst().orElseThrow()).article();
    }
  }

  private static Article only(Path place) {
    List<Article> articles = articles(place);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  private static List<Article> articles(Path place) {
    try (Stream<Gathered> all =
        Gatherer.gather(List.of(new Input.Place(place)), GatherOptions.NONE)) {
      return all.map(each -> ((Gathered.Read) each).article()).toList();
    }
  }
}
