package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * Makes both of two statements where somebody passes on what another says and the words for it are
 * plain, for the network often finds one: "Orrin TV quoted | a pilot as saying it rained" holds "a
 * pilot | as saying | it rained"; after "according to Orrin TV, quoting the port, it rained" both
 * say that it rained; and of "They agreed that it rained, the port said" the port said all of it.
 */
final class Relays {

  private static final Pattern PASSING_ON = Pattern.compile("(?i)quoting|citing");
  private static final Pattern QUOTED =
      Pattern.compile("(?i)quoted|quotes|quote|quoting|cited|cites");
  private static final Pattern SAYING =
      Pattern.compile("(?i)saying|telling|stating|claiming|denying|warning|confirming|adding");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final int LONGEST_NAME = 16;
  private static final int SHORTEST_CLAUSE = 4;

  private final Layout layout;
  private final List<FoundStatement> statements;

  private Relays(Layout layout, List<FoundStatement> found) {
    this.layout = layout;
    this.statements = new ArrayList<>(found);
  }

  static List<FoundStatement> completed(Layout layout, List<FoundStatement> found) {
    Relays relays = new Relays(layout, found);
    relays.passedOn();
    relays.participles();
    relays.saidAfter();
    relays.agreedBefore();
    relays.quotedAs();
    return relays.statements;
  }

  // "according to Orrin TV, quoting the port, it rained"

  private void passedOn() {
    for (int i = 0; i < statements.size(); i++) {
      FoundStatement inner = statements.get(i);
      Span cue = inner.cue().get(0);
      if (PASSING_ON.matcher(layout.words(cue)).matches()) {
        Optional<Span> name = nameAfter(cue, inner.content().get(0));
        if (name.isPresent()) {
          passOn(i, name.get());
        } else if (!inner.source().isEmpty()) {
          saidByBoth(i);
        }
      }
    }
  }

  /** What the outer one is said to say begins with the inner one's source: both say the same. */
  private void saidByBoth(int index) {
    FoundStatement inner = statements.get(index);
    Span source = inner.source().get(0);
    for (int i = 0; i < statements.size(); i++) {
      FoundStatement outer = statements.get(i);
      boolean begins =
          outer.content().get(0).start() == source.start()
              && end(outer.content()) == end(inner.content());
      if (i != index && begins && outer.cue().get(0).end() <= inner.cue().get(0).start()) {
        statements.set(i, StatementFinisher.withContent(outer, inner.content()));
        statements.set(
            index,
            new FoundStatement(
                inner.source(), inner.cue(), inner.content(), true, inner.confidence()));
      }
    }
  }

  private static int end(List<Span> spans) {
    return spans.get(spans.size() - 1).end();
  }

  private void passOn(int index, Span name) {
    FoundStatement inner = statements.get(index);
    List<Span> said = List.of(after(name, inner.content().get(0)));
    boolean relayed = false;
    for (int i = 0; i < statements.size(); i++) {
      FoundStatement outer = statements.get(i);
      if (i != index && outer.content().get(0).covers(inner.cue().get(0))) {
        statements.set(i, StatementFinisher.withContent(outer, said));
        relayed = true;
      }
    }
    statements.set(
        index,
        new FoundStatement(
            List.of(name), inner.cue(), said, inner.nested() || relayed, inner.confidence()));
  }

  /** The words between a cue and a comma, behind which a clause goes on in the content. */
  private Optional<Span> nameAfter(Span cue, Span content) {
    int first = layout.wordFrom(cue.end());
    List<Span> words = layout.wordsIn(content);
    if (words.isEmpty() || first != layout.wordFrom(content.start())) {
      return Optional.empty();
    }
    for (int i = 1; i < Math.min(LONGEST_NAME, words.size() - SHORTEST_CLAUSE); i++) {
      if (layout.words(words.get(i)).equals(",")) {
        return Optional.of(words.get(0).union(words.get(i - 1)));
      }
    }
    return Optional.empty();
  }

  private Span after(Span name, Span content) {
    Span comma = layout.words().get(layout.wordFrom(name.end()));
    return Span.of(layout.words().get(layout.wordFrom(comma.end())).start(), content.end());
  }

  // "They agreed that it rained, the port said"

  private void saidAfter() {
    for (int i = 0; i < statements.size(); i++) {
      FoundStatement outer = statements.get(i);
      for (int j = 0; j < statements.size() && outer.content().size() == 1; j++) {
        if (i != j && isSameSaid(outer, statements.get(j))) {
          FoundStatement inner = statements.get(j);
          Span said = outer.content().get(0);
          int start = layout.sentences().get(layout.sentenceAt(said.start())).start();
          statements.set(
              i, StatementFinisher.withContent(outer, List.of(Span.of(start, said.end()))));
          statements.set(
              j,
              new FoundStatement(
                  inner.source(), inner.cue(), inner.content(), true, inner.confidence()));
        }
      }
    }
  }

  /**
   * Whether one sentence lets the inner speaker begin and the outer one end: "A said x, B said".
   */
  private boolean isSameSaid(FoundStatement outer, FoundStatement inner) {
    Span said = outer.content().get(0);
    Span own = inner.content().get(0);
    int voice = inner.cue().get(0).start();
    return !outer.source().isEmpty()
        && !inner.source().isEmpty()
        && !outer.nested()
        && outer.cue().get(0).start() >= said.end()
        && outer.source().get(0).start() >= said.end()
        && inner.cue().get(0).end() <= said.start()
        && inner.source().get(0).end() <= said.start()
        && layout.sentenceAt(voice) == layout.sentenceAt(outer.cue().get(0).start())
        && layout.quotationAt(said.start()).isEmpty()
        && Math.abs(own.start() - said.start()) + Math.abs(own.end() - said.end())
            <= said.length() / 2;
  }

  // "They agreed that it rained, the port said", of which only the port's was found

  private void agreedBefore() {
    for (int i = 0; i < statements.size(); i++) {
      FoundStatement outer = statements.get(i);
      Span said = outer.content().get(0);
      Span sentence = layout.sentences().get(layout.sentenceAt(said.start()));
      List<Span> before =
          said.start() > sentence.start()
              ? layout.wordsIn(Span.of(sentence.start(), said.start()))
              : List.of();
      if (isSaidAfterThat(outer, said) && before.size() > 1 && before.size() < LONGEST_NAME) {
        statements.set(
            i,
            StatementFinisher.withContent(outer, List.of(Span.of(sentence.start(), said.end()))));
        int verb = before.size() - 1;
        statements.add(
            new FoundStatement(
                List.of(before.get(0).union(before.get(verb - 1))),
                List.of(before.get(verb)),
                List.of(said),
                true,
                outer.confidence()));
      }
    }
  }

  /** Whether "that" opens what is said before its own source and cue, and so belongs to another. */
  private boolean isSaidAfterThat(FoundStatement outer, Span said) {
    return outer.content().size() == 1
        && !outer.nested()
        && !outer.source().isEmpty()
        && layout.words(said).startsWith("that ")
        && outer.cue().get(0).start() >= said.end()
        && outer.source().get(0).start() >= said.end()
        && layout.quotationAt(said.start()).isEmpty()
        && withCue(layout.words().get(layout.wordFrom(said.start()) - 1)).isEmpty();
  }

  // "Discussing the flood, the mayor said it rained"

  /** A participle that opens a sentence has the source of the statement that follows. */
  private void participles() {
    for (int i = 0; i < statements.size(); i++) {
      FoundStatement open = statements.get(i);
      Span cue = open.cue().get(0);
      Span sentence = layout.sentences().get(layout.sentenceAt(cue.start()));
      if (open.source().isEmpty()
          && cue.start() == sentence.start()
          && layout.words(cue).matches("\\p{Lu}\\p{Ll}+ing")) {
        Optional<List<Span>> source =
            statements.stream()
                .filter(s -> !s.nested() && !s.source().isEmpty())
                .map(FoundStatement::source)
                .filter(s -> sentence.covers(s.get(0)) && s.get(0).start() > cue.end())
                .findFirst();
        if (source.isPresent()) {
          statements.set(
              i,
              new FoundStatement(
                  source.get(), open.cue(), open.content(), open.nested(), open.confidence()));
        }
      }
    }
  }

  // "Orrin TV quoted a pilot as saying it rained"

  private void quotedAs() {
    for (Span sentence : layout.sentences()) {
      List<Span> words = layout.wordsIn(sentence);
      for (int as = 2; as + 1 < words.size(); as++) {
        if (layout.words(words.get(as)).equals("as")
            && SAYING.matcher(layout.words(words.get(as + 1))).matches()) {
          quotedAs(words, as);
        }
      }
    }
  }

  private void quotedAs(List<Span> words, int as) {
    int quoted = quotedBefore(words, as);
    if (quoted < 0) {
      return;
    }
    Span name = words.get(quoted + 1).union(words.get(as - 1));
    Span cue = words.get(as).union(words.get(as + 1));
    Optional<FoundStatement> outer = withCue(words.get(quoted));
    Optional<FoundStatement> inner = withCue(words.get(as + 1));
    List<Span> said =
        inner
            .map(FoundStatement::content)
            .or(() -> saidAfter(words, as + 2).map(List::of))
            .orElse(List.of());
    if (said.isEmpty() || outer.isEmpty() && inner.isEmpty()) {
      return;
    }
    outer.ifPresent(statements::remove);
    inner.ifPresent(statements::remove);
    double sure = inner.or(() -> outer).map(FoundStatement::confidence).orElseThrow();
    List<Span> source =
        outer
            .map(FoundStatement::source)
            .filter(s -> !s.isEmpty() && !s.get(0).overlaps(name))
            .orElseGet(() -> subject(words, quoted));
    List<Span> all = new ArrayList<>(said);
    all.add(name.union(cue));
    statements.add(
        new FoundStatement(source, List.of(words.get(quoted)), joined(all), false, sure));
    statements.add(new FoundStatement(List.of(name), List.of(cue), said, true, sure));
  }

  /** The index of the active "quoted" to which "as saying" belongs, or -1. */
  private int quotedBefore(List<Span> words, int as) {
    for (int at = as - 2; at > 0 && as - at < LONGEST_NAME; at--) {
      if (QUOTED.matcher(layout.words(words.get(at))).matches()) {
        return BE.contains(lower(words.get(at - 1))) ? -1 : at;
      }
    }
    return -1;
  }

  /** Spans with only white space between them are one. */
  private List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : StatementFinisher.merged(spans)) {
      int last = joined.size() - 1;
      if (last >= 0 && layout.text().substring(joined.get(last).end(), span.start()).isBlank()) {
        joined.set(last, joined.get(last).union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private Optional<FoundStatement> withCue(Span word) {
    return statements.stream().filter(s -> s.cue().stream().anyMatch(word::overlaps)).findFirst();
  }

  private Optional<Span> saidAfter(List<Span> words, int first) {
    int last = words.size() - 1;
    while (last > first && ".,;:".contains(layout.words(words.get(last)))) {
      last--;
    }
    return last - first + 1 >= SHORTEST_CLAUSE
        ? Optional.of(words.get(first).union(words.get(last)))
        : Optional.empty();
  }

  /** The words before a verb, back to a mark or the sentence's start. */
  private List<Span> subject(List<Span> words, int verb) {
    int first = verb;
    while (first > 0
        && verb - first < LONGEST_NAME
        && Character.isLetterOrDigit(layout.words(words.get(first - 1)).codePointAt(0))) {
      first--;
    }
    return first < verb ? List.of(words.get(first).union(words.get(verb - 1))) : List.of();
  }

  private String lower(Span word) {
    return layout.words(word).toLowerCase(Locale.ROOT);
  }
}
