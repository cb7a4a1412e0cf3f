package org.hearsay.reader.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.phrase.Item;
import org.hearsay.reader.phrase.Items;
import org.hearsay.reader.phrase.Row;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.RoleStatus;

/** Finds noun phrases that state offices around a place in a row of items. */
final class Phrases extends Row {
  private static final int LONGEST = 10;
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "to", "at", "in", "with", "from", "on");
  private static final Set<String> OF_A_BODY =
      Set.of("of", "for", "at", "with", "from", "in", "on");
  private static final Set<String> SENT = Set.of("ambassador", "envoy", "representative", "consul");

  /**
   * Offices, and the first item behind the phrase that states them.
   *
   * @param roles the offices, none where the phrase states none
   * @param end the first item behind it
   */
  record Stated(List<FoundRole> roles, int end) {}

  private final List<Item> items;

  Phrases(List<Item> items) {
    super(items);
    this.items = items;
  }

  /** The first item of the nouns, adjectives and bodies that stand right before an index. */
  int backFrom(int end) {
    int first = end;
    while (end - first < LONGEST
        && sameSentence(first - 1, end)
        && isNominal(first - 1, first < end)) {
      first--;
    }
    while (first < end
        && (is(first, "and") || items.get(first).isPossessiveEnding() || is(first, "."))) {
      first++;
    }
    return first;
  }

  /** The first item that is none of the nouns, adjectives and bodies from an index on. */
  int forthFrom(int start) {
    int end = start;
    while (end - start < LONGEST && sameSentence(start, end) && isNominal(end, true)) {
      end++;
    }
    while (end > start && is(end - 1, "and")) {
      end--;
    }
    return end;
  }

  private boolean isNominal(int index, boolean inside) {
    Item item = items.get(index);
    if (item.isPerson()) {
      return has(index + 1) && items.get(index + 1).isPossessiveEnding();
    }
    if (item.isBody()) {
      return true;
    }
    if (item.isPossessiveEnding()) {
      return has(index - 1)
          && (items.get(index - 1).isBody()
              || items.get(index - 1).isPerson()
              || items.get(index - 1).part().isNoun());
    }
    if (item.is("and")) {
      return inside && isJoined(index);
    }
    if (item.is(".")) {
      return has(index - 1) && Offices.kind(items.get(index - 1).lower() + ".").isPresent();
    }
    return isNounOrAdjective(item);
  }

  /** "Cleric and leader": the word joins two offices or the parts of one. */
  private boolean isJoined(int index) {
    return has(index - 1)
        && has(index + 1)
        && items.get(index - 1).isWord()
        && items.get(index + 1).isWord()
        && Offices.kind(items.get(index - 1).lower()).isPresent()
        && isNounOrAdjective(items.get(index + 1));
  }

  private static boolean isNounOrAdjective(Item item) {
    String word = item.lower();
    if (!Character.isLetter(word.charAt(0)) || Items.isDeterminer(word)) {
      return false;
    }
    PartOfSpeech part = item.part();
    return part.isNoun()
        || part == PartOfSpeech.ADJECTIVE
        || part == PartOfSpeech.SUPERLATIVE_ADJECTIVE
        || Offices.kind(word).isPresent()
        || Offices.STATUSES.has(word);
  }

  /** The offices of the phrase that begins at an index, with what follows by "of" or "for". */
  Stated from(int start, RoleStatus status) {
    int first = skipDeterminers(start);
    int end = forthFrom(first);
    if (end == first) {
      return new Stated(List.of(), start);
    }
    return withRest(RolePhrase.read(items.subList(first, end), status), end);
  }

  /** The offices of the phrase that ends before an index. */
  Stated before(int end) {
    int first = backFrom(end);
    List<Item> core = items.subList(first, end);
    if (!core.isEmpty() && core.stream().noneMatch(Item::isWord)) {
      int mark = is(first - 1, "the") ? first - 2 : first - 1;
      if (has(mark) && items.get(mark).isWord() && PREPOSITIONS.contains(items.get(mark).lower())) {
        int outer = backFrom(mark);
        Stated stated =
            withRest(RolePhrase.read(items.subList(outer, mark), RoleStatus.CURRENT), mark);
        if (stated.end() == end) {
          return new Stated(stated.roles(), outer);
        }
      }
    }
    return new Stated(RolePhrase.read(core, RoleStatus.CURRENT), first);
  }

  private Stated withRest(List<FoundRole> roles, int start) {
    List<FoundRole> all = new ArrayList<>(roles);
    int end = start;
    while (!all.isEmpty()
        && has(end)
        && items.get(end).isWord()
        && PREPOSITIONS.contains(items.get(end).lower())) {
      String preposition = items.get(end).lower();
      int next = skipDeterminers(end + 1);
      if (!sameSentence(end, next)) {
        break;
      }
      FoundRole last = all.get(all.size() - 1);
      if (!items.get(next).isWord()) {
        if (preposition.equals("to")
            && SENT.stream().anyMatch(last.title().toLowerCase(Locale.ROOT)::endsWith)) {
          all.set(all.size() - 1, longer(last, end, next));
          end = next + 1;
          continue;
        }
        int behind = sameSentence(next, next + 1) && isKind(next + 1) ? next + 2 : next + 1;
        return new Stated(withBody(all, preposition, next), behind);
      }
      int behind = forthFrom(next);
      boolean portfolio =
          preposition.matches("of|for")
              && behind > next
              && items.subList(next, behind).stream().allMatch(Item::isWord);
      if (!portfolio) {
        break;
      }
      all.set(all.size() - 1, longer(last, end, behind - 1));
      end = behind;
    }
    return new Stated(all, end);
  }

  /** "Movement" behind a name only tells what kind of body it is. */
  private boolean isKind(int index) {
    Item item = items.get(index);
    return item.isWord()
        && Character.isLowerCase(item.text().charAt(0))
        && Offices.isBodyNoun(item.lower());
  }

  private FoundRole longer(FoundRole role, int from, int to) {
    StringBuilder words = new StringBuilder(role.title());
    for (int i = from; i <= to; i++) {
      words.append(' ').append(items.get(i).text());
    }
    return role.withTitle(words.toString(), items.get(to).span());
  }

  private List<FoundRole> withBody(List<FoundRole> roles, String preposition, int at) {
    Item body = items.get(at);
    boolean possessor = has(at + 1) && items.get(at + 1).isPossessiveEnding();
    boolean place = body.kind() == Item.Kind.PLACE && !preposition.matches("of|for");
    boolean larger =
        sameSentence(at, at + 1)
            && items.get(at + 1).isWord()
            && !isKind(at + 1)
            && isNounOrAdjective(items.get(at + 1))
            && Character.isLowerCase(items.get(at + 1).text().charAt(0));
    if (possessor
        || place
        || larger
        || !OF_A_BODY.contains(preposition) && !preposition.equals("to")) {
      return roles;
    }
    return roles.stream().map(r -> r.withBody(body)).toList();
  }

  /**
   * Words of a list found in the text.
   *
   * @param kind what the list says of them
   * @param end the first item behind them
   */
  record Listed(String kind, int end) {}

  /** The longest words of a list that the items from an index on begin with. */
  Optional<Listed> listed(WordList list, int index) {
    for (int length = list.longest(); length > 0; length--) {
      if (sameSentence(index, index + length - 1)) {
        Optional<String> kind = list.kind(words(index, index + length));
        if (kind.isPresent()) {
          return Optional.of(new Listed(kind.get(), index + length));
        }
      }
    }
    return Optional.empty();
  }

  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(items.get(i).text());
    }
    return words.toString();
  }
}
