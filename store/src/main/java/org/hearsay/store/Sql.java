package org.hearsay.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * A question under construction: words of our own, and values that only ever stand as parameters.
 */
final class Sql {
  private final StringBuilder words = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /** Adds words, with a question mark for each value. */
  Sql add(String more, Object... parameters) {
    words.append(more);
    Collections.addAll(values, parameters);
    return this;
  }

  /** Adds another question's words and values. */
  Sql add(Sql other) {
    words.append(other.words);
    values.addAll(other.values);
    return this;
  }

  /** Adds {@code (?, ?, …)}. */
  Sql list(Collection<?> parameters) {
    words.append('(').append(String.join(", ", Collections.nCopies(parameters.size(), "?")));
    words.append(')');
    values.addAll(parameters);
    return this;
  }

  /** Adds {@code (17, 23, …)}: numbers of our own, as they stand, so that there may be many. */
  Sql numbers(Collection<Long> numbers) {
    words.append(
        numbers.isEmpty()
            ? "(NULL)"
            : numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")")));
    return this;
  }

  /** Adds the questions with a word between each two of them. */
  Sql joined(String between, List<Sql> parts) {
    for (int at = 0; at < parts.size(); at++) {
      add(at == 0 ? "" : between).add(parts.get(at));
    }
    return this;
  }

  /** The words, with a question mark for each value. */
  String words() {
    return words.toString();
  }

  /** The values, in the order of their question marks. */
  List<Object> values() {
    return List.copyOf(values);
  }

  /** The question, ready to be asked. */
  Query on(Handle handle) {
    Query query = handle.createQuery(words.toString());
    for (int at = 0; at < values.size(); at++) {
      query.bind(at, values.get(at));
    }
    return query;
  }

  @Override
  public String toString() {
    return words + " " + values;
  }
}
