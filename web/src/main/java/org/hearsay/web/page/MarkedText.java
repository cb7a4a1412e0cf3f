package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;

/**
 * A text with what is found in it, cut where anything begins or ends, so that crossing spans need
 * no nesting of elements.
 */
final class MarkedText {
  private static final String CONTENT = "content";
  private static final int DEEPEST = 4;

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * What is marked; of several on the same words, a click opens the one with the highest rank, and
   * of those the shortest, so that of nested quotations the innermost opens.
   */
  private record Mark(Span span, String look, String item, int rank) {
    static final Comparator<Mark> UPPERMOST =
        Comparator.comparingInt(Mark::rank)
            .thenComparing(mark -> mark.span().length(), Comparator.reverseOrder());
  }

  private MarkedText(String text) {
    this.text = text;
  }

  /** The whole article, paragraph by paragraph. */
  static List<List<Piece>> of(ArticleRecord whole) {
    MarkedText marked = new MarkedText(whole.article().text());
    whole.statements().forEach(marked::statement);
    whole
        .actors()
        .forEach(
            actor ->
                actor
                    .mentions()
                    .forEach(
                        mention ->
                            marked.mark(
                                mention.span(), "actor " + mention.form().json(), actor.id(), 2)));
    whole.findings().places().forEach(place -> marked.mark(place.span(), "place", place.id(), 3));
    whole.findings().times().forEach(time -> marked.mark(time.span(), "time", time.id(), 4));
    whole
        .findings()
        .events()
        .forEach(event -> marked.mark(event.trigger(), "event", event.id(), 5));
    whole.findings().labels().forEach(label -> marked.mark(label.span(), "label", label.id(), 6));
    return marked.paragraphs();
  }

  /** Some sentences, with some words marked. */
  static List<Piece> of(String text, Span part, List<Span> words) {
    MarkedText marked = new MarkedText(text);
    words.forEach(span -> marked.mark(span, "found", "", 1));
    return marked.pieces(part, new HashSet<>());
  }

  private void statement(Statement statement) {
    statement.wording().source().forEach(span -> mark(span, "source", statement.id(), 1));
    statement.wording().cue().forEach(span -> mark(span, "cue", statement.id(), 3));
    boolean alone = statement.wording().cue().isEmpty() && statement.wording().source().isEmpty();
    statement
        .wording()
        .content()
        .forEach(span -> mark(span, CONTENT, statement.id(), alone ? 1 : 0));
  }

  private void mark(Span span, String look, String item, int rank) {
    marks.add(new Mark(span, look, item, rank));
  }

  private List<List<Piece>> paragraphs() {
    List<List<Piece>> paragraphs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf("\n\n", start);
      int end = blank < 0 ? text.length() : blank;
      if (end > start) {
        paragraphs.add(pieces(Span.of(start, end), seen));
      }
      start = end + 2;
    }
    return paragraphs;
  }

  private List<Piece> pieces(Span part, Set<String> seen) {
    List<Mark> here =
        marks.stream()
            .filter(mark -> mark.span().overlaps(part))
            .sorted(Comparator.comparing(Mark::span))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(part.start(), mark.span().start()));
      cuts.add(Math.min(part.end(), mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = cuts.pollFirst();
    for (int to : cuts) {
      Span piece = Span.of(from, to);
      List<Mark> over = here.stream().filter(mark -> mark.span().covers(piece)).toList();
      pieces.add(piece(piece, over, seen));
      from = to;
    }
    return pieces;
  }

  private Piece piece(Span piece, List<Mark> over, Set<String> seen) {
    Optional<Mark> top = over.stream().max(Mark.UPPERMOST);
    String items =
        over.stream()
            .map(Mark::item)
            .filter(item -> !item.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    return new Piece(
        piece.words(text),
        look(over),
        top.map(Mark::item).orElse(""),
        items,
        top.filter(mark -> isStop(mark, seen)).isPresent());
  }

  /**
   * Each mention is one stop of the keyboard, however many pieces it has. What is said is none
   * where other words of the statement are.
   */
  private static boolean isStop(Mark mark, Set<String> seen) {
    return mark.rank() > 0 && seen.add(mark.item() + " " + mark.span().start());
  }

  private static String look(List<Mark> over) {
    long depth = over.stream().filter(mark -> Objects.equals(mark.look(), CONTENT)).count();
    String looks =
        over.stream().map(Mark::look).distinct().sorted().collect(Collectors.joining(" "));
    return depth == 0 ? looks : looks + " depth-" + Math.min(depth, DEEPEST);
  }
}
