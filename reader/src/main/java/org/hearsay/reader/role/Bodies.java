package org.hearsay.reader.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.phrase.Item;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Relation;
import org.hearsay.record.Span;

/**
 * Finds which bodies are parts or members of others: "the Reef Guard, the armed wing of Open Nets",
 * "the Tarnian navy", "the Tarnian-led coalition".
 */
final class Bodies {
  private static final Pattern LED = Pattern.compile("(?:the )?(.+?)-led\\b.*", Pattern.DOTALL);
  private static final Pattern UNOFFICIAL =
      Pattern.compile("(?i)democratic|free|liberation|resistance|opposition|rebel|popular|islamic");
  private static final Set<String> INTO = Set.of("of", "in", "within", "to", "with");

  private final String text;
  private final List<Item> items;
  private final Phrases phrases;
  private final Ties ties;

  Bodies(String text, List<Item> items, Ties ties) {
    this.text = text;
    this.items = items;
    this.phrases = new Phrases(items);
    this.ties = ties;
  }

  void find() {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == Item.Kind.BODY) {
        apposition(i);
        possessed(i);
        joined(i);
      }
    }
    for (Actor actor : ties.all()) {
      ofState(actor);
      led(actor);
      if (actor.type() == ActorType.GROUP) {
        people(actor);
      }
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == Item.Kind.BODY) {
        ofStateBefore(i);
      }
    }
  }

  /** "The Reef Guard, (which is) the armed wing of Open Nets". */
  private void apposition(int body) {
    int name =
        phrases.has(body + 1) && Offices.isBodyNoun(items.get(body + 1).lower()) ? body + 1 : body;
    int next = name + 1;
    while (phrases.is(next, ",")
        || phrases.is(next, "(")
        || phrases.is(next, "which")
        || phrases.is(next, "that")) {
      next++;
    }
    if (next == name + 1 && !isBe(next)) {
      return;
    }
    next = isBe(next) ? next + 1 : next;
    int end = phrases.forthFrom(phrases.skipDeterminers(next));
    relationOf(end).ifPresent(relation -> into(body, relation, end));
  }

  private boolean isBe(int index) {
    return phrases.has(index) && items.get(index).lower().matches("is|are|was|were");
  }

  /** What the noun right before an index says: "wing" is part of something. */
  private Optional<Relation> relationOf(int end) {
    for (int length = 2; length >= 1; length--) {
      if (phrases.has(end - length)) {
        StringBuilder words = new StringBuilder();
        for (int i = end - length; i < end; i++) {
          words.append(words.length() == 0 ? "" : " ").append(items.get(i).lower());
        }
        Optional<String> kind = Offices.BELONGING_NOUNS.kind(words.toString());
        if (kind.isPresent()) {
          return kind.map(Offices::relation);
        }
      }
    }
    return Optional.empty();
  }

  private void into(int body, Relation relation, int preposition) {
    if (!phrases.has(preposition) || !INTO.contains(items.get(preposition).lower())) {
      return;
    }
    int whole = phrases.skipDeterminers(preposition + 1);
    if (phrases.sameSentence(body, whole) && items.get(whole).isBody() && isLast(whole)) {
      affiliate(body, whole, relation);
      int next = whole;
      while (relation == Relation.MEMBER_OF && phrases.is(next + 1, "and")) {
        next = phrases.skipDeterminers(next + 2);
        if (phrases.has(next) && items.get(next).kind() == Item.Kind.BODY) {
          affiliate(body, next, relation);
        }
      }
    }
  }

  private boolean isLast(int index) {
    return !(phrases.has(index + 1) && items.get(index + 1).isPossessiveEnding());
  }

  private void affiliate(int part, int whole, Relation relation) {
    String id = items.get(part).actor();
    if (id != null) {
      ties.affiliate(
          id,
          ties.body(items.get(whole), false),
          relation,
          items.get(part).span().union(items.get(whole).span()));
    }
  }

  /** "Open Nets' armed wing, the Reef Guard", "the armed wing of Open Nets, the Reef Guard". */
  private void possessed(int body) {
    int before = body - 1;
    before = phrases.is(before, "the") ? before - 1 : before;
    before = phrases.is(before, ",") ? before - 1 : before;
    int start = phrases.backFrom(before + 1);
    Optional<Relation> relation = relationOf(before + 1);
    if (relation.isPresent() && start <= before) {
      for (int i = before; i >= start; i--) {
        if (items.get(i).isBody() && phrases.has(i + 1) && items.get(i + 1).isPossessiveEnding()) {
          affiliate(body, i, relation.get());
          return;
        }
      }
    }
    boolean of = phrases.has(before) && items.get(before).isBody() && phrases.is(before + 1, ",");
    int mark = phrases.is(before - 1, "the") ? before - 2 : before - 1;
    if (of && phrases.is(mark, "of")) {
      relationOf(mark).ifPresent(r -> affiliate(body, before(body), r));
    }
  }

  private int before(int body) {
    int before = phrases.is(body - 1, "the") ? body - 2 : body - 1;
    return phrases.is(before, ",") ? before - 1 : before;
  }

  /** "Tarnia within the League", "members of the League such as Tarnia": told by a preposition. */
  private void joined(int body) {
    int whole = phrases.skipDeterminers(body + 2);
    boolean within = phrases.is(body + 1, "within") && phrases.has(whole);
    if (within && items.get(whole).kind() == Item.Kind.BODY) {
      Item part = items.get(body);
      boolean state =
          part.actor() != null && ties.actor(part.actor()).type() == ActorType.GOVERNMENT;
      affiliate(body, whole, state ? Relation.MEMBER_OF : Relation.PART_OF);
    }
  }

  /** "The Tarnian navy" is part of Tarnia, "Tarnian officials" work for it. */
  private void ofState(Actor actor) {
    if (actor.type() != ActorType.ORGANIZATION && actor.type() != ActorType.GROUP) {
      return;
    }
    Optional<State> organ = Offices.ORGANS.kindAsWritten(actor.name()).flatMap(Bodies::state);
    if (organ.isPresent()) {
      ties.government(organ.get())
          .ifPresent(g -> ties.affiliate(actor.id(), g, Relation.PART_OF, first(actor)));
      return;
    }
    String[] words = actor.name().split("[\\s\\u00a0]+");
    for (int length = Math.min(3, words.length - 1); length >= 1; length--) {
      String head = String.join(" ", List.of(words).subList(0, length)).replaceFirst("['’]s?$", "");
      Optional<State> state =
          length == 1 ? State.ofAdjective(head).or(() -> State.named(head)) : State.named(head);
      Optional<Relation> relation = kindOf(words, length);
      if (state.isPresent() && relation.isPresent()) {
        String government =
            ties.body(
                new Item(
                    Item.Kind.STATE,
                    within(first(actor), head),
                    head,
                    null,
                    PartOfSpeech.PROPER_NOUN,
                    0),
                false);
        ties.affiliate(actor.id(), government, relation.get(), first(actor));
        return;
      }
    }
  }

  private static Optional<State> state(String code) {
    return State.ofCode(code);
  }

  /** Where words stand within a span; the span where they do not. */
  private Span within(Span span, String words) {
    int at = text.indexOf(words, span.start());
    boolean inside = at >= 0 && at + words.length() <= span.end();
    return inside ? Span.of(at, at + words.length()) : span;
  }

  private static Span first(Actor actor) {
    return actor.mentions().get(0).span();
  }

  /** "Open Nets fishermen" and "commanders of the Reef Guard" are members of the body. */
  private void people(Actor actor) {
    Span mention = first(actor);
    List<Item> inside = items.stream().filter(i -> mention.covers(i.span())).toList();
    for (int i = 0; i < inside.size(); i++) {
      Item body = inside.get(i);
      boolean before =
          i == inside.size() - 2
              && inside.get(i + 1).part().isNoun()
              && inside.stream().limit(i).noneMatch(x -> x.part() == PartOfSpeech.PREPOSITION);
      boolean of =
          i > 0
              && inside.stream().limit(i).anyMatch(x -> x.is("of") || x.is("in"))
              && inside.get(0).isWord()
              && (Offices.kind(inside.get(0).lower()).isPresent()
                  || inside.get(0).lower().matches("fighters|soldiers|troops|militants"));
      if (body.kind() == Item.Kind.BODY && body.actor() != null && (before || of)) {
        String noun = before ? inside.get(i + 1).lower() : inside.get(0).lower();
        boolean employed =
            ties.actor(body.actor()).type() == ActorType.GOVERNMENT
                || Offices.STATE_NOUNS.has(noun, "works_for")
                    && !noun.matches("commanders|soldiers")
                || Offices.kind(noun).filter("works_for"::equals).isPresent();
        ties.affiliate(
            actor.id(), body.actor(), employed ? Relation.WORKS_FOR : Relation.MEMBER_OF, mention);
      }
    }
  }

  /** What the last words say: "navy" is part of a state, "officials" work for it. */
  private static Optional<Relation> kindOf(String[] words, int from) {
    if (from < words.length && UNOFFICIAL.matcher(words[from]).matches()) {
      return Optional.empty();
    }
    for (int start = from; start < words.length; start++) {
      String rest = String.join(" ", List.of(words).subList(start, words.length));
      Optional<String> kind = Offices.STATE_NOUNS.kind(rest);
      if (kind.isPresent()) {
        return kind.map(Offices::relation);
      }
    }
    return Optional.empty();
  }

  /** "Tarnia's news agency Veltar", "the Tarnian Interior Ministry" as two names. */
  private void ofStateBefore(int body) {
    Item item = items.get(body);
    Actor actor = item.actor() == null ? null : ties.actor(item.actor());
    if (actor == null || actor.type() != ActorType.ORGANIZATION) {
      return;
    }
    int start = phrases.backFrom(body);
    for (int i = start; i < body; i++) {
      Item state = items.get(i);
      if (state.state().isPresent()
          || state.actor() != null && State.of(state.text()).isPresent()) {
        boolean adjacent =
            i == body - 1 || i == body - 2 && items.get(body - 1).isPossessiveEnding();
        boolean ofKind = kindOf(actor.name().split("\\s+"), 0).isPresent() && adjacent;
        boolean between = i < body - 2 && relationBetween(i + 1, body);
        if (ofKind || between) {
          ties.affiliate(
              actor.id(),
              ties.body(state, false),
              Relation.PART_OF,
              state.span().union(item.span()));
        }
        return;
      }
    }
  }

  private boolean relationBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      StringBuilder rest = new StringBuilder();
      for (int j = i; j < to; j++) {
        rest.append(rest.length() == 0 ? "" : " ").append(items.get(j).lower());
      }
      if (Offices.STATE_NOUNS.has(rest.toString(), "part_of")) {
        return true;
      }
    }
    return false;
  }

  /** "The Tarnian-led coalition" is led by Tarnia. */
  private void led(Actor actor) {
    Matcher led = LED.matcher(actor.name());
    if (led.matches()) {
      State.of(led.group(1).trim())
          .flatMap(ties::government)
          .ifPresent(g -> ties.affiliate(g, actor.id(), Relation.LEADS, first(actor)));
    }
  }
}
