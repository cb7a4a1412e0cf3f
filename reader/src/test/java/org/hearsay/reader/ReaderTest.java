package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.record.Article;
import org.hearsay.record.HearsayException;
import org.hearsay.record.RecordJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReaderTest {
  private static final String PARAGRAPH =
      "The harbour of Velmore will stay closed until Friday, port master Ada Quill said on Tuesday. "
          + "“We will not risk a single ship,” she told reporters. According to the Velmore Gazette, "
          + "the council has asked that the lighthouse be lit again.\n\n";

  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.open(ReaderOptions.defaults());
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void writesTheSameRecordAloneAmongOthersAndOnTwoThreads() {
    List<Article> articles = new ArrayList<>();
    for (int times = 1; times <= 12; times += 3) {
      articles.add(Article.of("velmore-" + times, PARAGRAPH.repeat(times).strip()));
    }
    List<String> alone =
        articles.stream().map(article -> RecordJson.write(reader.read(article))).toList();

    try (Reader two = Reader.open(ReaderOptions.defaults().withThreads(2))) {
      assertThat(records(reader, articles)).isEqualTo(alone);
      assertThat(records(two, articles)).isEqualTo(alone);
      Collections.reverse(articles);
      List<String> backwards = new ArrayList<>(records(two, articles));
      Collections.reverse(backwards);
      assertThat(backwards).isEqualTo(alone);
    }
  }

  @Test
  void rejectsALanguageThatTheModelDoesNotKnowAndReadsTheOthers() {
    Article french = Article.of("pluie", "Il pleut.").withLanguage("fr-CA");
    Article english = Article.of("rain", "It rains.").withLanguage("en-GB");

    List<Reading> readings = reader.read(List.of(french, english));

    assertThat(readings.get(0)).isInstanceOf(Reading.Failed.class);
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
    assertThatThrownBy(() -> reader.read(french))
        .isInstanceOfSatisfying(
            HearsayException.class,
            e -> assertThat(e.code()).isEqualTo(HearsayException.Code.INPUT))
        .hasMessage(
            "[pluie] article could not be read: language must be en but was fr-CA."
                + " Do: leave it out, or name a model that knows the language.");
  }

  @Test
  void rejectsATextThatIsNoArticleForItsLength() {
    Article library = Article.of("library", "rain ".repeat(100_001).strip());

    assertThatThrownBy(() -> reader.read(library))
        .isInstanceOfSatisfying(
            HearsayException.class,
            e -> assertThat(e.code()).isEqualTo(HearsayException.Code.INPUT))
        .hasMessage(
            "[library] article could not be read: text must have at most 100000 words but had"
                + " 100001. Do: cut it into its articles or chapters.");
  }

  @Test
  void readsATextWithoutAWord() {
    assertThat(reader.read(Article.of("none", "\u200b\n\n\u200b")).statements()).isEmpty();
  }

  @Test
  void saysByWhatItReads() {
    assertThat(reader.run().hearsay()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(reader.run().model()).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void leavesOutWhatTheGrammarFindsBelowTheLeastConfidenceToo() {
    Article fleet = Article.of("fleet", "The fleet has reportedly left the port of Velmore.");
    assertThat(reader.read(fleet).statements()).isNotEmpty();

    try (Reader sure = Reader.open(ReaderOptions.defaults().withLeastConfidence(0.99))) {
      assertThat(sure.read(fleet).statements()).isEmpty();
    }
  }

  @Test
  void needsAThread() {
    assertThatThrownBy(() -> ReaderOptions.defaults().withThreads(0))
        .hasMessage("threads must be at least 1 but was 0.");
  }

  private static List<String> records(Reader by, List<Article> articles) {
    return by.read(articles).stream()
        .map(reading -> RecordJson.write(((Reading.Read) reading).record()))
        .toList();
  }
}
