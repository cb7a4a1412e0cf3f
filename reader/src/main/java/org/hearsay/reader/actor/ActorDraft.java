package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.reader.knowledge.State;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An actor while an article is being read: mentions and descriptions are added until the article is
 * read. Not thread-safe.
 */
final class ActorDraft {

  private final ActorType type;
  private final SourceType sourceType;
  private final TreeMap<Span, MentionForm> mentions = new TreeMap<>();
  private final List<Description> descriptions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private String name = "";
  private Gender gender = Gender.UNKNOWN;
  private @Nullable State state;
  private boolean acts = true;

  /**
   * A new actor.
   *
   * @param type what it is
   * @param sourceType what it is as a source: named for one with a name
   */
  ActorDraft(ActorType type, SourceType sourceType) {
    this.type = type;
    this.sourceType = sourceType;
  }

  ActorType type() {
    return type;
  }

  SourceType sourceType() {
    return sourceType;
  }

  boolean isNamed() {
    return sourceType == SourceType.NAMED && type != ActorType.DOCUMENT;
  }

  boolean isPerson() {
    return type == ActorType.PERSON;
  }

  /** Whether several people or a body can be meant by "they". */
  boolean isMany() {
    return type == ActorType.GROUP
        || type == ActorType.ORGANIZATION
        || type == ActorType.GOVERNMENT;
  }

  void mention(Span span, MentionForm form) {
    mentions.putIfAbsent(span, form);
  }

  /** Adds a name's mention; the longest name becomes the actor's. */
  void name(Span span, String words) {
    mention(span, MentionForm.NAME);
    call(words);
  }

  /** Calls the actor by a name if it is fuller than the one so far. */
  void call(String words) {
    names.add(words);
    if (fullness(words) > fullness(name)) {
      name = words;
    }
  }

  private int fullness(String words) {
    if (words.isEmpty()) {
      return -1;
    }
    boolean seat = state != null && State.named(words).isEmpty() && State.ofSeat(words).isPresent();
    return seat ? 0 : words.split("\\s+").length * 1000 + words.length();
  }

  String name() {
    return name;
  }

  Set<String> names() {
    return names;
  }

  List<Description> descriptions() {
    return descriptions;
  }

  void describe(Description description) {
    descriptions.add(description);
    gender = gender.or(description.gender());
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender shown) {
    gender = gender.or(shown);
  }

  @Nullable State state() {
    return state;
  }

  void state(State known) {
    state = known;
  }

  /** Whether the actor does or says something; a place that is only a place does not. */
  boolean acts() {
    return acts;
  }

  void acts(boolean does) {
    acts = does;
  }

  boolean hasMentions() {
    return !mentions.isEmpty();
  }

  List<Span> spans() {
    return List.copyOf(mentions.keySet());
  }

  int first() {
    return mentions.firstKey().start();
  }

  /** Where the actor was last mentioned before an offset, or -1. */
  int lastBefore(int offset) {
    return mentions.keySet().stream()
        .map(Span::start)
        .filter(s -> s < offset)
        .max(Comparator.naturalOrder())
        .orElse(-1);
  }

  long mentionsBefore(int offset) {
    return mentions.keySet().stream().filter(s -> s.start() < offset).count();
  }

  /** The name; of a state that the text has by its adjective only, the state's. */
  private String called() {
    return name.isEmpty() && state != null ? state.names().get(0) : name;
  }

  /** Whether there are words to call the actor by. */
  boolean hasName() {
    return !called().isEmpty();
  }

  Actor finish(String id) {
    List<Mention> all =
        mentions.entrySet().stream().map(e -> new Mention(e.getKey(), e.getValue())).toList();
    return Actor.of(id, called(), type, all);
  }
}
