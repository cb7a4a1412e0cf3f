package org.hearsay.reader.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.phrase.Item;
import org.hearsay.record.Actor;
import org.hearsay.record.LabelForm;
import org.hearsay.record.Span;

/**
 * Labels by their place beside a name: before it ("localist Ada Quill"), behind it ("Open Nets, a
 * stateless band,") or said of it ("Open Nets is a threat to all"). Offices, kin, kinds of bodies
 * and plain occupations are none.
 */
final class NameLabels {
  private final NounRow row;
  private final Referents referents;
  private final List<Draft> found = new ArrayList<>();

  NameLabels(NounRow row, Referents referents) {
    this.row = row;
    this.referents = referents;
  }

  List<Draft> find() {
    for (int i = 0; i < row.items().size(); i++) {
      Item item = row.item(i);
      Optional<Actor> actor =
          item.actor() == null ? Optional.empty() : referents.actor(item.actor());
      if (actor.isPresent()) {
        before(i, actor.get());
        behind(i, actor.get());
      }
    }
    return found;
  }

  private void before(int name, Actor actor) {
    int head = name - 1;
    if (!row.sameSentence(head, name) || !row.item(head).isWord() || !row.isInside(head)) {
      return;
    }
    int first = row.labelStart(row.start(head), head);
    boolean capital = Character.isUpperCase(row.item(head).text().charAt(0));
    boolean opens = row.sentenceStart(head) == head;
    String noun = row.item(head).lower();
    boolean classing =
        LabelWords.noun(noun).isPresent()
            || noun.matches(".{4,}(?:ist|crat)") && !isOccupation(noun);
    boolean common = row.item(head).part() == PartOfSpeech.NOUN;
    if (capital && !opens && !classing
        || !common && !classing && LabelWords.modifier(row.item(head)).isEmpty()) {
      return;
    }
    boolean modifies = !common && !classing;
    if (modifies && classes(first, head)) {
      Span words = row.withDeterminer(row.start(head), name + 1);
      found.add(new Draft(actor.id(), words, row.words(first, head + 1), LabelForm.MODIFIER, null));
    } else if (classing || !row.items().get(name).isPerson() && isJudged(first, head)) {
      add(actor, first, head, LabelForm.APPOSITION);
    }
  }

  private static boolean isOccupation(String noun) {
    return noun.matches(
        "(?:journal|econom|scient|art|activ|colum|special|strateg|psychiatr|psycholog|biolog|lobby|novel"
            + "|pian|analy|chem|guitar|cartoon|satir|theor|ecolog|archaeolog|anthropolog|sociolog|geolog"
            + "|dent|pharmac|tour|motor|cycl|final|medal|assist|columnist|violin|violon|physic).*");
  }

  /** An apposition or a predicate. */
  private void behind(int name, Actor actor) {
    int next = name + 1;
    boolean apposition = row.is(next, ",") || row.is(next, "(");
    boolean predicate =
        row.has(next) && row.item(next).lower().matches("is|are|was|were|remains|became|becomes");
    if (!apposition && !predicate) {
      return;
    }
    next++;
    if (predicate && (row.is(next, "not") || row.is(next, "also"))) {
      next++;
    }
    if (!row.has(next) || !row.item(next).lower().matches("a|an|the|another")) {
      return;
    }
    int first = next + 1;
    int head = row.head(first);
    if (head < first || !row.sameSentence(name, head)) {
      return;
    }
    int end = head + 1;
    boolean closed =
        predicate
            || !row.sameSentence(head, end)
            || row.item(end)
                .lower()
                .matches("[,.;:)—–]|of|for|in|to|that|who|which|from|with|and|against");
    int from = row.labelStart(first, head);
    if (closed && isLabel(from, head, row.item(name).isPerson(), predicate)) {
      add(actor, from, head, predicate ? LabelForm.PREDICATE : LabelForm.APPOSITION);
    }
  }

  private boolean isLabel(int from, int head, boolean person, boolean predicate) {
    String noun = row.item(head).lower();
    Optional<String> plain = LabelWords.plain(noun);
    if (isJudged(from, head) || LabelWords.noun(noun).isPresent()) {
      return plain.filter("thing"::equals).isEmpty() || predicate;
    }
    return plain.isEmpty()
        && person
        && Character.isLowerCase(noun.charAt(0))
        && row.item(head).part() == PartOfSpeech.NOUN
        && predicate
        && noun.length() > 3;
  }

  /** Whether all words of a run are modifiers that label. */
  private boolean classes(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (LabelWords.modifier(row.item(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word of the phrase judges or classes. */
  private boolean isJudged(int from, int head) {
    for (int i = from; i <= head; i++) {
      if (LabelWords.modifier(row.item(i)).isPresent()
          || LabelWords.noun(row.item(i).lower()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void add(Actor actor, int from, int head, LabelForm form) {
    Span span = row.withDeterminer(row.start(head), head + 1);
    boolean office =
        actor.roles().stream().anyMatch(role -> role.evidence().overlaps(row.span(head, head + 1)));
    if (!office) {
      found.add(new Draft(actor.id(), span, row.words(from, head + 1), form, null));
    }
  }
}
