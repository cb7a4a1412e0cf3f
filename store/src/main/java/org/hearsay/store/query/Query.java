package org.hearsay.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.record.HearsayException;

/**
 * A question to the store: every term must hold.
 *
 * <pre>{@code
 * Query query = Query.parse("who:\"Ada Quill\" about:water published-from:2026-01-01");
 * Query same = Query.parse(query.toString());
 * Query built = Query.of(Unit.EVENTS).and(Term.of(Key.STATUS, "scheduled"));
 * }</pre>
 *
 * <p>The language is described in {@code docs/reference/query.md}. Immutable.
 *
 * @param find what is found
 * @param terms the conditions; none finds everything
 */
public record Query(Unit find, List<Term> terms) {

  /**
   * Checks every term.
   *
   * @throws HearsayException with code INPUT, and a line for each violation
   */
  public Query {
    refuse(violations(find, terms));
    terms = terms.stream().map(Query::normal).toList();
  }

  /** Everything of one unit. */
  public static Query of(Unit find) {
    return new Query(find, List.of());
  }

  /**
   * The query that a line says.
   *
   * @throws HearsayException with code INPUT, and a line for each violation
   */
  public static Query parse(String line) {
    return new QueryParser(line).parse();
  }

  /** The same query with one more condition. */
  public Query and(Term term) {
    List<Term> more = new ArrayList<>(terms);
    more.add(term);
    return new Query(find, more);
  }

  /** The same conditions for another unit. */
  public Query withFind(Unit changed) {
    return new Query(changed, terms);
  }

  /** The line that {@link #parse} takes. */
  @Override
  public String toString() {
    String words = terms.stream().map(Term::toString).collect(Collectors.joining(" "));
    return find == Unit.STATEMENTS ? words : ("find:" + find.word() + " " + words).strip();
  }

  /** What is wrong with the terms. */
  static List<String> violations(Unit find, List<Term> terms) {
    List<String> violations = new ArrayList<>();
    terms.forEach(term -> violations(find, normal(term), violations));
    return violations;
  }

  static void refuse(List<String> violations) {
    if (!violations.isEmpty()) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          violations.stream()
              .distinct()
              .map(violation -> "[query] the query cannot be used: " + violation)
              .collect(Collectors.joining("\n")));
    }
  }

  private static Term normal(Term term) {
    return new Term(
        term.key(),
        term.not(),
        term.values().stream()
            .map(value -> new Value(term.key().form().normal(value.words()), value.open()))
            .toList());
  }

  private static void violations(Unit find, Term term, List<String> violations) {
    String key = term.key().word();
    if (!term.key().goesWith(find)) {
      List<String> units = new ArrayList<>();
      for (Unit unit : Unit.values()) {
        if (term.key().goesWith(unit)) {
          units.add(unit.word());
        }
      }
      violations.add(
          "%s must go with find:%s but stood with find:%s. Do ask for those, or leave it out."
              .formatted(key, String.join(" or find:", units), find.word()));
    }
    for (Value value : term.values()) {
      String must = term.key().form().violation(value.words());
      if (!must.isEmpty()) {
        violations.add(
            "%s must %s but was \"%s\". Do see docs/reference/query.md."
                .formatted(key, must, value.words()));
      } else if (value.open() && !mayBeOpen(term.key().form())) {
        violations.add(
            "%s must have no star but was %s. Do leave the star out.".formatted(key, value));
      }
    }
  }

  private static boolean mayBeOpen(Form form) {
    return form == Form.NAME || form == Form.TEXT;
  }
}
