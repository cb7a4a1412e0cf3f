package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.eval.score.Doubt;

/** What leaving out statements of little confidence gives, as a drawing (SVG). */
final class TradePlot {
  private static final int STEPS = 20;
  private static final int LEFT = 50;
  private static final int BOTTOM = 260;
  private static final int WIDTH = 400;
  private static final int HEIGHT = 240;

  private static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 310" font-family="sans-serif" font-size="12">
      <title>Precision and recall of statements above a confidence</title>
      <rect width="480" height="310" fill="white"/>
      <path d="M50 20V260H450" fill="none" stroke="black"/>
      %s
      <path d="%s" fill="none" stroke="#0072b2" stroke-width="2"/>
      <path d="%s" fill="none" stroke="#d55e00" stroke-width="2" stroke-dasharray="6 3"/>
      <text x="250" y="300" text-anchor="middle">least confidence</text>
      <text x="60" y="292" fill="#0072b2">precision</text>
      <text x="440" y="292" text-anchor="end" fill="#d55e00">recall (dashed)</text>
      </svg>
      """;

  private TradePlot() {}

  static String of(Doubt doubt) {
    List<Doubt.Trade> trades =
        doubt.trades(IntStream.range(0, STEPS).mapToObj(i -> i / (double) STEPS).toList());
    return DRAWING.formatted(
        scale(),
        line(trades, trade -> trade.rate().precision()),
        line(trades, trade -> trade.rate().recall()));
  }

  private static String scale() {
    return IntStream.rangeClosed(0, 5)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"275\" text-anchor=\"middle\">%.1f</text>"
                        + "<text x=\"44\" y=\"%d\" text-anchor=\"end\">%.1f</text>",
                    LEFT + i * WIDTH / 5,
                    i / 5.0,
                    BOTTOM - i * HEIGHT / 5 + 4,
                    i / 5.0))
        .collect(Collectors.joining("\n"));
  }

  private static String line(
      List<Doubt.Trade> trades, Function<Doubt.Trade, OptionalDouble> measure) {
    return trades.stream()
        .filter(trade -> measure.apply(trade).isPresent())
        .map(
            trade ->
                String.format(
                    Locale.ROOT,
                    "%.1f %.1f",
                    LEFT + trade.least() * WIDTH,
                    BOTTOM - measure.apply(trade).orElseThrow() * HEIGHT))
        .collect(Collectors.joining("L", "M", ""));
  }
}
