package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.eval.Shared;
import org.hearsay.gather.GatherOptions;
import org.hearsay.gather.Gathered;
import org.hearsay.gather.Gatherer;
import org.hearsay.gather.Input;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Checksum;
import org.hearsay.record.Findings;
import org.hearsay.record.Run;
import org.junit.jupiter.api.Test;

/** Saved pages of many publishers give what their publishers' own parsers give. */
class PageGateTest {
  private static final String GOLD_SHA_256 =
      "7d54e9d1438553ac56536a84f8b0407c453fa7295be51ad0b0511fdf45eb44cf";

  @Test
  void pagesGiveTheirArticles() throws IOException {
    Path gold = Shared.path("data/html-fundus/gold.jsonl");
    assertThat(Checksum.of(Files.readAllBytes(gold))).isEqualTo(GOLD_SHA_256);

    PageScore score = PageScore.of(read(Shared.path("data/html-fundus/html")), gold);
    assertThat(score.pages()).isEqualTo(84);
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.titles()).isGreaterThanOrEqualTo(76);
    assertThat(score.bylines()).isGreaterThanOrEqualTo(78);
    assertThat(score.dates()).isGreaterThanOrEqualTo(84);
  }

  private static List<ArticleRecord> read(Path pages) {
    List<Input> inputs = List.of(new Input.Place(pages));
    try (Stream<Gathered> all = Gatherer.gather(inputs, GatherOptions.NONE)) {
      return all.map(each -> ((Gathered.Read) each).article())
          .map(
              article ->
                  new ArticleRecord(
                      article, Findings.NONE, new Run("test", "none", null, null, List.of())))
          .toList();
    }
  }
}
