package org.hearsay.reader.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.reader.phrase.Item.Kind;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/** A text as words and whole names in one row, so that rules can count steps between them. */
public final class Items {
  private static final int LONGEST_NOMINAL = 5;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our",
          "my", "your", "some", "all", "another", "any", "each", "both", "other", "one", "two",
          "three", "several", "many", "most");

  private record Named(Span span, String actor, boolean person) {}

  private final Layout layout;
  private final Grammar grammar;
  private final TreeMap<Integer, Named> named = new TreeMap<>();
  private final TreeMap<Integer, Span> places = new TreeMap<>();
  private final List<Item> items = new ArrayList<>();

  private Items(Layout layout, Grammar grammar) {
    this.layout = layout;
    this.grammar = grammar;
  }

  /** The items of a text. */
  public static List<Item> of(
      Layout layout, Grammar grammar, Collection<NameMention> names, List<Actor> actors) {
    Items items = new Items(layout, grammar);
    items.name(actors, MentionForm.NAME);
    items.name(actors, MentionForm.NOMINAL);
    for (NameMention name : names) {
      if (name.type() == NameType.PLACE && items.isFree(name.span())) {
        items.places.put(name.span().start(), name.span());
      }
    }
    int next = 0;
    while (next < layout.words().size()) {
      next = items.add(next);
    }
    return List.copyOf(items.items);
  }

  /** Whether a word opens a noun phrase. */
  public static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  private void name(List<Actor> actors, MentionForm form) {
    List<Named> all = new ArrayList<>();
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        if (mention.form() == form && (form == MentionForm.NAME || isBodyName(actor, mention))) {
          all.add(new Named(mention.span(), actor.id(), actor.type() == ActorType.PERSON));
        }
      }
    }
    all.sort(Comparator.comparingInt((Named n) -> n.span().start() - n.span().end()));
    for (Named each : all) {
      if (isFree(each.span())) {
        named.put(each.span().start(), each);
      }
    }
  }

  /** "Tarnian security forces" is used like a name; "the group" is not. */
  private boolean isBodyName(Actor actor, Mention mention) {
    List<Span> words = layout.wordsIn(mention.span());
    return (actor.type() == ActorType.ORGANIZATION || actor.type() == ActorType.GOVERNMENT)
        && words.size() > 1
        && words.size() <= LONGEST_NOMINAL
        && !isDeterminer(layout.words(words.get(0)).toLowerCase(Locale.ROOT));
  }

  private boolean isFree(Span span) {
    var before = named.lowerEntry(span.end());
    return before == null || !before.getValue().span().overlaps(span);
  }

  /** Adds the item that begins at a word; returns the first word behind it. */
  private int add(int word) {
    Span span = layout.words().get(word);
    Named name = named.get(span.start());
    if (name != null && name.span().end() >= span.end()) {
      items.add(item(name.person() ? Kind.PERSON : Kind.BODY, name.span(), name.actor()));
      return behind(word, name.span());
    }
    Span place = places.get(span.start());
    if (place != null && place.end() >= span.end()) {
      items.add(item(Kind.PLACE, place, null));
      return behind(word, place);
    }
    for (int length = 2; length >= 1; length--) {
      int last = Math.min(word + length, layout.words().size()) - 1;
      Span whole = span.union(layout.words().get(last));
      if (isStateWord(layout.words(whole)).isPresent()) {
        items.add(item(Kind.STATE, whole, null));
        return last + 1;
      }
    }
    if (layout.words(span).codePoints().anyMatch(c -> Character.getType(c) != Character.FORMAT)) {
      items.add(item(Kind.WORD, span, null));
    }
    return word + 1;
  }

  private static Optional<State> isStateWord(String words) {
    boolean capital = Character.isUpperCase(words.charAt(0));
    return capital
        ? State.ofAdjective(words)
            .or(
                () ->
                    words.matches("(?:\\p{Lu}\\.){2,}|US|UK|UAE|EU")
                        ? State.named(words)
                        : Optional.empty())
        : Optional.empty();
  }

  private int behind(int word, Span name) {
    int next = word + 1;
    while (next < layout.words().size() && layout.words().get(next).start() < name.end()) {
      next++;
    }
    return next;
  }

  private Item item(Kind kind, Span span, @Nullable String actor) {
    return new Item(
        kind, span, layout.words(span), actor, part(span), layout.sentenceAt(span.start()));
  }

  /** The part of speech of the last word of the network in the span that is no mark. */
  private PartOfSpeech part(Span span) {
    int word = Math.min(grammar.words().firstFrom(span.end()), grammar.size()) - 1;
    while (word > 0
        && grammar.words().start(word) > span.start()
        && grammar.partOfSpeech(word) == PartOfSpeech.PUNCTUATION) {
      word--;
    }
    return word < 0 ? PartOfSpeech.PUNCTUATION : grammar.partOfSpeech(word);
  }
}
