package org.hearsay.reader.actor;

import java.util.List;
import java.util.Optional;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.ActorType;
import org.hearsay.record.MentionForm;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;

/**
 * Finds bodies and offices that a text calls by their state: "the Tarnian navy" and "Tarnian
 * security forces" are bodies, "Tarnian officials" a group, and "the Tarnian government" is the
 * state's government.
 */
final class StateBodies {

  private static final int LONGEST = 4;

  private final ActorTable table;
  private final Layout layout;

  private StateBodies(ActorTable table) {
    this.table = table;
    this.layout = table.layout();
  }

  static void find(ActorTable table) {
    StateBodies bodies = new StateBodies(table);
    int next = 0;
    for (int i = 0; i < bodies.layout.words().size(); i++) {
      if (i >= next) {
        next = bodies.findAt(i);
      }
    }
  }

  /**
   * Looks for a body whose first word is at an index; returns the index after it, or after the
   * word.
   */
  private int findAt(int first) {
    Span word = layout.words().get(first);
    Optional<State> state = adjective(word);
    if (state.isEmpty()) {
      return first + 1;
    }
    int end = first + 1;
    int last = -1;
    while (end < layout.words().size() && end - first < LONGEST && isNoun(end)) {
      String noun = text(end);
      if (isBody(noun) || isPeople(noun)) {
        last = end;
      }
      end++;
    }
    if (last >= 0) {
      boolean government = Lexicon.BODIES.has(text(last), "government");
      Span from = government ? word : layout.words().get(withOtherStates(first));
      add(state.get(), from.union(layout.words().get(last)), text(last));
      return last + 1;
    }
    return first + 1;
  }

  /** Where a phrase of several states begins: "Tarnian and Ornish troops". */
  private int withOtherStates(int first) {
    boolean joined = first > 1 && (text(first - 1).equals("and") || text(first - 1).equals("or"));
    return joined && adjective(layout.words().get(first - 2)).isPresent() ? first - 2 : first;
  }

  private String text(int index) {
    return layout.words(layout.words().get(index));
  }

  /**
   * The state of an adjective, or of a short name used as one ("U.S. troops"), unless it is part of
   * a longer name.
   */
  private Optional<State> adjective(Span word) {
    Optional<Span> name = table.nameAt(word);
    if (name.isPresent() && !name.get().equals(word)) {
      return Optional.empty();
    }
    String text = layout.words(word);
    return Character.isUpperCase(text.charAt(0))
        ? State.ofAdjective(text)
            .or(() -> text.length() <= 4 ? State.named(text) : Optional.empty())
        : Optional.empty();
  }

  private boolean isNoun(int index) {
    Span word = layout.words().get(index);
    String text = layout.words(word);
    return Character.isLetter(text.charAt(0))
        && Character.isLowerCase(text.charAt(0))
        && table.nameAt(word).isEmpty()
        && !Lexicon.PHRASE_ENDS.has(text)
        && !Lexicon.DETERMINERS.has(text)
        && !Verbs.isLikely(text)
        && !text.equals("and")
        && !text.equals("or");
  }

  private static boolean isBody(String noun) {
    return Lexicon.BODIES.has(noun, "body")
        || Lexicon.BODIES.has(noun, "government")
        || Lexicon.BODIES.has(noun, "forces");
  }

  private static boolean isPeople(String noun) {
    return Lexicon.isPlural(noun) && Lexicon.role(noun).isPresent();
  }

  private void add(State state, Span span, String head) {
    ActorDraft actor;
    if (Lexicon.BODIES.has(head, "government")) {
      actor = table.state(state);
      actor.acts(true);
    } else {
      boolean body = isBody(head);
      ActorType type = body ? ActorType.ORGANIZATION : ActorType.GROUP;
      SourceType source =
          body
              ? SourceType.NAMED
              : Lexicon.PEOPLE.has(head, "unnamed") ? SourceType.UNNAMED : SourceType.COLLECTIVE;
      actor =
          table.nameless(
              span, layout.words(span).replaceAll("[\\s\\u00a0]+", " "), type, source, false);
      actor.describe(
          new Description(
              span, List.of(layout.words(span).split("[\\s\\u00a0]+")), head, List.of()));
    }
    actor.mention(span, MentionForm.NOMINAL);
    actor.call(layout.words(span).replaceAll("[\\s\\u00a0]+", " "));
  }
}
