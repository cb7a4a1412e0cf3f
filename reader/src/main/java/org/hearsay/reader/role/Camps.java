package org.hearsay.reader.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.reader.phrase.Item;
import org.hearsay.reader.phrase.People;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Relation;
import org.hearsay.record.Span;

/**
 * Finds political camps and who belongs to them: after "the pro-harbour camp", "pro-harbour
 * councillors Ada Quill and Bo Marn" are members of it, and "the pro-harbour Reef Party" is part of
 * it.
 */
final class Camps {
  private static final Pattern NOUN = Pattern.compile("(?i)camp|bloc");
  private static final Pattern POLITICAL =
      Pattern.compile(
          "(?i)(?:pro|anti|pan)-.+|.{3,}(?:ist|crat|cratic|cracy)|opposition|conservative|liberal"
              + "|government|ruling|reform|unionist|republican|loyalist|hard-?line");
  private static final int SAME_START = 7;
  private static final int LONGEST_END = 5;

  private final List<Item> items;
  private final Phrases phrases;
  private final Ties ties;
  private final Map<String, String> camps = new LinkedHashMap<>();

  Camps(List<Item> items, Ties ties) {
    this.items = items;
    this.phrases = new Phrases(items);
    this.ties = ties;
  }

  void find() {
    collect();
    if (camps.isEmpty()) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String actor = item.actor();
      if (actor != null && item.isPerson()) {
        before(i, actor, Relation.MEMBER_OF);
        leadIn(i, actor);
      } else if (actor != null && item.kind() == Item.Kind.BODY && isParty(actor)) {
        before(i, actor, Relation.PART_OF);
      } else if (item.is("were") || item.is("are") || item.is("included") || item.is("include")) {
        list(i);
      }
    }
  }

  private boolean isParty(String id) {
    Actor actor = ties.actor(id);
    return actor.type() == ActorType.ORGANIZATION || actor.type() == ActorType.GROUP;
  }

  /** Every "pro-harbour camp" is a mention of one group. */
  private void collect() {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 1; i < items.size(); i++) {
      String before = items.get(i - 1).text();
      if (items.get(i).isWord()
          && NOUN.matcher(items.get(i).text()).matches()
          && items.get(i - 1).isWord()
          && POLITICAL.matcher(before).matches()) {
        String key = before.toLowerCase(Locale.ROOT);
        names.putIfAbsent(key, before + " " + items.get(i).text());
        spans.computeIfAbsent(key, k -> new ArrayList<>()).add(phrases.span(i - 1, i + 1));
      }
    }
    spans.forEach(
        (key, found) ->
            camps.put(
                key,
                ties.group(
                    String.valueOf(names.get(key)),
                    found.stream().map(s -> new Mention(s, MentionForm.NOMINAL)).toList())));
  }

  private Optional<String> camp(Item item) {
    if (!item.isWord()) {
      return Optional.empty();
    }
    return camps.entrySet().stream()
        .filter(camp -> isSame(camp.getKey(), item.lower()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** "Pan-harbourite" and "pan-harbourism" begin alike and differ in their endings only. */
  private static boolean isSame(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean whole = same == one.length() && same == other.length();
    return whole
        || same >= SAME_START
            && one.length() - same <= LONGEST_END
            && other.length() - same <= LONGEST_END;
  }

  private void before(int name, String actor, Relation relation) {
    int first = phrases.backFrom(name);
    for (int i = first; i < name; i++) {
      Optional<String> camp = camp(items.get(i));
      boolean body = items.subList(i, name).stream().anyMatch(x -> x.isPossessiveEnding());
      if (camp.isPresent() && (relation == Relation.MEMBER_OF || !body)) {
        Span evidence = phrases.span(i, name + 1);
        ties.affiliate(actor, camp.get(), relation, evidence);
        if (relation == Relation.MEMBER_OF) {
          spread(name, camp.get());
        }
      }
    }
  }

  private void spread(int name, String camp) {
    int next = name;
    for (int other : People.listedAfter(items, name)) {
      boolean titled = phrases.backFrom(other) < other;
      String actor = items.get(other).actor();
      if (titled || actor == null) {
        return;
      }
      ties.affiliate(actor, camp, Relation.MEMBER_OF, phrases.span(next, other + 1));
    }
  }

  /** "For the pro-harbour camp, Ada Quill was elected". */
  private void leadIn(int name, String actor) {
    if (phrases.is(name - 1, ",")
        && name > 3
        && NOUN.matcher(items.get(name - 2).text()).matches()
        && (phrases.is(name - 4, "the") && phrases.is(name - 5, "for")
            || phrases.is(name - 4, "for"))) {
      camp(items.get(name - 3))
          .ifPresent(
              camp ->
                  ties.affiliate(
                      actor, camp, Relation.MEMBER_OF, phrases.span(name - 3, name + 1)));
    }
  }

  /** "Other pro-harbour candidates elected were Ada Quill and Bo Marn". */
  private void list(int verb) {
    int first = verb;
    while (phrases.sameSentence(first - 1, verb)) {
      first--;
    }
    if (items.subList(first, verb).stream().anyMatch(Item::isPerson)) {
      return;
    }
    for (int i = first; i < Math.min(first + 5, verb); i++) {
      Optional<String> camp = camp(items.get(i));
      if (camp.isPresent()) {
        for (int j = verb + 1; phrases.sameSentence(verb, j); j++) {
          String actor = items.get(j).isPerson() ? items.get(j).actor() : null;
          if (items.get(j).lower().matches("while|but|who|after|because|;")
              || items.get(j).part().isVerb()) {
            return;
          }
          if (actor != null) {
            ties.affiliate(actor, camp.get(), Relation.MEMBER_OF, phrases.span(i, j + 1));
          }
        }
      }
    }
  }
}
