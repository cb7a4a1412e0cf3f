package org.hearsay.reader.event;

import java.util.List;
import java.util.Set;

/**
 * Words that are a deed.
 *
 * @param words the verb with its particle or preposition, or the noun, in base form
 * @param company sets of words, of each of which one must stand in the clause
 * @param code the code of CAMEO
 * @param slots whose phrase names the recipient: "obj", "iobj", prepositions; of nouns "recipient"
 *     where the phrase with "of" names it
 * @param example a sentence with it
 */
record EventPattern(
    List<String> words, List<Set<String>> company, String code, Set<String> slots, String example) {
  EventPattern {
    words = List.copyOf(words);
    company = company.stream().map(Set::copyOf).toList();
    slots = Set.copyOf(slots);
  }

  /** The verb or the noun by which the pattern is found. */
  String key() {
    return words.get(0);
  }

  /** How much the pattern asks for; the pattern that asks for most is taken. */
  int weight() {
    return words.size() + 2 * company.size();
  }

  /** Whether the words are no deed: "took place". */
  boolean isNoDeed() {
    return code.equals("-");
  }

  /** Whether it counts only with a recipient that is an actor. */
  boolean needsRecipient() {
    return slots.contains("obj!");
  }

  boolean takesObject() {
    return slots.contains("obj") || slots.contains("obj!");
  }
}
