package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.ActorType;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;

/**
 * The actors of one article while it is being read, and which of them stands where. Not
 * thread-safe.
 */
final class ActorTable {

  private final Layout layout;
  private final List<ActorDraft> actors;
  private final TreeMap<Span, ActorDraft> bySpan;
  private final Map<Span, NameType> types = new HashMap<>();
  private final Map<State, ActorDraft> states;
  private final Map<String, ActorDraft> nameless = new HashMap<>();
  private final Map<Span, ActorDraft> namelessAt = new HashMap<>();

  ActorTable(
      Layout layout,
      List<ActorDraft> actors,
      Map<Span, ActorDraft> bySpan,
      Map<State, ActorDraft> states,
      List<NameMention> names) {
    this.layout = layout;
    this.actors = new ArrayList<>(actors);
    this.bySpan = new TreeMap<>(bySpan);
    this.states = new HashMap<>(states);
    names.forEach(n -> types.put(n.span(), n.type()));
  }

  Layout layout() {
    return layout;
  }

  List<ActorDraft> actors() {
    return actors;
  }

  /** The spans of all names, in text order. */
  List<Span> names() {
    return List.copyOf(bySpan.keySet());
  }

  ActorDraft named(Span name) {
    ActorDraft actor = bySpan.get(name);
    if (actor == null) {
      throw new IllegalArgumentException("no name stands at " + name);
    }
    return actor;
  }

  /** The name that overlaps a word. */
  Optional<Span> nameAt(Span word) {
    Span before = bySpan.floorKey(Span.of(word.start(), Integer.MAX_VALUE));
    if (before != null && before.overlaps(word)) {
      return Optional.of(before);
    }
    Span after = bySpan.ceilingKey(word);
    return after != null && after.overlaps(word) ? Optional.of(after) : Optional.empty();
  }

  boolean isPlace(Span name) {
    return types.get(name) == NameType.PLACE;
  }

  boolean isPlaceOrPeople(Span name) {
    return isPlace(name) || types.get(name) == NameType.GROUP;
  }

  /** The names that lie inside a span, in text order. */
  List<Span> namesIn(Span span) {
    return bySpan.keySet().stream().filter(span::covers).toList();
  }

  /** The government of a state, new if no name of it stands in the text. */
  ActorDraft state(State state) {
    return states.computeIfAbsent(
        state,
        s -> {
          ActorDraft draft = new ActorDraft(ActorType.GOVERNMENT, SourceType.NAMED);
          draft.state(s);
          actors.add(draft);
          return draft;
        });
  }

  /**
   * The actor without a name that is called by these words at a span; the same span is the same
   * actor, and so are the same words unless each one is new.
   */
  ActorDraft nameless(
      Span span, String words, ActorType type, SourceType sourceType, boolean isNew) {
    String key = type + " " + words.toLowerCase(Locale.ROOT);
    ActorDraft known = namelessAt.getOrDefault(span, isNew ? null : nameless.get(key));
    if (known != null) {
      return known;
    }
    ActorDraft actor = new ActorDraft(type, sourceType);
    actor.call(words);
    actors.add(actor);
    nameless.put(key, actor);
    namelessAt.put(span, actor);
    return actor;
  }

  /** The actor that fits and was mentioned last before an offset. */
  Optional<ActorDraft> lastBefore(int offset, java.util.function.Predicate<ActorDraft> fits) {
    return actors.stream()
        .filter(a -> a.lastBefore(offset) >= 0 && fits.test(a))
        .max(Comparator.comparingInt(a -> a.lastBefore(offset)));
  }
}
