package org.hearsay.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.record.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every input that cannot be read says why in one form, and the others are read. */
class BadInputTest {
  private static final String NEWS =
      "The council of Osk voted on Monday to build the bridge again. The mayor said that it would be open by the summer.";

  @TempDir private Path folder;

  @Test
  void anEmptyFile() throws IOException {
    rejects("a.txt", "", "file must have words but was empty. Leave it out, or fetch it again.");
  }

  @Test
  void aTextWithoutWords() throws IOException {
    rejects(
        "a.txt", " \n\n\t", "text must have words but was empty. Leave it out, or fetch it again.");
  }

  @Test
  void aBinaryFile() throws IOException {
    rejects(
        "a.txt",
        "GIF8\0\0",
        "content must be text but was binary (byte 0x00 at position 4). Give the article as .txt, .html or .jsonl.");
  }

  @Test
  void aPdf() throws IOException {
    rejects(
        "a.txt",
        "%PDF-1.7",
        "content must be text but was binary (byte 0x25 at position 0). Give the article as .txt, .html or .jsonl.");
  }

  @Test
  void aTextInAnotherEncoding() throws IOException {
    rejects(
        "a.txt",
        "The café".getBytes(Charset.forName("windows-1252")),
        "encoding must be UTF-8 but was byte 0xE9 at position 7. Convert it: iconv -f WINDOWS-1252 -t UTF-8.");
  }

  @Test
  void aPageInAnotherEncodingThanItSays() throws IOException {
    rejects(
        "a.html",
        "<meta charset=utf-8><p>The café".getBytes(StandardCharsets.ISO_8859_1),
        "encoding must be UTF-8 but was byte 0xE9 at position 30. Convert it: iconv -f WINDOWS-1252 -t UTF-8.");
  }

  @Test
  void aPageInAnEncodingThatNobodyKnows() throws IOException {
    rejects(
        "a.html",
        "<meta charset='x-osk-1'><p>" + NEWS,
        "charset must be one that this Java knows but was \"x-osk-1\". Convert the page to UTF-8 and correct its meta"
            + " element.");
  }

  @Test
  void aPageWithoutAnArticle() throws IOException {
    rejects(
        "a.html",
        "<ul><li><a href=1>News</a></ul>",
        "page must have an article of at least 20 words but was without one. Give the page of one article, or its text"
            + " as .txt.");
  }

  @Test
  void aLineOfBrokenJsonAmongGoodOnes() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      lines.append(
          i == 17
              ? "{\"id\": \"17\", \"text\": }\n"
              : "{\"id\":" + i + ",\"text\":\"" + NEWS + "\"}\n");
    }
    Path file = write("all.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
    List<String> messages = new ArrayList<>();
    List<Article> articles = gather(file, messages);
    assertThat(articles).hasSize(19);
    assertThat(messages)
        .containsExactly(
            "["
                + file
                + " line 17] article not read: line must be one JSON object but was broken at column 22. Correct this"
                + " line.");
  }

  @Test
  void everythingThatIsWrongWithALineAtOnce() throws IOException {
    rejectsLine(
        "{\"id\": true, \"byline\": [1], \"published\": \"2021-02-30\", \"text\": []}",
        "id must be a string but was true; byline must be a list of strings but has 1; published must be a date such as"
            + " 2021-04-04, or a date-time with zone, of ISO 8601 but was \"2021-02-30\"; text must be a string but was a"
            + " list. Correct this line.");
  }

  @Test
  void aLineThatIsNoObject() throws IOException {
    rejectsLine("[1]", "line must be one JSON object but was a list. Correct this line.");
    rejectsLine(
        "{} {}", "line must be one JSON object but was broken at column 4. Correct this line.");
  }

  @Test
  void aLineWithoutText() throws IOException {
    rejectsLine(
        "{\"id\": \"a\"}", "text or html must be there but was missing. Correct this line.");
  }

  @Test
  void aLineOfDeepJson() throws IOException {
    rejectsLine(
        "{\"a\":" + "[".repeat(100_000),
        "line must be one JSON object but was broken. Correct this line.");
  }

  @Test
  void halfACharacter() throws IOException {
    rejectsLine(
        "{\"id\": \"a\", \"text\": \"The \\ud83d bridge\"}",
        "characters must be Unicode but was half a character, \\ud83d. Write it again from its source.");
  }

  @Test
  void twoArticlesWithOneId() throws IOException {
    String line = "{\"id\":\"a\",\"text\":\"" + NEWS + "\"}\n";
    Path file = write("all.jsonl", (line + line).getBytes(StandardCharsets.UTF_8));
    List<String> messages = new ArrayList<>();
    assertThat(gather(file, messages)).hasSize(1);
    assertThat(messages)
        .containsExactly(
            "["
                + file
                + " line 2] article not read: id must be there once but was \"a\" a second time. Leave one of the two"
                + " out, or rename it.");
  }

  @Test
  void anotherLanguage() throws IOException {
    rejects(
        "a.txt",
        "Der Minister sagte am Montag, dass die Regierung nicht geht und die Wahl im Mai ist; das ist neu.",
        "language must be English but was German. Leave it out: the model knows no other language.");
    rejectsLine(
        "{\"id\":\"a\",\"language\":\"pt-BR\",\"text\":\"" + NEWS + "\"}",
        "language must be English but was Portuguese. Leave it out: the model knows no other language.");
  }

  @Test
  void aMissingFile() {
    List<String> messages = new ArrayList<>();
    assertThat(gather(Path.of("no", "such.txt"), messages)).isEmpty();
    assertThat(messages)
        .containsExactly(
            "["
                + Path.of("no", "such.txt")
                + "] article not read: file must exist but was not there. Check the name and the folder.");
  }

  @Test
  void aFolderWithoutArticles() {
    List<String> messages = new ArrayList<>();
    assertThat(gather(folder, messages)).isEmpty();
    assertThat(messages)
        .containsExactly(
            "["
                + folder
                + "] article not read: folder must hold .txt, .html, .htm or .jsonl files but was without any. Give"
                + " another folder, or the files themselves.");
  }

  @Test
  void aLinkThatLeadsBack() throws IOException {
    write("b.txt", NEWS.getBytes(StandardCharsets.UTF_8));
    Path link = Files.createSymbolicLink(folder.resolve("a"), folder);
    List<String> messages = new ArrayList<>();
    assertThat(gather(folder, messages)).hasSize(1);
    assertThat(messages)
        .containsExactly(
            "["
                + link
                + "] article not read: link must not lead back to a folder above it but was a loop to "
                + folder.toRealPath()
                + ". Remove the link.");
  }

  @Test
  void aDamagedPackage() throws IOException {
    byte[] whole = packed(NEWS.getBytes(StandardCharsets.UTF_8));
    rejects(
        "a.txt.gz",
        java.util.Arrays.copyOf(whole, whole.length - 12),
        "file must be a whole gzip file but was damaged. Fetch or pack it again.");
  }

  @Test
  void aSmallPackageWithMuchInIt() throws IOException {
    rejects(
        "a.txt.gz",
        packed(new byte[40 << 20]),
        "size must be at most 33,554,432 bytes unpacked but was more. Split it into articles.");
  }

  @Test
  void aLineThatIsTooLong() throws IOException {
    String longLine = "{\"id\":\"a\",\"text\":\"" + "word ".repeat(300) + "\"}\n";
    String goodLine = "{\"id\":\"b\",\"text\":\"" + NEWS + "\"}\n";
    Path file = write("all.jsonl", (longLine + goodLine).getBytes(StandardCharsets.UTF_8));
    List<String> messages = new ArrayList<>();
    List<Article> articles = gather(file, messages, GatherOptions.NONE.withLargestArticle(1000));
    assertThat(articles).extracting(Article::id).containsExactly("b");
    assertThat(messages)
        .containsExactly(
            "["
                + file
                + " line 1] article not read: size must be at most 1,000 bytes unpacked but was more. Split it into"
                + " articles.");
  }

  @Test
  void aPageOfTooManyTags() throws IOException {
    rejects(
        "a.html",
        "<p>".repeat(200_001),
        "page must have at most 200,000 tags but was one of 200,001. Give its text as .txt.");
  }

  @Test
  @Timeout(300)
  void aMillionWordsAreRead() throws IOException {
    String paragraph =
        "The minister said on Monday that the bridge was open to the public again.\n\n";
    List<String> messages = new ArrayList<>();
    Path file = write("a.txt", paragraph.repeat(72_000).getBytes(StandardCharsets.UTF_8));
    assertThat(gather(file, messages).get(0).text()).hasSizeGreaterThan(5_000_000);
    assertThat(messages).isEmpty();
  }

  @Test
  @Timeout(300)
  void deepAndDangerousPagesAreRead() throws IOException {
    write("deep.html", ("<div>".repeat(10_000) + "<p>" + NEWS).getBytes(StandardCharsets.UTF_8));
    write("tables.html", ("<table><tr><td>".repeat(500) + NEWS).getBytes(StandardCharsets.UTF_8));
    write(
        "entities.html",
        ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><p>&d; "
                + NEWS)
            .getBytes(StandardCharsets.UTF_8));
    write(
        "title.html",
        ("<title>" + "a - ".repeat(100_000) + "</title><p>" + NEWS)
            .getBytes(StandardCharsets.UTF_8));
    write(
        "data.html",
        ("<script type='application/ld+json'>" + "[".repeat(50_000) + "</script><p>" + NEWS)
            .getBytes(StandardCharsets.UTF_8));
    List<String> messages = new ArrayList<>();
    assertThat(gather(folder, messages)).hasSize(5);
    assertThat(messages).isEmpty();
  }

  @Test
  void aStreamThatFails() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    try (Stream<Gathered> all =
        Gatherer.gather(List.of(new Input.Stream("standard input", failing)), GatherOptions.NONE)) {
      assertThat(all.toList())
          .containsExactly(
              new Gathered.Rejected(
                  "standard input",
                  "[standard input] article not read: file must be readable but was not (IOException). Check that it is a"
                      + " file and that you may read it."));
    }
  }

  @Test
  void theGoodOnesBesideABadOneAreRead() throws IOException {
    write("a.txt", new byte[0]);
    write("b.txt", NEWS.getBytes(StandardCharsets.UTF_8));
    List<String> messages = new ArrayList<>();
    assertThat(gather(folder, messages)).extracting(Article::id).containsExactly("b");
    assertThat(messages).hasSize(1);
  }

  private void rejects(String name, String content, String message) throws IOException {
    rejects(name, content.getBytes(StandardCharsets.UTF_8), message);
  }

  private void rejects(String name, byte[] content, String message) throws IOException {
    Path file = write(name, content);
    List<String> messages = new ArrayList<>();
    assertThat(gather(file, messages)).isEmpty();
    assertThat(messages).containsExactly("[" + file + "] article not read: " + message);
  }

  private static void rejectsLine(String line, String message) {
    Input input =
        new Input.Stream(
            "lines", new ByteArrayInputStream(("\n" + line).getBytes(StandardCharsets.UTF_8)));
    Input named = line.startsWith("{") ? input : new Input.Stream("lines", asLines(line));
    try (Stream<Gathered> all = Gatherer.gather(List.of(named), GatherOptions.NONE)) {
      Gathered.Rejected rejected =
          (Gathered.Rejected) all.reduce((one, other) -> other).orElseThrow();
      assertThat(rejected.message()).isEqualTo("[lines line 2] article not read: " + message);
    }
  }

  /** A first line that shows the kind, then the line. */
  private static InputStream asLines(String line) {
    return new ByteArrayInputStream(("{\n" + line).getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static List<Article> gather(Path place, List<String> messages) {
    return gather(place, messages, GatherOptions.NONE);
  }

  private static List<Article> gather(Path place, List<String> messages, GatherOptions options) {
    List<Article> articles = new ArrayList<>();
    try (Stream<Gathered> all = Gatherer.gather(List.of(new Input.Place(place)), options)) {
      all.forEach(
          each -> {
            if (each instanceof Gathered.Read read) {
              articles.add(read.article());
            } else {
              messages.add(((Gathered.Rejected) each).message());
            }
          });
    }
    return articles;
  }
}
