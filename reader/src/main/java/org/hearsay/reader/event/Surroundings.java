package org.hearsay.reader.event;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.Relation;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Findings;
import org.hearsay.record.Place;
import org.hearsay.record.PlaceSense;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.Time;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a deed: the statement that tells it, the time and the place in its clause, and
 * what the words beside it are about.
 */
final class Surroundings {
  private static final int MOST_STEPS = 3;
  private static final WordList CONTEXTS = WordList.read(Surroundings.class, "contexts.tsv");
  private static final Set<String> NO_PLOVER_CONTEXT = Set.of("sport", "accident");
  private static final Set<String> LOCATIVES =
      Set.of(
          "in", "at", "near", "on", "outside", "inside", "across", "throughout", "around", "off");
  private static final Set<Relation> OTHER_CLAUSE =
      EnumSet.of(
          Relation.CLAUSAL_OBJECT,
          Relation.CLAUSAL_SUBJECT,
          Relation.PARATAXIS,
          Relation.RELATIVE_CLAUSE,
          Relation.ADVERBIAL_CLAUSE);

  private final Clauses clauses;
  private final Grammar grammar;
  private final Findings findings;

  Surroundings(Clauses clauses, Findings findings) {
    this.clauses = clauses;
    this.grammar = clauses.grammar();
    this.findings = findings;
  }

  /** The innermost statement in whose content a span stands, or null. */
  @Nullable Statement teller(Span span) {
    Statement found = null;
    int shortest = Integer.MAX_VALUE;
    for (Statement statement : findings.statements()) {
      List<Span> content = statement.wording().content();
      int length = content.stream().mapToInt(Span::length).sum();
      if (length < shortest && content.stream().anyMatch(part -> part.covers(span))) {
        shortest = length;
        found = statement;
      }
    }
    return found;
  }

  /** The time that stands in the deed's clause, the nearest in the grammar, or null. */
  @Nullable String when(Trigger trigger) {
    String found = null;
    int nearest = MOST_STEPS + 1;
    for (Time time : findings.times()) {
      int steps = steps(time.span(), trigger);
      if (steps < nearest) {
        nearest = steps;
        found = time.id();
      }
    }
    return found;
  }

  /** The place that stands in the deed's clause, the nearest in the grammar, or null. */
  @Nullable String where(Trigger trigger) {
    String found = null;
    int nearest = MOST_STEPS + 1;
    for (Place place : findings.places()) {
      OptionalInt head = grammar.headOf(place.span());
      boolean literal = place.sense() == PlaceSense.LITERAL && head.isPresent();
      if (literal && LOCATIVES.contains(clauses.preposition(head.getAsInt()))) {
        int steps = steps(place.span(), trigger);
        if (steps < nearest) {
          nearest = steps;
          found = place.id();
        }
      }
    }
    return found;
  }

  /** How many heads lie between a span and the deed, or its verb, without leaving the clause. */
  private int steps(Span span, Trigger trigger) {
    int at = grammar.headOf(span).orElse(Grammar.NO_HEAD);
    int verb = grammar.head(trigger.word());
    for (int steps = 0; at >= 0 && steps <= MOST_STEPS; steps++) {
      if (trigger.words().contains(at)) {
        return steps;
      }
      if (trigger.noun()
          && at == verb
          && !OTHER_CLAUSE.contains(grammar.relation(trigger.word()))) {
        return steps + 1;
      }
      boolean describes = trigger.noun() && grammar.head(at) == trigger.word();
      if (OTHER_CLAUSE.contains(grammar.relation(at)) && !describes) {
        break;
      }
      at = grammar.head(at);
    }
    return MOST_STEPS + 1;
  }

  /** The contexts of PLOVER that the words beside the deed tell. */
  List<String> contexts(Trigger trigger) {
    Set<String> contexts = new LinkedHashSet<>();
    for (int word : trigger.words()) {
      CONTEXTS.kind(clauses.lower(word)).ifPresent(contexts::add);
    }
    for (int dependent : grammar.dependents(trigger.word())) {
      CONTEXTS.kind(clauses.lower(dependent)).ifPresent(contexts::add);
      for (int inner : grammar.dependents(dependent)) {
        CONTEXTS.kind(clauses.lower(inner)).ifPresent(contexts::add);
      }
    }
    contexts.removeAll(NO_PLOVER_CONTEXT);
    return List.copyOf(contexts);
  }
}
