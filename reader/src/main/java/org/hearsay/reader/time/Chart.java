package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules to the tokens of one sentence; remembers what each rule name makes at each
 * place, so that nothing is tried twice (chart parsing).
 */
final class Chart {
  /**
   * What a rule made.
   *
   * @param start index of its first token
   * @param end index after its last token
   * @param made what it stands for
   * @param place of the rule in the file
   */
  record Match(int start, int end, Object made, int place) {}

  private final Grammar grammar;
  private final List<Token> tokens;
  private final Map<String, Row> known = new HashMap<>();

  Chart(Grammar grammar, List<Token> tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /** What a rule name makes of the tokens from a place on. */
  List<Match> matches(String name, int start) {
    if (start >= tokens.size()) {
      return List.of();
    }
    Row row = known.computeIfAbsent(name, n -> new Row(tokens.size()));
    if (!row.tried.get(start)) {
      row.tried.set(start);
      row.found.set(start, find(name, start));
    }
    return row.found.get(start);
  }

  private List<Match> find(String name, int start) {
    List<TimeRule> rules = grammar.opening(name, tokens.get(start));
    if (rules.isEmpty()) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    for (TimeRule rule : rules) {
      new Attempt(rule, start, found).run();
    }
    return found;
  }

  /** What one rule name makes at each place, and where that was asked. */
  private static final class Row {
    private final BitSet tried = new BitSet();
    private final List<List<Match>> found;

    Row(int places) {
      found = new ArrayList<>(Collections.nCopies(places, List.of()));
    }
  }

  /** One rule at one place. */
  private final class Attempt {
    private final TimeRule rule;
    private final int start;
    private final List<Match> found;
    private final @Nullable Object[] places;

    Attempt(TimeRule rule, int start, List<Match> found) {
      this.rule = rule;
      this.start = start;
      this.found = found;
      this.places =
          new @Nullable Object[rule.before().size() + rule.elements().size() + rule.after().size()];
    }

    void run() {
      int at = start - rule.before().size();
      for (int i = 0; i < rule.before().size(); i++) {
        if (!beside(rule.before().get(i), at + i, i)) {
          return;
        }
      }
      walk(0, start);
    }

    private void walk(int index, int at) {
      if (index == rule.elements().size()) {
        end(at);
        return;
      }
      Element element = rule.elements().get(index);
      int place = rule.before().size() + index;
      if (at < tokens.size()) {
        Token token = tokens.get(at);
        for (Element.Choice choice : element.choices()) {
          if (choice.word()) {
            if (choice.is(token)) {
              places[place] = token.lower();
              walk(index + 1, at + 1);
            }
          } else if (grammar.isClass(choice.name())) {
            Object value = token.as(choice.name());
            if (value != null) {
              places[place] = value;
              walk(index + 1, at + 1);
            }
          } else {
            for (Match part : matches(choice.name(), at)) {
              places[place] = part.made();
              walk(index + 1, part.end());
            }
          }
        }
      }
      if (element.optional()) {
        places[place] = null;
        walk(index + 1, at);
      }
    }

    private void end(int at) {
      int from = rule.before().size() + rule.elements().size();
      int next = at;
      for (int i = 0; i < rule.after().size(); i++) {
        if (!beside(rule.after().get(i), next, from + i)) {
          return;
        }
        next++;
      }
      Object made = rule.meaning().of(places);
      if (made != null && at > start) {
        found.add(new Match(start, at, made, rule.place()));
      }
    }

    /** Whether what stands beside the time is as the element wants it. */
    private boolean beside(Element element, int at, int place) {
      boolean there = false;
      for (Element.Choice choice : element.choices()) {
        Object value = choice.edge() ? edge(at) : single(choice, at);
        if (value != null) {
          places[place] = value;
          there = true;
        }
      }
      return there == (element.role() == Element.Role.BESIDE);
    }

    private @Nullable Object edge(int at) {
      return at < 0 || at >= tokens.size() ? "^" : null;
    }

    private @Nullable Object single(Element.Choice choice, int at) {
      if (at < 0 || at >= tokens.size()) {
        return null;
      }
      if (choice.word()) {
        return choice.is(tokens.get(at)) ? tokens.get(at).lower() : null;
      }
      if (grammar.isClass(choice.name())) {
        return tokens.get(at).as(choice.name());
      }
      List<Match> matches = matches(choice.name(), at);
      return matches.isEmpty() ? null : matches.get(0).made();
    }
  }
}
