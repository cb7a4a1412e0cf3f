package org.hearsay.reader.phrase;

import java.util.List;
import org.hearsay.record.Span;

/** A row of items with the questions that rules ask of it; an index outside it holds nothing. */
public class Row {
  private final List<Item> items;

  /** The row of these items. */
  public Row(List<Item> items) {
    this.items = List.copyOf(items);
  }

  /** The items. */
  public final List<Item> items() {
    return items;
  }

  /** The item at an index that is there. */
  public final Item item(int index) {
    return items.get(index);
  }

  /** Whether there is such an index. */
  public final boolean has(int index) {
    return index >= 0 && index < items.size();
  }

  /** Whether this word stands at an index. */
  public final boolean is(int index, String word) {
    return has(index) && items.get(index).is(word);
  }

  /** Whether both are there, in one sentence. */
  public final boolean sameSentence(int one, int other) {
    return has(one) && has(other) && items.get(one).sentence() == items.get(other).sentence();
  }

  /** The first index from this one on where no determiner stands. */
  public final int skipDeterminers(int index) {
    int next = index;
    while (has(next) && items.get(next).isWord() && Items.isDeterminer(items.get(next).lower())) {
      next++;
    }
    return next;
  }

  /** The characters from one item to before another. */
  public final Span span(int from, int to) {
    return items.get(from).span().union(items.get(to - 1).span());
  }

  /** The index of the first item of the sentence of this one. */
  public final int sentenceStart(int index) {
    int first = index;
    while (sameSentence(first - 1, index)) {
      first--;
    }
    return first;
  }
}
