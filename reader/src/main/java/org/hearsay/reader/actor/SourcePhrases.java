package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.actor.NounPhrase.Item;
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
    for (Item item : items) {
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
