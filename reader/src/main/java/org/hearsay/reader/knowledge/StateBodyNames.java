package org.hearsay.reader.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.reader.text.WordList;

/**
 * Knows bodies that every state has: "the Iraqi foreign ministry", "Ministry of Foreign Affairs of
 * Iraq" and "Iraq's Foreign Ministry" are IRQ/foreign-ministry. Stateless.
 */
final class StateBodyNames {

  private static final Set<String> BEFORE_A_STATE = Set.of("of", "for", "in");
  private static final WordList BODIES = WordList.read(StateBodyNames.class, "state-bodies.tsv");

  /** An article before, and possessives within a name. */
  private static final Pattern SMALL = Pattern.compile("^[Tt]he |['’]s?(?= |$)");

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
    if (name.indexOf(' ') < 0 && !BODIES.has(name)) {
      return Optional.empty();
    }
    String bare = NameFolding.lower(bare(name));
    return body(bare).or(() -> body(withoutState(name)));
  }

  private static String bare(String name) {
    return SMALL.matcher(name).replaceAll("");
  }

  private static Optional<StateBody> body(String words) {
    return BODIES
        .kind(words)
        .map(kind -> kind.split(" "))
        .map(parts -> new StateBody(parts[0], parts[1]));
  }

  /** The name without the state before it or behind "of", "for" and "in". */
  private static String withoutState(String name) {
    List<String> words = List.of(bare(name).split(" "));
    for (int n = Math.min(4, words.size() - 1); n > 0; n--) {
      if (State.of(String.join(" ", words.subList(0, n))).isPresent()) {
        return NameFolding.lower(String.join(" ", words.subList(n, words.size())));
      }
    }
    for (int n = Math.min(5, words.size() - 2); n > 0; n--) {
      List<String> tail = words.subList(words.size() - n, words.size());
      String before = words.get(words.size() - n - 1);
      String state = String.join(" ", tail).replaceFirst("^the ", "");
      if (BEFORE_A_STATE.contains(before) && State.of(state).isPresent()) {
        return NameFolding.lower(String.join(" ", words.subList(0, words.size() - n - 1)));
      }
    }
    return "";
  }
}
