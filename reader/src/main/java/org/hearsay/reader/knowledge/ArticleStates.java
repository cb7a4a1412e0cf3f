package org.hearsay.reader.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.reader.text.Layout;

/** How often an article names each state, by name, adjective or seat. Immutable. */
final class ArticleStates {

  private static final int LONGEST = 3;

  private final Map<String, Integer> counts = new HashMap<>();

  private ArticleStates() {}

  static ArticleStates of(Layout layout) {
    ArticleStates states = new ArticleStates();
    int at = 0;
    while (at < layout.words().size()) {
      at += states.count(layout, at);
    }
    return states;
  }

  private int count(Layout layout, int at) {
    if (!State.canBegin(layout.words(layout.words().get(at)))) {
      return 1;
    }
    for (int n = Math.min(LONGEST, layout.words().size() - at); n > 0; n--) {
      String words = layout.words(layout.words().get(at).union(layout.words().get(at + n - 1)));
      Optional<State> state = State.of(words).or(() -> State.ofPeople(words));
      if (state.isPresent()) {
        counts.merge(state.get().code(), 1, Integer::sum);
        return n;
      }
    }
    return 1;
  }

  int count(String code) {
    return counts.getOrDefault(code, 0);
  }

  /** Whether an article names a state at least half as often as the one that it names most. */
  boolean isAmongMostNamed(String code) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return count(code) > 0 && 2 * count(code) >= most;
  }
}
