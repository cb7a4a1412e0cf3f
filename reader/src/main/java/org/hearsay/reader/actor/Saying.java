package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;
import org.hearsay.record.StatementType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the statements of an article while their speakers are being resolved. Not
 * thread-safe.
 */
final class Saying {

  /** Who speaks in one statement. */
  record Speakers(List<ActorDraft> actors, org.hearsay.record.SourceType sourceType) {
    Speakers {
      actors = List.copyOf(actors);
    }
  }

  private final Layout layout;
  private final List<FinishedStatement> statements;
  private final List<@Nullable Speakers> speakers = new ArrayList<>();

  Saying(Layout layout, List<FinishedStatement> statements) {
    this.layout = layout;
    this.statements = statements;
    statements.forEach(s -> speakers.add(null));
  }

  List<FinishedStatement> statements() {
    return statements;
  }

  FinishedStatement statement(int index) {
    return statements.get(index);
  }

  void resolve(int index, Speakers who) {
    speakers.set(index, who);
  }

  Optional<Speakers> speakers(int index) {
    return Optional.ofNullable(speakers.get(index));
  }

  List<ActorDraft> actors(int index) {
    return speakers(index).map(Speakers::actors).orElse(List.of());
  }

  /**
   * Indexes of the statements that stand in no other one, nearest first, whose cue stands before an
   * offset.
   */
  List<Integer> before(int offset) {
    List<Integer> before = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (!statements.get(i).nested() && cue(i) < offset && speakers(i).isPresent()) {
        before.add(i);
      }
    }
    before.sort(Comparator.comparingInt(i -> -cue(i)));
    return before;
  }

  int cue(int index) {
    List<Span> cue = statements.get(index).wording().cue();
    return cue.isEmpty() ? statements.get(index).start() : cue.get(0).start();
  }

  /** The statement around a statement, or the one in whose quoted content an offset stands. */
  int around(int index, int offset) {
    int parent = statements.get(index).parent();
    if (parent >= 0) {
      return parent;
    }
    for (int i = 0; i < statements.size(); i++) {
      if (i != index
          && statements.get(i).wording().content().stream().anyMatch(c -> c.contains(offset))) {
        return i;
      }
    }
    return FinishedStatement.NO_PARENT;
  }

  /**
   * Whether an offset stands in the speaker's own words: between quotation marks or in a block
   * quote of a statement.
   */
  boolean isQuoted(int around, int offset) {
    return layout.quotationAt(offset).isPresent()
        || around >= 0 && statements.get(around).type() == StatementType.DIRECT;
  }
}
