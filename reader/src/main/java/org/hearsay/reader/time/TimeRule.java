package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of {@code rules.tsv}.
 *
 * @param name what it makes: {@code time} is one that the record shows, others are parts of rules
 * @param before what must or must not stand before, nearest last
 * @param elements the words of the time
 * @param after what must or must not stand after
 * @param meaning what it means
 * @param place its place in the file: of two that say the same words, the earlier one holds
 */
record TimeRule(
    String name,
    List<Element> before,
    List<Element> elements,
    List<Element> after,
    Sense meaning,
    int place) {
  TimeRule {
    before = List.copyOf(before);
    elements = List.copyOf(elements);
    after = List.copyOf(after);
    if (elements.isEmpty()) {
      throw new IllegalStateException("[rules.tsv] a pattern must have words: " + name);
    }
  }

  static TimeRule of(String name, String pattern, String meaning, int place) {
    List<Element> before = new ArrayList<>();
    List<Element> words = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    for (String written : pattern.trim().split(" +")) {
      Element element = Element.parse(written);
      if (element.role() == Element.Role.WORD) {
        words.add(element);
      } else {
        (words.isEmpty() ? before : after).add(element);
      }
    }
    return new TimeRule(name, before, words, after, Sense.parse(meaning), place);
  }
}
