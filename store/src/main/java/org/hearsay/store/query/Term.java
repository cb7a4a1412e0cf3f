package org.hearsay.store.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One condition of a query: {@code event:PROTEST,ASSAULT} or {@code -outlet:"Strait News"}.
 *
 * @param key what it asks for
 * @param not whether it must not be so
 * @param values of which one must be so
 */
public record Term(Key key, boolean not, List<Value> values) {

  /** Keeps a copy of the values. */
  public Term {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("term: values must hold at least one but was []");
    }
  }

  /** A condition with one value. */
  public static Term of(Key key, String value) {
    return new Term(key, false, List.of(Value.of(value)));
  }

  @Override
  public String toString() {
    return (not ? "-" : "")
        + key.word()
        + ":"
        + values.stream().map(Value::toString).collect(Collectors.joining(","));
  }
}
