package org.hearsay.eval.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;

/**
 * Who said what by whose words, against PolNeAR (Newell, Margolin and Ruths, LREC 2018). PolNeAR
 * marks no nesting, so statements inside others do not count.
 */
public final class AttributionScore {
  private static final double LEAST_OVERLAP = 0.5;

  private final Tally tally = new Tally();
  private final List<Doubt> doubts = new ArrayList<>();

  private AttributionScore() {}

  /**
   * Scores records against the stand-off files of a folder; the texts stand in {@code ../text}
   * beside it. Articles that have no record do not count; of several annotators' files of one
   * article the first counts.
   *
   * @throws IOException when a gold file cannot be read
   */
  public static Scored of(Collection<ArticleRecord> records, Path annotations) throws IOException {
    AttributionScore score = read(records, annotations);
    return new Scored(score.doubts.size(), score.tally.rates());
  }

  /**
   * For each article in the order of its file, how sure the reader is of its statements and which
   * are linked right.
   *
   * @throws IOException when a gold file cannot be read
   */
  public static List<Doubt> doubts(Collection<ArticleRecord> records, Path annotations)
      throws IOException {
    return List.copyOf(read(records, annotations).doubts);
  }

  private static AttributionScore read(Collection<ArticleRecord> records, Path annotations)
      throws IOException {
    Map<String, ArticleRecord> open = new HashMap<>();
    records.forEach(record -> open.put(record.article().id(), record));
    AttributionScore score = new AttributionScore();
    for (Path file : files(annotations)) {
      String name = file.getFileName().toString().replaceFirst("(_[0-9a-f]{4})?\\.ann$", "");
      ArticleRecord record = open.remove(name);
      if (record != null) {
        String text = Files.readString(annotations.resolveSibling("text").resolve(name + ".txt"));
        score.add(record, text, BratFile.read(file, text));
      }
    }
    return score;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    }
  }

  private void add(ArticleRecord record, String text, List<Triple> gold) {
    VisibleOffsets offsets = VisibleOffsets.of(record.article().text(), text);
    List<Statement> outer =
        record.statements().stream().filter(statement -> statement.parent() == null).toList();
    List<Triple> found = outer.stream().map(statement -> triple(statement, offsets, text)).toList();
    for (Triple.Part part : Triple.Part.values()) {
      tally.add(part.word(), exact(found, part), exact(gold, part));
      addCharacters(part, all(found, part, text), all(gold, part, text));
    }
    tally.add("whole triple", new HashSet<>(found), new HashSet<>(gold));
    Set<Integer> right = linked(found, gold, text);
    tally.add("linked source and content, overlap", right.size(), found.size(), gold.size());
    doubts.add(
        new Doubt(
            IntStream.range(0, outer.size())
                .mapToObj(i -> new Judged(outer.get(i).confidence(), right.contains(i)))
                .toList(),
            gold.size()));
  }

  private static Triple triple(Statement statement, VisibleOffsets offsets, String text) {
    return new Triple(
        offsets.carry(statement.wording().source(), text),
        offsets.carry(statement.wording().cue(), text),
        offsets.carry(statement.wording().content(), text));
  }

  private static Set<List<Span>> exact(List<Triple> triples, Triple.Part part) {
    return triples.stream()
        .map(part::of)
        .filter(spans -> !spans.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Characters all(List<Triple> triples, Triple.Part part, String text) {
    return Characters.at(
        triples.stream().flatMap(triple -> part.of(triple).stream()).toList(), text);
  }

  private void addCharacters(Triple.Part part, Characters found, Characters gold) {
    tally.add(part.word() + " characters", found.common(gold), found.count(), gold.count());
  }

  /** A statement is linked right when its content overlaps by half and its source by anything. */
  private static Set<Integer> linked(List<Triple> found, List<Triple> gold, String text) {
    return Pairing.of(found, gold, (f, g) -> overlap(f.content(), g.content(), text), LEAST_OVERLAP)
        .stream()
        .filter(pair -> sameSource(found.get(pair.found()), gold.get(pair.gold()), text))
        .map(Pairing.Pair::found)
        .collect(Collectors.toSet());
  }

  private static boolean sameSource(Triple found, Triple gold, String text) {
    return (found.source().isEmpty() && gold.source().isEmpty())
        || overlap(found.source(), gold.source(), text) > 0;
  }

  private static double overlap(List<Span> found, List<Span> gold, String text) {
    return Characters.at(found, text).overlap(Characters.at(gold, text));
  }
}
