package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * A noun phrase without commas and "and" at its top: "the Tarnian minister of works" has the core
 * "the Tarnian minister" with the head "minister", and the rest "of works".
 */
final class NounPhrase {

  private static final Set<String> MARKS = Set.of("\"", "“", "”", "‘", "’", "'", "«", "»");

  /**
   * A word or a whole name.
   *
   * @param span where it stands
   * @param text its words
   * @param name whether it is a name that {@link ActorTable} knows
   * @param place whether the name is a place's or a people's
   * @param possessive whether "'s" follows
   */
  record Item(Span span, String text, boolean name, boolean place, boolean possessive) {
    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }

    private boolean endsCore() {
      return !name && Lexicon.PHRASE_ENDS.has(text);
    }
  }

  private final List<Item> items;
  private final int coreEnd;
  private final List<NounPhrase> appositions = new ArrayList<>();

  NounPhrase(List<Item> items) {
    this.items = List.copyOf(items);
    int end = 1;
    while (end < items.size() && !items.get(end).endsCore()) {
      end++;
    }
    this.coreEnd = Math.min(end, items.size());
  }

  /**
   * The items of spans: names whole, possessive endings joined to what they end, brackets and
   * quotation marks left out.
   */
  static List<Item> items(ActorTable table, List<Span> spans) {
    Layout layout = table.layout();
    List<Item> items = new ArrayList<>();
    int depth = 0;
    for (Span span : spans) {
      for (Span word : layout.wordsIn(span)) {
        String text = layout.words(word);
        depth +=
            text.equals("(") || text.equals("[")
                ? 1
                : text.equals(")") || text.equals("]") ? -1 : 0;
        if (text.matches("['’]s?")
            && !items.isEmpty()
            && items.get(items.size() - 1).span().end() == word.start()) {
          Item last = items.remove(items.size() - 1);
          items.add(new Item(last.span(), last.text(), last.name(), last.place(), true));
        } else if (depth <= 0 && !text.equals(")") && !text.equals("]") && !MARKS.contains(text)) {
          add(table, items, word);
        }
      }
    }
    return items;
  }

  private static void add(ActorTable table, List<Item> items, Span word) {
    Optional<Span> name = table.nameAt(word);
    Span span = name.orElse(word);
    boolean again = !items.isEmpty() && items.get(items.size() - 1).span().equals(span);
    if (!again) {
      items.add(
          new Item(
              span,
              table.layout().words(span),
              name.isPresent(),
              name.isPresent() && table.isPlaceOrPeople(span),
              false));
    }
  }

  /** Two adjectives with "and" between as one word. */
  static Item joined(Item one, Item other) {
    return new Item(
        one.span().union(other.span()), one.text() + " and " + other.text(), false, false, false);
  }

  List<Item> items() {
    return items;
  }

  List<Item> core() {
    return items.subList(0, coreEnd);
  }

  List<Item> rest() {
    return items.subList(coreEnd, items.size());
  }

  Item head() {
    return items.get(coreEnd - 1);
  }

  Item first() {
    return items.get(0);
  }

  List<NounPhrase> appositions() {
    return appositions;
  }

  void appose(NounPhrase phrase) {
    appositions.add(phrase);
  }

  /** Whether the head is a name and not a possessor that something else would follow. */
  boolean isNamed() {
    return head().name() && (!head().possessive() || coreEnd == 1);
  }

  /** The kind of the first word as a determiner; a possessor's name counts as possessive. */
  String determiner() {
    if (first().name()) {
      return first().possessive() && coreEnd > 1 ? "possessive" : "";
    }
    return Lexicon.DETERMINERS.kind(first().text()).orElse("");
  }

  boolean isDefinite() {
    return determiner().equals("definite") || determiner().equals("possessive");
  }

  /** The words of the core without its determiner and head, names in their parts, in lower case. */
  List<String> modifiers() {
    List<String> words = new ArrayList<>();
    for (Item item :
        core()
            .subList(Lexicon.DETERMINERS.has(first().text()) && coreEnd > 1 ? 1 : 0, coreEnd - 1)) {
      words.addAll(List.of(item.lower().split("[\\s\\u00a0]+")));
    }
    return words;
  }

  /** The names of persons and bodies among the words before the head. */
  List<String> namesInCore() {
    return core().subList(0, coreEnd - 1).stream()
        .filter(i -> i.name() && State.of(i.text()).isEmpty() && !i.place())
        .map(Item::text)
        .toList();
  }

  /**
   * Whether a word before the head is written like a name that nobody knows: "the Orbel agency".
   */
  boolean hasStrangerInCore() {
    return core().subList(1, Math.max(1, coreEnd - 1)).stream().anyMatch(NounPhrase::isStranger)
        || coreEnd > 1 && determiner().isEmpty() && isStranger(first());
  }

  private static boolean isStranger(Item item) {
    return !item.name()
        && Character.isUpperCase(item.text().charAt(0))
        && State.of(item.text()).isEmpty();
  }

  Span span() {
    return items.get(0).span().union(items.get(items.size() - 1).span());
  }

  Description description() {
    List<String> words = new ArrayList<>(modifiers());
    words.add(head().lower());
    return new Description(span(), words, head().text(), rest().stream().map(Item::text).toList());
  }
}
