package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Oracle;
import org.hearsay.reader.Reader;
import org.hearsay.reader.ReaderOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the corpora are, the reader is as right as it was, and a second program counts the same.
 */
class ScoreGateTest {
  private static Reader reader;

  @TempDir Path scratch;

  @BeforeAll
  static void open() {
    int processors = Runtime.getRuntime().availableProcessors();
    reader = Reader.open(ReaderOptions.defaults().withThreads(processors));
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  /**
   * Corpus, what the other program calls it or none where it does not count it, its data's
   * checksums, and how much of it is seen.
   */
  @ParameterizedTest
  @CsvSource({
    "ATTRIBUTIONS, attribution, ce0ef8728b98e4da8cafd8f049c723e58a34ad68b34549f555df481d5e438b59, e6cfaed23209c5531329d091adcc7b86a980e09d0d011d94cbb5cf3b37e54293, 84, 0",
    "FULL_ANNOTATIONS, gold, 88a23525165f7a502ff15022d71b7c06deb2dd362b23e9278aef1f088afc69b5, 360321e8b2c340b5fd7ffe252b26c27949a118d67e8679d5a7e16951223dcc50, 12, 0",
    "NAMES_OF_NEWS, names, 46c4986e7ae32aefdc9ba793727ab9863adb518db79d8a7ffc28147d40a07e9f, 686d4e31a4d80d8298c0a0b826616900f599cfd1f29aa45c0c1e3129fda472e1, 35, 0",
    "NAMES_OF_WORLD_NEWS, none, 80bfaee0ebbf339b1d19ed640ca13e7e862d2479cc49343fd3a4a9ec7ca00bc5, cbc23177e81f83aa029f4a2925780df4fb6e78f2509fff8baa146ce1bde4b1f6, 91, 0",
    "PLACES_OF_LOCAL_NEWS, places, dd7b8bc6b084fd5d556d6ecb9d00a36077a23573acef969ab48285957aa32c13, 45159eac3cd63afd92667a2b7c746b06f5228f03a3ab3cb377a5c500af4d7ef6, 586, 0",
    "PLACES_OF_WIKINEWS, places, c292efe8f8068bcd413072124acc3974bd7beccd88e09f1ee5d724ba62bee029, eac949cafabd8d2cf5819511d3d6e3cc004325fa77049e48c78269cdd8ac0e8b, 229, 0",
    "TIMES, times, a54411976dde5ffcb87e94785e1cde7fc03a3d687b2fca51c9882f4131dd2f95, 4876502b5127c92ee4bb0825409fb6f02e30f1f59c96bb2844e6ee23879a9223, 60, 0",
    "COREFERENCE, none, 46c4986e7ae32aefdc9ba793727ab9863adb518db79d8a7ffc28147d40a07e9f, 2d96a8f25b0faafe4c262fc5c97f21078879cbac97afce3eec5fa2ef4b31c5f6, 12, 0",
    "EVENTS_OF_PLOVER, events, f233d2a58629ffae656934605175c83ce01e00d5c559d33e587c1b721179fe75, 509b3375521b4952026d4db90f5c83d533ef115d4e2797178b0d178747482972, 344, 0",
    "EVENTS_OF_MANUAL, events, 335a85015651f1b039b5786ceebd0e8ee73aab0b8e44ebcdf351f24ee3d7f9d1, 68f078583c1a6c6f85f77e4d831d752a942476a303708299d2494026dcbdb3a7, 1033, 0",
    "PAGES, text, 2ba1d4d69fb84f39116a4493655a7c58ea1c7f31fc35b52babb8f13b52369dfd, 7d54e9d1438553ac56536a84f8b0407c453fa7295be51ad0b0511fdf45eb44cf, 84, 0",
  })
  void isAsRightAsItWas(
      Benchmark benchmark, String what, String articles, String gold, int seen, int rejected)
      throws Exception {
    Path data = Shared.path("");
    Path annotations = Shared.path(benchmark.gold());
    assertThat(DataChecksum.of(Shared.path(benchmark.articles()))).isEqualTo(articles);
    assertThat(DataChecksum.of(annotations)).isEqualTo(gold);

    Result result = Result.of(benchmark, reader, data);

    assertThat(result.reading().records()).hasSize(seen);
    assertThat(result.reading().rejected()).hasSize(rejected);
    assertThat(result.reading().words()).isGreaterThan(5000);
    holdGates(benchmark, result.figures());
    if (rejected == 0 && !what.equals("none")) {
      holdOracle(
          result.figures(), Oracle.figures(what, result.reading().records(), annotations, scratch));
    }
  }

  private static void holdGates(Benchmark benchmark, List<Figure> figures) throws Exception {
    Map<String, Figure> byMeasure =
        figures.stream().collect(Collectors.toMap(Figure::measure, figure -> figure));
    List<Gate> gates = Gate.of(benchmark);
    assertThat(gates).isNotEmpty();
    for (Gate gate : gates) {
      assertThat(byMeasure.get(gate.measure()))
          .as(gate.toString())
          .isNotNull()
          .satisfies(
              figure ->
                  assertThat(figure.f1())
                      .as(gate.toString())
                      .isGreaterThanOrEqualTo(gate.expected() - gate.tolerance()));
    }
  }

  /** Of a rate its F1, of a share the share. */
  private static double value(JsonNode figure) {
    return figure.isNumber() ? figure.doubleValue() : figure.path("f1").doubleValue();
  }

  private static void holdOracle(List<Figure> figures, JsonNode theirs) {
    for (Figure figure : figures) {
      if (theirs.has(figure.measure())) {
        assertThat(figure.f1()).as(figure.measure()).isEqualTo(value(theirs.get(figure.measure())));
      }
    }
  }
}
