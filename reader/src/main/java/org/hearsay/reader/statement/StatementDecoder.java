package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.reader.encoder.EncodedText;
import org.hearsay.reader.encoder.Head;
import org.hearsay.reader.encoder.PairScores;
import org.hearsay.reader.encoder.TagRun;
import org.hearsay.reader.encoder.WordRange;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements off what the network says of each word: first the cues, then for each cue its
 * source and content. So contents may be discontinuous, stand inside one another, and share a
 * source.
 */
public final class StatementDecoder {
  private StatementDecoder() {}

  /**
   * The statements in the text of which the network is sure enough, in the order of their cues.
   *
   * @param least the least confidence; null for what suits the network
   */
  public static List<FoundStatement> decode(EncodedText text, @Nullable Double least) {
    return cues(text).stream()
        .flatMap(cue -> statement(text, cue).stream())
        .filter(found -> found.confidence() >= least(text, found.nested(), least))
        .toList();
  }

  private static double least(EncodedText text, boolean nested, @Nullable Double least) {
    return least == null ? text.leastConfidence(nested) : least;
  }

  /** Outer and nested cues; where two share a word, the one of which the network is surer. */
  private static List<Cue> cues(EncodedText text) {
    List<Cue> found = new ArrayList<>();
    text.runs(Head.OUTER_CUE).forEach(run -> found.add(new Cue(run, false)));
    text.runs(Head.NESTED_CUE).forEach(run -> found.add(new Cue(run, true)));
    found.sort(Comparator.comparing(Cue::first).thenComparing(Cue::nested));
    List<Cue> kept = new ArrayList<>();
    for (Cue cue : found) {
      Cue last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !last.words().overlaps(cue.words())) {
        kept.add(cue);
      } else if (cue.run().confidence() > last.run().confidence()) {
        kept.set(kept.size() - 1, cue);
      }
    }
    return kept;
  }

  private static Optional<FoundStatement> statement(EncodedText text, Cue cue) {
    return text.pairs(cue.first())
        .map(pairs -> pairs.runs(cue.words()))
        .filter(runs -> runs.stream().anyMatch(StatementDecoder::isContent))
        .map(runs -> statement(text, cue, runs));
  }

  private static FoundStatement statement(EncodedText text, Cue cue, List<TagRun> runs) {
    List<TagRun> content = runs.stream().filter(StatementDecoder::isContent).toList();
    List<TagRun> source =
        runs.stream()
            .filter(run -> !isContent(run))
            .max(Comparator.comparingDouble(TagRun::gain))
            .stream()
            .toList();
    double product = cue.run().confidence() * mean(content) * mean(source);
    return new FoundStatement(
        spans(text, source),
        List.of(text.words().span(cue.words())),
        spans(text, content),
        cue.nested(),
        text.confidence(product));
  }

  private static boolean isContent(TagRun run) {
    return run.kind() == PairScores.CONTENT;
  }

  private static List<Span> spans(EncodedText text, List<TagRun> runs) {
    return runs.stream().map(run -> text.words().span(run.words())).toList();
  }

  /** The mean confidence over the words of the runs; 1 when there are none. */
  private static double mean(List<TagRun> runs) {
    double sum = runs.stream().mapToDouble(run -> run.confidence() * run.words().size()).sum();
    int words = runs.stream().mapToInt(run -> run.words().size()).sum();
    return words == 0 ? 1 : Math.min(1, sum / words);
  }

  /** Words by which something is said. */
  private record Cue(TagRun run, boolean nested) {
    int first() {
      return run.words().first();
    }

    WordRange words() {
      return run.words();
    }
  }
}
