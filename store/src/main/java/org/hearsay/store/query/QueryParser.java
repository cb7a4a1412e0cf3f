package org.hearsay.store.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads one line: terms with white space between them. A term is {@code key:value,value}, with a
 * minus before it when it must not be so; words without a key are {@code about}. Quotation marks
 * keep words together; inside them a backslash keeps the next character as it is.
 */
final class QueryParser {
  private static final String FIND = "find";

  private final String line;
  private final List<String> violations = new ArrayList<>();
  private int at;
  private Unit find = Unit.STATEMENTS;

  QueryParser(String line) {
    this.line = line;
  }

  Query parse() {
    List<Term> terms = new ArrayList<>();
    skipBlanks();
    while (at < line.length()) {
      term().ifPresent(terms::add);
      skipBlanks();
    }
    violations.addAll(Query.violations(find, terms));
    Query.refuse(violations);
    return new Query(find, terms);
  }

  private Optional<Term> term() {
    int start = at;
    boolean not = line.charAt(at) == '-' && at + 1 < line.length() && !blank(at + 1);
    if (not) {
      at++;
    }
    String word = keyWord();
    List<Value> values = values(start);
    if (word.equals(FIND)) {
      unit(not, values);
      return Optional.empty();
    }
    Optional<Key> key = word.isEmpty() ? Optional.of(Key.ABOUT) : key(word, start);
    return values.isEmpty() ? Optional.empty() : key.map(known -> new Term(known, not, values));
  }

  /** The word before a colon, passing over both; nothing, and no step, when there is none. */
  private String keyWord() {
    int end = at;
    while (end < line.length()
        && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '-')) {
      end++;
    }
    if (end == at || end == line.length() || line.charAt(end) != ':') {
      return "";
    }
    String word = line.substring(at, end);
    at = end + 1;
    return word;
  }

  private Optional<Key> key(String word, int start) {
    Optional<Key> known =
        Arrays.stream(Key.values()).filter(key -> key.word().equals(word)).findFirst();
    if (known.isEmpty()) {
      String words = Arrays.stream(Key.values()).map(Key::word).collect(Collectors.joining(", "));
      violations.add(
          "the key at character %d must be one of find, %s but was \"%s\". Do put words with a colon in quotation marks."
              .formatted(start + 1, words, word));
    }
    return known;
  }

  private void unit(boolean not, List<Value> values) {
    String word = values.size() == 1 && !not ? values.get(0).words() : "";
    Optional<Unit> unit =
        Arrays.stream(Unit.values()).filter(each -> each.word().equals(word)).findFirst();
    if (unit.isPresent()) {
      find = unit.get();
      return;
    }
    violations.add(
        "find must be one of %s but was \"%s\". Do name one of them, once."
            .formatted(
                Arrays.stream(Unit.values()).map(Unit::word).collect(Collectors.joining(", ")),
                (not ? "-" : "")
                    + values.stream().map(Value::toString).collect(Collectors.joining(","))));
  }

  private List<Value> values(int start) {
    List<Value> values = new ArrayList<>();
    do {
      if (at < line.length() && line.charAt(at) == ',') {
        at++;
      }
      if (at == line.length() || blank(at) || line.charAt(at) == ',') {
        violations.add(
            "the term at character %d must have a value but had none. Do write one behind the colon or comma."
                .formatted(start + 1));
        continue;
      }
      values.add(line.charAt(at) == '"' ? quoted() : bare());
    } while (at < line.length() && line.charAt(at) == ',');
    return values;
  }

  private Value bare() {
    int start = at;
    while (at < line.length() && !blank(at) && line.charAt(at) != ',' && line.charAt(at) != '"') {
      at++;
    }
    String words = line.substring(start, at);
    boolean open = words.length() > 1 && words.endsWith("*");
    return new Value(open ? words.substring(0, words.length() - 1) : words, open);
  }

  private Value quoted() {
    int start = at++;
    StringBuilder words = new StringBuilder();
    while (at < line.length() && line.charAt(at) != '"') {
      if (line.charAt(at) == '\\' && at + 1 < line.length()) {
        at++;
      }
      words.append(line.charAt(at++));
    }
    if (at == line.length()) {
      violations.add(
          "the quotation mark at character %d must be closed but was not. Do add one at the end."
              .formatted(start + 1));
      return Value.of(words.toString());
    }
    at++;
    boolean open = at < line.length() && line.charAt(at) == '*';
    if (open) {
      at++;
    }
    return new Value(words.toString(), open);
  }

  private void skipBlanks() {
    while (at < line.length() && blank(at)) {
      at++;
    }
  }

  private boolean blank(int offset) {
    return Character.isWhitespace(line.charAt(offset));
  }
}
