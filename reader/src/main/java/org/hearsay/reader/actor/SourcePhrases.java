package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.reader.actor.NounPhrase.Item;
import org.hearsay.reader.knowledge.State;
import org.hearsay.record.Span;

/**
 * Cuts the words of a source into noun phrases, one for each who speaks: "Ann Vell, the minister of
 * works, and Orin Dell" are two, the first with an apposition; "cleric and party leader Orin Dell"
 * is one.
 */
final class SourcePhrases {

  private static final Set<String> COMMAS = Set.of(",", ";", ":", "—", "–", "-", "--");
  private static final Set<String> ANDS = Set.of("and", "or", "&", "nor");

  private record Chunk(List<Item> items, boolean afterAnd) {}

  private SourcePhrases() {}

  static List<NounPhrase> in(ActorTable table, List<Span> source) {
    List<Chunk> chunks = chunks(NounPhrase.items(table, source));
    List<NounPhrase> phrases = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      NounPhrase phrase = new NounPhrase(chunks.get(i).items());
      if (phrases.isEmpty()) {
        phrases.add(phrase);
        continue;
      }
      NounPhrase last = phrases.get(phrases.size() - 1);
      if (isTitleOf(last, phrase, chunks.get(i))) {
        phrases.set(phrases.size() - 1, phrase);
        phrase.appose(last);
      } else if (isJoint(last, phrase, chunks, i)) {
        phrases.add(phrase);
      } else if (!chunks.get(i).afterAnd()) {
        last.appose(phrase);
      }
    }
    return phrases;
  }

  private static List<Chunk> chunks(List<Item> items) {
    List<Chunk> chunks = new ArrayList<>();
    List<Item> chunk = new ArrayList<>();
    boolean afterAnd = false;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (i > 0 && i + 2 < items.size() && joinsStates(items.subList(i - 1, i + 3))) {
        Item joined = NounPhrase.joined(chunk.remove(chunk.size() - 1), items.get(i + 1));
        chunk.add(joined);
        i++;
        continue;
      }
      boolean and = !item.name() && ANDS.contains(item.lower());
      if (and || COMMAS.contains(item.text())) {
        if (!chunk.isEmpty()) {
          chunks.add(new Chunk(chunk, afterAnd));
          chunk = new ArrayList<>();
          afterAnd = false;
        }
        afterAnd |= and;
      } else {
        chunk.add(item);
      }
    }
    if (!chunk.isEmpty()) {
      chunks.add(new Chunk(chunk, afterAnd));
    }
    return chunks;
  }

  /** Whether "and" stands between two adjectives of one noun: "Tarnian and Ornish officials". */
  private static boolean joinsStates(List<Item> four) {
    return ANDS.contains(four.get(1).lower())
        && isStateWord(four.get(0))
        && isStateWord(four.get(2))
        && !four.get(2).possessive()
        && Lexicon.isPlural(four.get(3).text())
        && !four.get(3).name();
  }

  private static boolean isStateWord(Item item) {
    return State.ofAdjective(item.text()).isPresent()
        || item.text().equals(item.text().toUpperCase(Locale.ROOT))
            && State.named(item.text()).isPresent();
  }

  /**
   * "Cleric and party leader | Orin Dell": the first noun has no determiner and no name, the second
   * ends in a name.
   */
  private static boolean isTitleOf(NounPhrase last, NounPhrase phrase, Chunk chunk) {
    return chunk.afterAnd()
        && !last.isNamed()
        && !last.isDefinite()
        && last.rest().isEmpty()
        && !Lexicon.isPlural(last.head().text())
        && !Lexicon.PRONOUNS.has(last.head().text())
        && phrase.isNamed();
  }

  private static boolean isJoint(NounPhrase last, NounPhrase phrase, List<Chunk> chunks, int at) {
    boolean open =
        last.isNamed()
            || last.isDefinite() && last.rest().isEmpty()
            || Lexicon.isPlural(last.head().text())
            || isPronoun(last);
    boolean starts =
        phrase.isNamed()
            || phrase.isDefinite()
            || Lexicon.isPlural(phrase.head().text())
            || isPronoun(phrase);
    if (chunks.get(at).afterAnd()) {
      return open && starts;
    }
    boolean listGoesOn = chunks.subList(at + 1, chunks.size()).stream().anyMatch(Chunk::afterAnd);
    return listGoesOn
        && last.isNamed()
        && last.appositions().isEmpty()
        && phrase.isNamed()
        && phrase.core().size() <= 2;
  }

  private static boolean isPronoun(NounPhrase phrase) {
    return phrase.core().size() == 1 && Lexicon.PRONOUNS.has(phrase.head().text());
  }
}
