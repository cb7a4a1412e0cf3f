package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.actor.NounPhrase.Item;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * Collects what a text says of named actors beside their names: titles and nouns before a name
 * ("press secretary Ann Vell"), appositions behind it ("Ann Vell, a spokeswoman for the port,") and
 * before it ("the port's spokeswoman, Ann Vell"), and what it says they are ("Ann Vell is the
 * mayor").
 */
final class Descriptions {

  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");
  private static final int LONGEST = 8;

  private final ActorTable table;
  private final Layout layout;

  private Descriptions(ActorTable table) {
    this.table = table;
    this.layout = table.layout();
  }

  static void collect(ActorTable table) {
    Descriptions descriptions = new Descriptions(table);
    for (Span name : table.names()) {
      ActorDraft actor = table.named(name);
      if (actor.isNamed()) {
        descriptions.before(name, actor);
        descriptions.appositionBefore(name, actor);
        descriptions.after(name, actor);
      }
    }
  }

  private String word(int index) {
    return index < 0 || index >= layout.words().size()
        ? ""
        : layout.words(layout.words().get(index));
  }

  /** Whether a word is only marks that steer the direction of writing. */
  private static boolean isInvisible(String word) {
    return !word.isEmpty()
        && word.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT);
  }

  /** Nouns and titles right before a name, back to a determiner, verb, preposition or mark. */
  private void before(Span name, ActorDraft actor) {
    int last = layout.wordFrom(name.start()) - 1;
    while (isInvisible(word(last))) {
      last--;
    }
    last -= word(last).equals(".") ? 1 : 0;
    int first = last + 1;
    while (first > 0
        && last - first < LONGEST
        && isPartOfTitle(first - 1, first == last + 1, name)) {
      first--;
    }
    describe(first, last, actor);
  }

  private boolean isPartOfTitle(int index, boolean nearest, Span name) {
    String word = word(index);
    boolean sameSentence =
        layout.sentenceAt(layout.words().get(index).start()) == layout.sentenceAt(name.start());
    if (!sameSentence
        || word.isEmpty()
        || Lexicon.PHRASE_ENDS.has(word)
        || Lexicon.DETERMINERS.has(word)) {
      return false;
    }
    if (word.matches("['’]s|\\.")) {
      return !nearest;
    }
    if (!Character.isLetter(word.charAt(0))) {
      return false;
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean noun = Lexicon.role(word).isPresent() || Lexicon.BODIES.has(word);
    return nearest
        ? noun || Lexicon.TITLES.has(word) || Lexicon.TITLES.has(word + ".")
        : capital || noun || !Verbs.isLikely(word);
  }

  /** A noun phrase and a comma before a name: "the port's spokeswoman, Ann Vell". */
  private void appositionBefore(Span name, ActorDraft actor) {
    int comma = layout.wordFrom(name.start()) - 1;
    if (!word(comma).equals(",")
        || Lexicon.role(word(comma - 1)).isEmpty()
        || Lexicon.isPlural(word(comma - 1))) {
      return;
    }
    int first = comma - 1;
    while (first > 0 && comma - first < LONGEST && isPartOfTitle(first - 1, false, name)) {
      first--;
    }
    String opener = word(first - 1);
    if (actor.isPerson()
        && (Lexicon.DETERMINERS.has(opener)
            || word(first + 1).matches("['’]s")
            || isSentenceStart(first))) {
      describe(first, comma - 1, actor);
    }
  }

  private boolean isSentenceStart(int index) {
    int start = layout.words().get(index).start();
    return layout.sentences().get(layout.sentenceAt(start)).start() == start;
  }

  /** An apposition or a copula after a name. */
  private void after(Span name, ActorDraft actor) {
    int next = layout.wordFrom(name.end());
    if (word(next).equals("(")) {
      while (next < layout.words().size() && !word(next).equals(")")) {
        next++;
      }
      next++;
    }
    boolean copula = COPULAS.contains(word(next)) && Lexicon.DETERMINERS.has(word(next + 1));
    if (!word(next).equals(",") && !copula) {
      return;
    }
    List<Item> items = NounPhrase.items(table, List.of(restOfClause(next + 1, name)));
    int end = 0;
    while (end < items.size() && !items.get(end).text().matches("[,;:.—–]|--")) {
      end++;
    }
    for (List<Item> part : splitAtAnd(items.subList(0, end))) {
      NounPhrase phrase = new NounPhrase(part);
      if (!phrase.head().name() && fits(actor, phrase)) {
        actor.describe(phrase.description());
      }
    }
  }

  private Span restOfClause(int from, Span name) {
    Span sentence = layout.sentences().get(layout.sentenceAt(name.start()));
    int start =
        from < layout.words().size() ? layout.words().get(from).start() : sentence.end() - 1;
    return Span.of(Math.min(start, sentence.end() - 1), sentence.end());
  }

  private static List<List<Item>> splitAtAnd(List<Item> items) {
    List<List<Item>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= items.size(); i++) {
      if (i == items.size() || !items.get(i).name() && items.get(i).text().equals("and")) {
        if (i > start) {
          parts.add(items.subList(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean fits(ActorDraft actor, NounPhrase phrase) {
    String head = phrase.head().text();
    return actor.isPerson()
        ? Lexicon.role(head).isPresent() && !Lexicon.isPlural(head)
        : Lexicon.BODIES.has(head) || Lexicon.DOCUMENTS.has(head);
  }

  private void describe(int first, int last, ActorDraft actor) {
    while (first <= last && word(first).matches("['’]s|\\.")) {
      first++;
    }
    if (first <= last) {
      List<String> words = new ArrayList<>();
      for (int i = first; i <= last; i++) {
        words.add(word(i));
      }
      String head = word(last).equals(".") ? word(last - 1) : word(last);
      Span span = layout.words().get(first).union(layout.words().get(last));
      actor.describe(new Description(span, words, head, List.of()));
    }
  }
}
