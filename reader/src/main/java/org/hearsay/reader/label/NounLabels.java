package org.hearsay.reader.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.reader.phrase.Item;
import org.hearsay.reader.phrase.Items;
import org.hearsay.reader.phrase.People;
import org.hearsay.record.Actor;
import org.hearsay.record.LabelForm;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Labels by words that judge or class: nouns ("the militants", "the terrorist group"), and
 * modifiers of names, people and deeds ("the occupying Vestmarians", "pro-harbour councillors Ada
 * Quill and Bo Marn", "a cowardly attack").
 */
final class NounLabels {
  private static final Pattern DEED =
      Pattern.compile(
          "(?:attack|bombing|operation|strike|airstrike|raid|act|plot|offensive|assault|killing|shooting"
              + "|action|campaign|war|approach|move|violence|broadcast)s?");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:group|organi[sz]ation|network|militia|force|gang|cell|faction|movement|party|state|unit|entity"
              + "|outfit|government|army|military|site|website|element|coalition|government)s?");

  private final NounRow row;
  private final Referents referents;
  private final List<Draft> found = new ArrayList<>();

  NounLabels(NounRow row, Referents referents) {
    this.row = row;
    this.referents = referents;
  }

  List<Draft> find() {
    for (int i = 0; i < row.items().size(); i++) {
      Item item = row.item(i);
      if (item.isWord()) {
        boolean modifier = LabelWords.modifier(item).isPresent() && isModifier(i);
        if (modifier && (i == 0 || LabelWords.modifier(row.item(i - 1)).isEmpty())) {
          modifier(i);
        } else if (!modifier && LabelWords.noun(item.lower()).isPresent()) {
          noun(i);
        }
      }
    }
    return found;
  }

  /** Whether a noun or name that it describes follows in the same phrase. */
  private boolean isModifier(int index) {
    return row.sameSentence(index, index + 1)
        && (row.isInside(index + 1) || row.item(index + 1).isPerson());
  }

  private void noun(int head) {
    if (row.isNoun(head + 1) && row.sameSentence(head, head + 1)) {
      return;
    }
    boolean determined = row.has(head - 1) && Items.isDeterminer(row.item(head - 1).lower());
    if (!row.item(head).part().isNoun()
        && !determined
        && !LabelWords.isPlural(row.item(head).lower())) {
      return;
    }
    int first = row.start(head);
    String kind = LabelWords.noun(row.item(head).lower()).orElseThrow();
    if (!kind.equals("predicate")) {
      nominal(first, head, kind);
    }
  }

  private void nominal(int first, int head, String kind) {
    int from = row.labelStart(first, head);
    Span span = row.withDeterminer(first, head + 1);
    if (row.sameSentence(head, head + 1) && !row.item(head + 1).isWord()) {
      return;
    }
    if (isDescribed(first)) {
      return;
    }
    String label = row.words(from, head + 1);
    @Nullable String actor = kind.equals("deed") ? null : actor(first, from, head, span, kind);
    if (actor != null || kind.equals("deed")) {
      found.add(new Draft(actor, span, label, LabelForm.NOMINAL, null));
    }
    for (int i = first; actor != null && i < from; i++) {
      if (LabelWords.modifier(row.item(i)).filter("judging"::equals).isPresent()) {
        found.add(new Draft(actor, span, row.item(i).text(), LabelForm.MODIFIER, null));
      }
    }
  }

  /** A predicate or an apposition is found by the name that it describes. */
  private boolean isDescribed(int first) {
    int before = first - 1;
    while (row.has(before) && row.item(before).lower().matches("a|an|the")) {
      before--;
    }
    boolean apposition =
        row.is(before, ",") && row.has(before - 1) && !row.item(before - 1).isWord();
    boolean predicate =
        row.has(before - 1)
            && row.item(before).lower().matches("is|are|was|were")
            && !row.item(before - 1).isWord();
    return apposition || predicate;
  }

  private @Nullable String actor(int first, int from, int head, Span span, String kind) {
    if (from > first && row.item(from - 1).kind() == Item.Kind.BODY) {
      String whole = referents.of(span).orElse(null);
      return whole != null ? whole : row.item(from - 1).actor();
    }
    Optional<String> meant = referents.of(span);
    if (meant.isPresent()) {
      referents.mention(meant.get(), span);
      return meant.get();
    }
    boolean many = LabelWords.isPlural(row.item(head).lower()) || kind.equals("group");
    return many ? referents.group(row.words(first, head + 1), span) : null;
  }

  private void modifier(int first) {
    int head = row.head(first);
    int next = head < first ? first + 1 : head + 1;
    while (row.sameSentence(first, next)
        && !row.item(next).isWord()
        && row.item(next).kind() != Item.Kind.PERSON
        && row.has(next + 1)
        && row.sameSentence(next, next + 1)
        && row.isNoun(next + 1)) {
      head = row.head(next + 1);
      next = head + 1;
    }
    boolean named = row.sameSentence(first, next) && !row.item(next).isWord();
    if (head < first) {
      if (named) {
        ofName(first, next);
      }
      return;
    }
    String noun = row.item(head).lower();
    String whole = row.words(first, head + 1);
    if (!named && LabelWords.noun(whole).filter("deed"::equals).isPresent()) {
      found.add(
          new Draft(null, row.withDeterminer(first, head + 1), whole, LabelForm.NOMINAL, null));
    } else if (named) {
      titled(first, head, next);
    } else if (isListed(head)) {
      listed(first, head);
    } else if (BODY.matcher(noun).matches() || LabelWords.noun(noun).isPresent()) {
      boolean side = LabelWords.modifier(row.item(first)).filter("side"::equals).isPresent();
      String kind = LabelWords.noun(noun).orElse(noun.endsWith("s") && side ? "group" : "body");
      nominal(row.start(head), head, kind);
    } else if (DEED.matcher(noun).matches()) {
      deed(first, head);
    } else {
      String actor = referents.of(row.withDeterminer(row.start(head), head + 1)).orElse(null);
      if (actor != null) {
        add(actor, first, head + 1, modifiers(first, head), LabelForm.MODIFIER);
      }
    }
  }

  /**
   * "Terrorist attack" has a modifier; "reckless action" and "cowardly terrorist attack" are whole.
   */
  private void deed(int first, int head) {
    String modifiers = modifiers(first, head);
    boolean side = LabelWords.modifier(row.item(first)).filter("side"::equals).isPresent();
    boolean one = modifiers.indexOf(' ') < 0 && (side || head > first + 1);
    found.add(
        new Draft(
            null,
            row.span(first, head + 1),
            one ? modifiers : row.words(first, head + 1),
            one ? LabelForm.MODIFIER : LabelForm.NOMINAL,
            null));
  }

  /** Adds a label unless it is a word of the actor's own name. */
  private void add(String actor, int from, int to, String label, LabelForm form) {
    String name = referents.actor(actor).map(Actor::name).orElse("").toLowerCase(Locale.ROOT);
    if (!name.contains(label.toLowerCase(Locale.ROOT))) {
      found.add(new Draft(actor, row.span(from, to), label, form, null));
    }
  }

  /** The modifiers that stand together at an index. */
  private String modifiers(int first, int end) {
    int to = first;
    while (to < end && (LabelWords.modifier(row.item(to)).isPresent() || row.item(to).is("camp"))) {
      to++;
    }
    return row.words(first, Math.max(to, first + 1));
  }

  /** "The occupying Vestmarians", "pro-harbour Reef Party". */
  private void ofName(int first, int name) {
    String actor = row.item(name).actor();
    Optional<String> meant =
        actor == null ? referents.of(row.item(name).span()) : Optional.of(actor);
    meant.ifPresent(id -> add(id, first, name + 1, row.words(first, name), LabelForm.MODIFIER));
  }

  /** "Pro-harbour councillors Ada Quill and Bo Marn": the modifier labels all of them. */
  private void titled(int first, int head, int name) {
    String actor = row.item(name).actor();
    if (actor == null) {
      return;
    }
    boolean person = row.item(name).isPerson();
    boolean office = person && isOffice(actor, row.span(first, head + 1));
    String label =
        office ? modifiers(first, head) : row.words(row.labelStart(first, head), head + 1);
    LabelForm form = office ? LabelForm.MODIFIER : LabelForm.APPOSITION;
    add(actor, first, head + 1, label, form);
    if (person && row.item(head).lower().endsWith("s")) {
      for (int other : People.listedAfter(row.items(), name)) {
        String also = row.item(other).actor();
        if (also == null || row.start(other) < other) {
          return;
        }
        add(also, first, head + 1, label, form);
      }
    }
  }

  private boolean isOffice(String id, Span words) {
    Optional<Actor> actor = referents.actor(id);
    return actor.isPresent()
        && actor.get().roles().stream().anyMatch(role -> role.evidence().overlaps(words));
  }

  /** Whether a list of persons follows: "the pro-harbour candidates elected were Ada Quill and". */
  private boolean isListed(int head) {
    int verb = verb(head);
    return verb > 0;
  }

  private int verb(int head) {
    for (int i = head + 1; row.sameSentence(head, i) && i < head + 8; i++) {
      if (row.item(i).lower().matches("were|are")) {
        boolean people = false;
        for (int j = i + 1; row.sameSentence(i, j) && j < i + 5; j++) {
          people |= row.item(j).isPerson();
        }
        return people ? i : -1;
      }
      if (!row.item(i).isWord() && row.item(i).isPerson()) {
        return -1;
      }
    }
    return -1;
  }

  private void listed(int first, int head) {
    int verb = verb(head);
    for (int i = verb + 1; row.sameSentence(verb, i); i++) {
      if (row.item(i).part().isVerb() || row.item(i).lower().matches("while|who|but|;")) {
        return;
      }
      String actor = row.item(i).isPerson() ? row.item(i).actor() : null;
      if (actor != null) {
        add(actor, first, head + 1, row.words(first, head + 1), LabelForm.PREDICATE);
      }
    }
  }
}
