package org.hearsay.reader.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.reader.coreference.CoreferenceFinder;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.phrase.Items;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.Findings;
import org.hearsay.record.Label;
import org.hearsay.record.LabelForm;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds how actors and what they do are labelled, in whose voice and at what distance. Stateless
 * and thread-safe.
 *
 * <p>Example: of "The so-called talks were called off by the militants" it makes the label "talks",
 * kept at a distance, and "militants", both in the outlet's voice.
 */
public final class LabelFinder {
  private LabelFinder() {}

  /**
   * The findings with labels, and with groups that are only called by a label as actors.
   *
   * @param layout the layout of the text
   * @param grammar its grammar
   * @param names the names in it
   * @param findings its actors with their roles, and its statements
   */
  public static Findings find(
      Layout layout, Grammar grammar, List<NameMention> names, Findings findings) {
    List<Actor> named =
        findings.actors().stream().map(actor -> withoutLabels(layout, actor)).toList();
    NounRow row = new NounRow(Items.of(layout, grammar, names, named));
    Referents referents =
        new Referents(
            findings.actors(), CoreferenceFinder.find(layout.text(), grammar, findings.actors()));
    List<Draft> drafts =
        new ArrayList<>(new DistancedLabels(row, layout, findings.statements(), referents).find());
    drafts.addAll(new NameLabels(row, referents).find());
    drafts.addAll(new NounLabels(row, referents).find());
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (kept.stream().noneMatch(other -> isSame(other, draft))) {
        kept.add(draft);
      }
    }
    kept.sort(Comparator.comparing(Draft::span));
    List<Label> labels = new ArrayList<>();
    for (Draft draft : kept) {
      labels.add(label(labels.size() + 1, draft, findings.statements()));
    }
    return findings.withActors(referents.actors()).withLabels(labels);
  }

  /** An actor without the descriptions that hold a label: "Tarnian occupation forces". */
  private static Actor withoutLabels(Layout layout, Actor actor) {
    List<Mention> kept =
        actor.mentions().stream()
            .filter(
                mention ->
                    mention.form() == MentionForm.NAME
                        || layout.wordsIn(mention.span()).stream()
                            .noneMatch(word -> LabelWords.isModifier(layout.words(word))))
            .toList();
    return new Actor(
        actor.id(),
        actor.name(),
        actor.type(),
        kept,
        actor.roles(),
        actor.affiliations(),
        actor.profile());
  }

  private static boolean isSame(Draft one, Draft other) {
    boolean modifies =
        (one.form() == LabelForm.MODIFIER) != (other.form() == LabelForm.MODIFIER)
            && !holds(one.label(), other.label())
            && !holds(other.label(), one.label());
    return one.span().overlaps(other.span())
        && !modifies
        && (Objects.equals(one.actor(), other.actor())
            || one.label().equalsIgnoreCase(other.label())
                && (one.actor() == null || other.actor() == null));
  }

  private static boolean holds(String label, String other) {
    return label.toLowerCase(Locale.ROOT).contains(other.toLowerCase(Locale.ROOT));
  }

  private static Label label(int number, Draft draft, List<Statement> statements) {
    return new Label(
        "l" + number,
        draft.actor(),
        draft.span(),
        draft.label(),
        draft.form(),
        voice(draft.span(), statements),
        draft.distance());
  }

  /** The innermost statement whose content holds the words; null is the outlet. */
  private static @Nullable String voice(Span span, List<Statement> statements) {
    Statement best = null;
    for (Statement statement : statements) {
      boolean holds =
          statement.wording().content().stream().anyMatch(content -> content.overlaps(span));
      if (holds && (best == null || length(statement) <= length(best))) {
        best = statement;
      }
    }
    return best == null ? null : best.id();
  }

  private static int length(Statement statement) {
    return statement.wording().content().stream().mapToInt(Span::length).sum();
  }
}
