package org.hearsay.reader.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of an article that describe an actor, and from which side they come near to its name.
 *
 * @param words the words as the text has them
 * @param nearestLast whether they stand before the name, so that the last is the nearest
 */
record Phrase(List<String> words, boolean nearestLast) {

  private static final int LONGEST_STATE = 4;
  private static final Set<String> ELSEWHERE =
      Set.of("to", "in", "with", "against", "on", "from", "at", "near");

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase parse(String words) {
    return new Phrase(List.of(words.strip().split("[\\s\\u00a0]+")), true);
  }

  /** The states that the words name, by name or adjective, the nearest to the actor first. */
  List<State> states() {
    Set<State> found = new LinkedHashSet<>();
    int at = 0;
    while (at < words.size()) {
      int taken = 1;
      int most = State.canBegin(words.get(at)) ? Math.min(LONGEST_STATE, words.size() - at) : 0;
      for (int n = most; n > 0; n--) {
        Optional<State> state = state(String.join(" ", words.subList(at, at + n)));
        if (state.isPresent()) {
          if (!isElsewhere(at)) {
            found.add(state.get());
          }
          taken = n;
          break;
        }
      }
      at += taken;
    }
    List<State> all = new ArrayList<>(found);
    if (nearestLast) {
      Collections.reverse(all);
    }
    return all;
  }

  /**
   * Whether a state is only where somebody is sent or speaks: "ambassador to the United States".
   */
  private boolean isElsewhere(int at) {
    int before = at - 1;
    before -= before >= 0 && words.get(before).equalsIgnoreCase("the") ? 1 : 0;
    return before >= 0 && ELSEWHERE.contains(words.get(before));
  }

  private static Optional<State> state(String words) {
    return Character.isUpperCase(words.charAt(0))
        ? State.named(words).or(() -> State.ofAdjective(words)).or(() -> State.ofPeople(words))
        : Optional.empty();
  }

  String text() {
    return String.join(" ", words);
  }
}
