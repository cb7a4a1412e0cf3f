package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Setting;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.Time;
import org.hearsay.record.TimeType;

/**
 * Tells when statements were made: by the time that stands in the clause of their words of saying,
 * not in what is said and not in a clause of its own.
 *
 * <p>Example: in "On Monday Vell, who was elected in May, said the bridge would open on Friday." it
 * is Monday.
 */
public final class SayingTimes {
  private static final WordList EDGES = WordList.read(SayingTimes.class, "saying-edges.tsv");
  private static final String PRESENT = "PRESENT_REF";

  private final Layout layout;
  private final Map<Integer, List<Statement>> statements = new HashMap<>();
  private final Map<Integer, List<Time>> times;

  private SayingTimes(Layout layout, List<Statement> all, List<Time> times) {
    this.layout = layout;
    for (Statement statement : all) {
      List<Span> spans = statement.wording().spans();
      int last = layout.sentenceAt(spans.get(spans.size() - 1).end() - 1);
      for (int at = layout.sentenceAt(spans.get(0).start()); at <= last; at++) {
        statements.computeIfAbsent(at, s -> new ArrayList<>()).add(statement);
      }
    }
    this.times =
        times.stream().collect(Collectors.groupingBy(t -> layout.sentenceAt(t.span().start())));
  }

  /** The statements with the times of their saying. */
  public static List<Statement> bind(Layout layout, List<Statement> statements, List<Time> times) {
    SayingTimes binding = new SayingTimes(layout, statements, times);
    return statements.stream().map(binding::bound).toList();
  }

  private Statement bound(Statement statement) {
    List<Span> parts = statement.wording().cue();
    if (parts.isEmpty()) {
      return statement;
    }
    Span cue = parts.get(0).union(parts.get(parts.size() - 1));
    Beside beside = new Beside(statement, cue, layout.sentenceAt(cue.start()));
    return times.getOrDefault(beside.sentence, List.of()).stream()
        .filter(SayingTimes::canBeOfSaying)
        .map(Time::span)
        .filter(time -> !beside.saidOtherwise(time) && beside.joined(time))
        .min(Comparator.comparingInt(beside::distance))
        .map(time -> statement.withSetting(on(statement.setting(), id(beside.sentence, time))))
        .orElse(statement);
  }

  private String id(int sentence, Span span) {
    return times.getOrDefault(sentence, List.of()).stream()
        .filter(t -> t.span().equals(span))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Setting on(Setting setting, String time) {
    return new Setting(setting.channel(), time, setting.saidAt());
  }

  private static boolean canBeOfSaying(Time time) {
    return (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
        && !time.value().equals(PRESENT);
  }

  private static boolean holds(Statement outer, Statement inner) {
    return !outer.equals(inner)
        && inner.wording().cue().stream()
            .allMatch(cue -> outer.wording().content().stream().anyMatch(c -> c.covers(cue)));
  }

  /** What stands beside the words of saying of one statement. */
  private final class Beside {
    private final Statement statement;
    private final Span cue;
    private final int sentence;

    Beside(Statement statement, Span cue, int sentence) {
      this.statement = statement;
      this.cue = cue;
      this.sentence = sentence;
    }

    private List<Statement> inSentence() {
      return statements.getOrDefault(sentence, List.of());
    }

    /**
     * Whether a time stands in what is said otherwise than this statement does: in its own content,
     * in that of one which does not hold it, or outside of one which does.
     */
    boolean saidOtherwise(Span time) {
      return inSentence().stream()
          .anyMatch(
              s ->
                  s.wording().content().stream().anyMatch(c -> c.overlaps(time))
                      != holds(s, statement));
    }

    boolean joined(Span time) {
      for (Span source : statement.wording().source()) {
        if (source.overlaps(time)) {
          return inSource(Span.of(source.start(), time.end()), source.end() == time.end());
        }
      }
      if (time.start() >= cue.end()) {
        return !parted(Span.of(cue.start(), time.end()), true);
      }
      return time.end() <= cue.start()
          && !parted(Span.of(time.start(), cue.end()), true)
          && !verbIn(time.end(), cue.start())
          && (between(time) == 0 || !ofOtherVerb(time));
    }

    /** A document bears its date; others only before the cue, and not as that of a deed. */
    private boolean inSource(Span until, boolean last) {
      boolean document = statement.attribution().sourceType() == SourceType.DOCUMENT;
      boolean deed =
          layout.wordsIn(until).stream().map(layout::words).anyMatch(word -> Tense.isPast(word));
      return !parted(until, false) && (document || last && !deed);
    }

    private boolean verbIn(int from, int to) {
      return from < to
          && layout.wordsIn(Span.of(from, to)).stream()
              .filter(word -> !own(word))
              .anyMatch(word -> Tense.isPast(layout.words(word)));
    }

    private boolean own(Span word) {
      return statement.wording().spans().stream().anyMatch(s -> s.covers(word));
    }

    /** Whether words between a time and the cue part the two. */
    private boolean parted(Span between, boolean othersOnly) {
      for (Span word : layout.wordsIn(between)) {
        if (EDGES.has(layout.words(word)) && !(othersOnly && own(word))) {
          return true;
        }
      }
      return inSentence().stream()
          .flatMap(s -> s.wording().cue().stream())
          .anyMatch(other -> between.covers(other) && !own(other));
    }

    private int between(Span time) {
      return layout.wordsIn(Span.of(time.end(), cue.start() + 1)).size();
    }

    /** Whether a time before the cue is told of a verb that stands before it, not of the saying. */
    private boolean ofOtherVerb(Span time) {
      Span whole = layout.sentences().get(sentence);
      return time.start() > whole.start()
          && layout.wordsIn(Span.of(whole.start(), time.start())).stream()
              .filter(word -> !own(word))
              .map(layout::words)
              .anyMatch(word -> EDGES.has(word, "clause") || Tense.isPast(word));
    }

    /** How many words stand between that are not the statement's own. */
    int distance(Span time) {
      Span between = time.union(cue);
      return (int) layout.wordsIn(between).stream().filter(word -> !own(word)).count();
    }
  }
}
