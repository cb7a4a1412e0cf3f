package org.hearsay.reader.label;

import java.util.List;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.phrase.Item;
import org.hearsay.reader.phrase.Items;
import org.hearsay.reader.phrase.Row;
import org.hearsay.record.Span;

/** A row of items with the noun phrases in it. */
final class NounRow extends Row {
  private static final int LONGEST = 8;

  NounRow(List<Item> items) {
    super(items);
  }

  boolean isNoun(int index) {
    return has(index)
        && item(index).isWord()
        && item(index).part().isNoun()
        && isWordOfLetters(index);
  }

  private boolean isWordOfLetters(int index) {
    return Character.isLetter(item(index).text().charAt(0))
        && !Items.isDeterminer(item(index).lower());
  }

  /** Whether an item can stand in a noun phrase before its head. */
  boolean isInside(int index) {
    Item item = item(index);
    if (!item.isWord()) {
      return !item.isPerson();
    }
    PartOfSpeech part = item.part();
    boolean adjective =
        part == PartOfSpeech.ADJECTIVE
            || part == PartOfSpeech.SUPERLATIVE_ADJECTIVE
            || part == PartOfSpeech.COMPARATIVE_ADJECTIVE
            || part == PartOfSpeech.VERB_PAST_PARTICIPLE && item.lower().endsWith("ed")
            || part == PartOfSpeech.NUMBER;
    return isWordOfLetters(index)
        && !item.is("including")
        && (part.isNoun() || adjective || LabelWords.modifier(item).isPresent());
  }

  /** The first item of the phrase before its head, determiners not included. */
  int start(int head) {
    int first = head;
    while (sameSentence(first - 1, head) && head - first < LONGEST && isInside(first - 1)) {
      first--;
    }
    return first;
  }

  /** The head of a phrase that begins at an index: its last noun in a row. */
  int head(int start) {
    int head = start - 1;
    for (int i = start; sameSentence(start, i) && i - start < LONGEST && isInside(i); i++) {
      if (isNoun(i) || LabelWords.noun(item(i).lower()).isPresent()) {
        head = i;
      } else if (!item(i).isWord()) {
        break;
      }
    }
    return head;
  }

  /** The first word of the label: behind names, numbers and what only counts. */
  int labelStart(int first, int head) {
    int from = first;
    for (int i = first; i < head; i++) {
      boolean skipped =
          !item(i).isWord()
              || item(i).part() == PartOfSpeech.NUMBER
              || item(i)
                  .lower()
                  .matches("such|another|other|more|many|fellow|own|same|certain|alleged");
      from = skipped ? i + 1 : from;
    }
    return from;
  }

  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(words.length() == 0 ? "" : " ").append(item(i).text());
    }
    return words.toString();
  }

  /** The phrase's characters, a determiner before it included. */
  Span withDeterminer(int first, int end) {
    int from = first;
    while (sameSentence(from - 1, first)
        && item(from - 1).isWord()
        && item(from - 1).part() != PartOfSpeech.PREPOSITION
        && Items.isDeterminer(item(from - 1).lower())) {
      from--;
    }
    return span(from, end);
  }
}
