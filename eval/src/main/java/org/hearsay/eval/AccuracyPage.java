package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.hearsay.eval.score.Doubt;
import org.hearsay.eval.score.Figure;
import org.hearsay.reader.knowledge.Knowledge;
import org.hearsay.reader.knowledge.State;
import org.hearsay.record.Run;
import org.jspecify.annotations.Nullable;

/** The page of accuracy figures, as Markdown. */
final class AccuracyPage {
  private static final String HEAD =
      """
      # How right the reader is

      Written by a run of `eval`, never by hand:

          %s

      Program %s, model `%s`. The data may not be passed on; their checksums (SHA-256) say which they were. F1, precision
      and recall count exact spans unless a line says otherwise; *n* is how many the annotation holds, or how many were
      compared.
      """;

  private static final String SECTION =
      """

      ## %s

      %d articles, %d words%s. Articles `%s`, annotations `%s`.
      %s

      | measure | F1 | precision | recall | n |
      |---|---:|---:|---:|---:|
      %s
      """;

  private static final String KNOWLEDGE =
      """

      ## The knowledge base of public actors

      Version %s. Beside %d states and territories it holds:

      | file | entries |
      |---|---:|
      %s
      """;

  private static final List<Double> LEAST = List.of(0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);

  private static final String DOUBT =
      """

      ## How sure it is: the confidence of statements

      On every second of PolNeAR's development articles, those on which the confidences were not fitted; a statement is right
      when source and content are linked right, as above. Expected calibration error over ten bins: **%s**.

      | statements | mean confidence | share that is right |
      |---:|---:|---:|
      %s

      What `--min-confidence` gives on the same articles:

      | least confidence | found | precision | recall | F1 |
      |---:|---:|---:|---:|---:|
      %s

      ![Precision and recall of statements above a confidence](confidence.svg)
      """;

  private AccuracyPage() {}

  static String of(String command, Run run, List<Result> results, Doubt doubt) {
    String sections = results.stream().map(AccuracyPage::section).collect(Collectors.joining());
    return HEAD.formatted(command, run.hearsay(), run.model())
        + sections
        + doubts(doubt)
        + knowledge();
  }

  private static String knowledge() {
    Knowledge knowledge = Knowledge.shipped();
    return KNOWLEDGE.formatted(
        knowledge.version(),
        State.codes().size(),
        knowledge.sizes().entrySet().stream()
            .map(file -> "| `%s` | %d |".formatted(file.getKey(), file.getValue()))
            .collect(Collectors.joining("\n")));
  }

  private static String doubts(Doubt doubt) {
    return DOUBT.formatted(
        number(doubt.error()),
        doubt.bins().stream()
            .map(
                bin ->
                    "| %d | %s | %s |"
                        .formatted(
                            bin.statements(), number(bin.meanConfidence()), number(bin.right())))
            .collect(Collectors.joining("\n")),
        doubt.trades(LEAST).stream()
            .map(
                trade ->
                    String.format(
                        Locale.ROOT,
                        "| %.1f | %d | %s | %s | %s |",
                        trade.least(),
                        trade.rate().found(),
                        number(trade.rate().precision()),
                        number(trade.rate().recall()),
                        number(trade.rate().f1())))
            .collect(Collectors.joining("\n")));
  }

  private static String number(OptionalDouble value) {
    return number(value.isPresent() ? value.getAsDouble() : null);
  }

  private static String section(Result result) {
    int rejected = result.reading().rejected().size();
    return SECTION.formatted(
        result.benchmark().title(),
        result.reading().records().size(),
        result.reading().words(),
        rejected == 0 ? "" : ", " + rejected + " rejected",
        result.articlesChecksum(),
        result.goldChecksum(),
        result.benchmark().independence(),
        result.figures().stream().map(AccuracyPage::row).collect(Collectors.joining("\n")));
  }

  private static String row(Figure figure) {
    return "| %s | %s | %s | %s | %d |"
        .formatted(
            figure.measure(),
            number(figure.f1()),
            number(figure.precision()),
            number(figure.recall()),
            figure.gold());
  }

  private static String number(@Nullable Double value) {
    return value == null ? "–" : String.format(Locale.ROOT, "%.4f", value);
  }
}
