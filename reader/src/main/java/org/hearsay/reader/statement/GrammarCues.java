package org.hearsay.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.reader.encoder.WordRange;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.Lemmas;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.grammar.Relation;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Span;

/**
 * Statements that the network misses and the grammar shows: a second cue of one speaker ("said …,
 * stressing that …"), what is told by nobody ("reportedly"), and what others want or believe inside
 * what somebody says ("the crews are determined to stay").
 */
public final class GrammarCues {
  private static final WordList CUES = WordList.read(GrammarCues.class, "grammar-cues.tsv");
  private static final double CONFIDENCE = 0.5;
  private static final int MOST_STEPS = 4;
  private static final int LONGEST_SOURCE = 12;
  private static final Set<Relation> AUXILIARIES =
      EnumSet.of(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.COPULA, Relation.ADVERB);
  private static final Set<Relation> BEHIND_A_SOURCE =
      EnumSet.of(
          Relation.RELATIVE_CLAUSE,
          Relation.DESCRIBING_CLAUSE,
          Relation.ADVERBIAL_CLAUSE,
          Relation.PUNCTUATION,
          Relation.MARKER,
          Relation.PARATAXIS,
          Relation.UNSPECIFIED);
  private static final Set<Relation> SHARED_SUBJECT =
      EnumSet.of(Relation.OPEN_CLAUSE, Relation.CONJUNCT, Relation.ADVERBIAL_CLAUSE);

  private final Layout layout;
  private final Grammar grammar;
  private final List<FoundStatement> found;

  private GrammarCues(Layout layout, Grammar grammar, List<FoundStatement> found) {
    this.layout = layout;
    this.grammar = grammar;
    this.found = found;
  }

  /** The statements with those that only the grammar shows. */
  public static List<FoundStatement> with(
      Layout layout, Grammar grammar, List<FoundStatement> found) {
    GrammarCues cues = new GrammarCues(layout, grammar.mended(), found);
    List<FoundStatement> all = new ArrayList<>();
    for (FoundStatement statement : found) {
      all.add(cues.reported(statement));
    }
    for (int word = 0; word < grammar.size(); word++) {
      cues.at(word).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(statement -> statement.cue().get(0)));
    return all;
  }

  private Optional<FoundStatement> at(int word) {
    if (isCue(word)) {
      return Optional.empty();
    }
    return kind(word)
        .flatMap(
            kind ->
                switch (kind) {
                  case "reported" -> Optional.of(withoutSource(word));
                  case "participle" -> goesOn(word);
                  default -> inside(word, kind);
                });
  }

  /** The kind of a word as a cue, by its text or, of a verb, by its base form. */
  private Optional<String> kind(int word) {
    PartOfSpeech part = grammar.partOfSpeech(word);
    if (part == PartOfSpeech.ADVERB) {
      return CUES.kind(lower(word)).filter("reported"::equals);
    }
    if (part == PartOfSpeech.VERB_PRESENT_PARTICIPLE && isThat(word + 1)) {
      return isMark(word - 1, ",") ? CUES.kind(lower(word)) : Optional.empty();
    }
    boolean verb = part.isVerb() || part == PartOfSpeech.ADJECTIVE;
    return verb
        ? CUES.kind(lemma(word))
            .or(() -> CUES.kind(lower(word)))
            .filter(kind -> !kind.equals("participle"))
        : Optional.empty();
  }

  // ---- told by nobody

  private FoundStatement reported(FoundStatement statement) {
    int word = grammar.words().firstFrom(statement.cue().get(0).start());
    boolean alone =
        statement.cue().size() == 1
            && statement.source().isEmpty()
            && word < grammar.size()
            && grammar.span(word).equals(statement.cue().get(0));
    return alone && kind(word).filter("reported"::equals).isPresent()
        ? withoutSource(word)
        : statement;
  }

  /** "Reportedly" tells the clause in which it stands. */
  private FoundStatement withoutSource(int word) {
    Span sentence = sentence(word);
    int from = word;
    while (from > 0 && isIn(sentence, from - 1) && !opensClause(from - 1)) {
      from--;
    }
    int to = word;
    while (to + 1 < grammar.size() && isIn(sentence, to + 1) && !endsClause(to + 1)) {
      to++;
    }
    if (from < word && grammar.partOfSpeech(from) == PartOfSpeech.COORDINATOR) {
      from++;
    }
    List<Span> content = new ArrayList<>();
    if (from < word) {
      content.add(span(from, word));
    }
    if (to > word) {
      content.add(span(word + 1, to + 1));
    }
    return new FoundStatement(List.of(), List.of(grammar.span(word)), content, false, CONFIDENCE);
  }

  private boolean opensClause(int word) {
    return grammar.partOfSpeech(word) == PartOfSpeech.PUNCTUATION && !isInsideWord(word);
  }

  private boolean endsClause(int word) {
    if (grammar.partOfSpeech(word) != PartOfSpeech.PUNCTUATION || isInsideWord(word)) {
      return false;
    }
    boolean comma = isMark(word, ",");
    int next = word + 1;
    boolean other =
        next < grammar.size()
            && (grammar.partOfSpeech(next) == PartOfSpeech.VERB_PRESENT_PARTICIPLE
                || grammar.partOfSpeech(next) == PartOfSpeech.COORDINATOR
                || lower(next).startsWith("wh"));
    return !comma || other;
  }

  /** A hyphen or a stop that stands within a word. */
  private boolean isInsideWord(int word) {
    return word > 0
        && word + 1 < grammar.size()
        && grammar.words().end(word - 1) == grammar.words().start(word)
        && grammar.words().end(word) == grammar.words().start(word + 1);
  }

  // ---- the same speaker goes on

  private Optional<FoundStatement> goesOn(int word) {
    Span sentence = sentence(word);
    Span cue = grammar.span(word);
    Optional<FoundStatement> before =
        found.stream()
            .filter(s -> !s.nested() && !s.source().isEmpty())
            .filter(s -> sentence.covers(s.cue().get(0)) && s.cue().get(0).end() <= cue.start())
            .max(Comparator.comparing(s -> s.cue().get(0)));
    boolean covered = found.stream().anyMatch(s -> s.content().stream().anyMatch(cue::overlaps));
    if (before.isEmpty() || covered) {
      return Optional.empty();
    }
    return content(word + 1, sentence, sentence)
        .map(
            content ->
                new FoundStatement(
                    before.get().source(), List.of(cue), List.of(content), false, CONFIDENCE));
  }

  // ---- inside what somebody says

  private Optional<FoundStatement> inside(int word, String kind) {
    Span verb = grammar.span(word);
    Optional<Span> around =
        found.stream()
            .filter(s -> !s.nested())
            .flatMap(s -> s.content().stream())
            .filter(part -> part.covers(verb))
            .min(Comparator.comparingInt(Span::length));
    int last = lastOfCue(word, kind);
    OptionalInt subject = subject(word);
    if (around.isEmpty() || last < 0 || subject.isEmpty()) {
      return Optional.empty();
    }
    Span source = source(subject.getAsInt());
    int first = firstOfCue(word);
    boolean inside = around.get().covers(source) && source.end() <= grammar.span(first).start();
    if (!inside || isMark(first - 1, "to") && kind.equals("to")) {
      return Optional.empty();
    }
    return content(last + 1, sentence(word), around.get())
        .map(
            content ->
                new FoundStatement(
                    List.of(source),
                    List.of(span(first, last + 1)),
                    List.of(content),
                    true,
                    CONFIDENCE));
  }

  /** The last word of a cue, with the preposition that its kind asks for; -1 where it is none. */
  private int lastOfCue(int word, String kind) {
    int next = word + 1;
    if (next >= grammar.size()) {
      return -1;
    }
    return switch (kind) {
      case "to" -> lower(next).equals("to") && isVerb(next + 1) ? word : -1;
      case "that" -> isThat(next) ? word : -1;
      case "determined" ->
          grammar.dependent(word, Relation.COPULA, Relation.PASSIVE_AUXILIARY).isPresent()
                  && (lower(next).equals("to") || isThat(next))
              ? word
              : -1;
      default -> lower(next).equals(kind) ? next : -1;
    };
  }

  private int firstOfCue(int word) {
    int first = word;
    while (first > 0
        && AUXILIARIES.contains(grammar.relation(first - 1))
        && grammar.head(first - 1) == word) {
      first--;
    }
    return first;
  }

  private OptionalInt subject(int verb) {
    int at = verb;
    for (int step = 0; step < MOST_STEPS; step++) {
      OptionalInt subject = grammar.dependent(at, Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
      if (subject.isPresent() || !SHARED_SUBJECT.contains(grammar.relation(at))) {
        return subject;
      }
      at = grammar.head(at);
    }
    return OptionalInt.empty();
  }

  private Span source(int noun) {
    WordRange phrase = grammar.phrase(noun, BEHIND_A_SOURCE);
    boolean tooLong = phrase.end() - phrase.first() > LONGEST_SOURCE;
    return tooLong ? grammar.span(noun) : grammar.words().span(phrase).union(grammar.span(noun));
  }

  // ---- words

  /** From a word to the end of what is told, without marks at its end. */
  private Optional<Span> content(int first, Span sentence, Span around) {
    int end = first;
    while (end < grammar.size() && isIn(sentence, end) && isIn(around, end)) {
      end++;
    }
    while (end > first && grammar.partOfSpeech(end - 1) == PartOfSpeech.PUNCTUATION) {
      end--;
    }
    return end > first ? Optional.of(span(first, end)) : Optional.empty();
  }

  private boolean isIn(Span span, int word) {
    return grammar.words().start(word) >= span.start() && grammar.words().end(word) <= span.end();
  }

  private Span span(int first, int end) {
    return grammar.words().span(new WordRange(first, end));
  }

  private Span sentence(int word) {
    return layout.sentences().get(layout.sentenceAt(grammar.words().start(word)));
  }

  private boolean isCue(int word) {
    Span span = grammar.span(word);
    return found.stream().anyMatch(s -> s.cue().stream().anyMatch(span::overlaps));
  }

  private boolean isVerb(int word) {
    return word < grammar.size() && grammar.partOfSpeech(word).isVerb();
  }

  private boolean isThat(int word) {
    return word < grammar.size() && lower(word).equals("that");
  }

  private boolean isMark(int word, String mark) {
    return word >= 0 && lower(word).equals(mark);
  }

  private String lower(int word) {
    return layout.words(grammar.span(word)).toLowerCase(Locale.ROOT);
  }

  private String lemma(int word) {
    return Lemmas.of(layout.words(grammar.span(word)), grammar.partOfSpeech(word));
  }
}
