package org.hearsay.reader.knowledge;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.text.WordList;

/**
 * Tells a sector by the words for a body or a role: "the Iraqi army" is MIL, "judge" JUD. Immutable
 * and thread-safe.
 *
 * <p>Sectors are those of the PLOVER manual, version 0.7b1 (Open Event Data Alliance), chapter
 * "Actor and Sector Codes".
 */
final class SectorWords {

  /** The kind of words such as "spokesman", whose sector is that of the body behind them. */
  static final String OF_ITS_BODY = "of";

  private static final WordList WORDS = WordList.read(SectorWords.class, "sector-words.tsv");
  private static final int LONGEST = WORDS.longest();

  /** The first and the last words of the shipped entries: most words of a text are neither. */
  private static final Set<String> ENDS = new HashSet<>();

  static {
    for (WordList.Entry entry : WORDS.entries()) {
      entry.words().forEach(words -> addEnds(words, ENDS));
    }
  }

  private final Map<String, String> agents;
  private final Set<String> agentEnds = new HashSet<>();

  /** Sector words, with those of a user's dictionary before the shipped ones. */
  SectorWords(Map<String, String> agents) {
    this.agents = Map.copyOf(agents);
    agents.keySet().forEach(words -> addEnds(words, agentEnds));
  }

  private static void addEnds(String words, Set<String> ends) {
    ends.add(words.substring(0, words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ')));
    ends.add(words.substring(words.lastIndexOf(' ') + 1));
  }

  private boolean isEnd(String word) {
    String lower = NameFolding.lower(word);
    return ENDS.contains(lower) || agentEnds.contains(lower);
  }

  /** The sector of a whole phrase: that of its own words, or of its last words. */
  Optional<String> head(Phrase phrase) {
    return find(phrase, true);
  }

  /** The sector that the words nearest to the actor tell. */
  Optional<String> nearest(Phrase phrase) {
    return find(phrase, phrase.nearestLast());
  }

  private Optional<String> find(Phrase phrase, boolean fromTheEnd) {
    int size = phrase.words().size();
    Optional<String> ofBody = Optional.empty();
    for (int i = 0; i < size; i++) {
      int at = fromTheEnd ? size - 1 - i : i;
      if (!isEnd(phrase.words().get(at))) {
        continue;
      }
      Optional<String> sector = fromTheEnd ? endingAt(phrase, at) : startingAt(phrase, at);
      if (sector.isPresent() && !sector.get().equals(OF_ITS_BODY)) {
        return sector;
      }
      ofBody = ofBody.or(() -> sector);
    }
    return ofBody;
  }

  private Optional<String> endingAt(Phrase phrase, int last) {
    for (int n = Math.min(LONGEST, last + 1); n > 0; n--) {
      Optional<String> sector = of(phrase, last + 1 - n, last + 1);
      if (sector.isPresent()) {
        return sector;
      }
    }
    return Optional.empty();
  }

  private Optional<String> startingAt(Phrase phrase, int first) {
    for (int n = Math.min(LONGEST, phrase.words().size() - first); n > 0; n--) {
      Optional<String> sector = of(phrase, first, first + n);
      if (sector.isPresent()) {
        return sector;
      }
    }
    return Optional.empty();
  }

  private Optional<String> of(Phrase phrase, int from, int to) {
    String words = NameFolding.lower(String.join(" ", phrase.words().subList(from, to)));
    return Optional.ofNullable(agents.get(words)).or(() -> WORDS.kind(words));
  }
}
