package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.record.ArticleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a corpus of our own, drawn by chance, our measures say what the other program's say. */
class ScoreAgainstOracleTest {
  private static final int ARTICLES = 40;

  @TempDir Path folder;

  @Test
  void attributions() throws Exception {
    List<ArticleRecord> records = new ArrayList<>();
    for (int seed = 0; seed < ARTICLES; seed++) {
      Corpus corpus = new Corpus(seed);
      corpus.writeBrat(folder, "article" + seed);
      records.add(corpus.record("article" + seed));
    }
    Path gold = folder.resolve("attributions");

    Scored ours = AttributionScore.of(records, gold);

    assertThat(ours.articles()).isEqualTo(ARTICLES);
    assertThat(ours.rates().get("whole triple").right()).isPositive();
    Oracle.assertSame(ours, Oracle.figures("attribution", records, gold, folder));
  }

  @Test
  void fullAnnotations() throws Exception {
    List<ArticleRecord> records = new ArrayList<>();
    for (int seed = 0; seed < ARTICLES; seed++) {
      Corpus corpus = new Corpus(seed);
      corpus.writeGold(folder, "article" + seed);
      records.add(corpus.record("article" + seed));
    }

    Scored ours = GoldScore.of(records, folder);

    assertThat(ours.rates().get("nesting").right()).isPositive();
    Oracle.assertSame(ours, Oracle.figures("gold", records, folder, folder));
  }

  @Test
  void names() throws Exception {
    List<ArticleRecord> records = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int seed = 0; seed < ARTICLES; seed++) {
      Corpus corpus = new Corpus(seed);
      records.add(corpus.record("article" + seed));
      lines.add(corpus.nameLine("article" + seed));
    }
    Path gold = Files.write(folder.resolve("gold.jsonl"), lines);

    Scored ours = NameScore.of(records, gold);

    assertThat(ours.rates().get("all").right()).isPositive();
    Oracle.assertSame(ours, Oracle.figures("names", records, gold, folder));
  }

  @Test
  void times() throws Exception {
    List<ArticleRecord> records = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int seed = 0; seed < ARTICLES; seed++) {
      Corpus corpus = new Corpus(seed);
      records.add(corpus.record("article" + seed));
      lines.add(corpus.timeLine("article" + seed));
    }
    Path gold = Files.write(folder.resolve("gold.jsonl"), lines);

    Scored ours = TimeScore.of(records, gold);

    JsonNode figures = Oracle.figures("times", records, gold, folder);
    assertThat(ours.rates()).hasSize(4);
    ours.rates()
        .forEach(
            (measure, rate) ->
                assertThat(rate.f1().orElseThrow())
                    .as(measure)
                    .isPositive()
                    .isEqualTo(figures.path(measure).path("f1").doubleValue()));
  }

  @Test
  void pages() throws Exception {
    List<ArticleRecord> records = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int seed = 0; seed < ARTICLES; seed++) {
      Corpus corpus = new Corpus(seed);
      records.add(corpus.record("article" + seed));
      lines.add(corpus.pageLine("article" + seed));
    }
    Path gold = Files.write(folder.resolve("gold.jsonl"), lines);

    PageScore ours = PageScore.of(records, gold);

    JsonNode figures = Oracle.figures("text", records, gold, folder);
    assertThat(ours.f1()).isEqualTo(figures.path("f1").doubleValue());
    assertThat(ours.pages()).isEqualTo(figures.path("pages").intValue());
  }
}
