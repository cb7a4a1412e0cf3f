package org.hearsay.reader.knowledge;

import java.util.List;
import java.util.Optional;
import org.hearsay.reader.text.WordList;

/**
 * Knows bodies that every state has: "the Iraqi foreign ministry", "Ministry of Foreign Affairs of
 * Iraq" and "Iraq's Foreign Ministry" are IRQ/foreign-ministry. Stateless.
 */
final class StateBodyNames {

  private static final WordList BODIES = WordList.read(StateBodyNames.class, "state-bodies.tsv");

  /**
   * A body of a state.
   *
   * @param suffix end of its id: "foreign-ministry"
   * @param sector its PLOVER sector
   */
  record StateBody(String suffix, String sector) {}

  private StateBodyNames() {}

  /** The body that a name means, when its words without the state's are one of the known names. */
  static Optional<StateBody> of(String name) {
    String bare = NameFolding.lower(name).replaceFirst("^the ", "").replaceAll("['’]s?(?= |$)", "");
    return body(bare).or(() -> body(withoutState(name)));
  }

  private static Optional<StateBody> body(String words) {
    return BODIES
        .kind(words)
        .map(kind -> kind.split(" "))
        .map(parts -> new StateBody(parts[0], parts[1]));
  }

  /** The name without the state before it or behind "of", "for" and "in". */
  private static String withoutState(String name) {
    List<String> words =
        List.of(name.replaceFirst("^[Tt]he ", "").replaceAll("['’]s?(?= |$)", "").split(" "));
    for (int n = Math.min(4, words.size() - 1); n > 0; n--) {
      if (State.of(String.join(" ", words.subList(0, n))).isPresent()) {
        return NameFolding.lower(String.join(" ", words.subList(n, words.size())));
      }
    }
    for (int n = Math.min(5, words.size() - 2); n > 0; n--) {
      List<String> tail = words.subList(words.size() - n, words.size());
      String before = words.get(words.size() - n - 1);
      String state = String.join(" ", tail).replaceFirst("^the ", "");
      if (before.matches("of|for|in") && State.of(state).isPresent()) {
        return NameFolding.lower(String.join(" ", words.subList(0, words.size() - n - 1)));
      }
    }
    return "";
  }
}
