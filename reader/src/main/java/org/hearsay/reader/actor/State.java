package org.hearsay.reader.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A state, by the words that news uses for it: names and short names, the capital or seat that
 * stands for the government, adjectives, and the name of the people. Codes are ISO 3166-1 alpha-3.
 */
record State(
    String code,
    List<String> names,
    List<String> seats,
    List<String> adjectives,
    List<String> people) {

  private static final Map<String, State> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, State> BY_SEAT = new LinkedHashMap<>();
  private static final Map<String, State> BY_ADJECTIVE = new LinkedHashMap<>();
  private static final Map<String, State> BY_PEOPLE = new LinkedHashMap<>();

  static {
    for (State state : read()) {
      state.names().forEach(n -> BY_NAME.put(key(n), state));
      state.seats().forEach(n -> BY_SEAT.putIfAbsent(key(n), state));
      state.adjectives().forEach(n -> BY_ADJECTIVE.putIfAbsent(key(n), state));
      state.people().forEach(n -> BY_PEOPLE.putIfAbsent(key(n), state));
    }
  }

  State {
    names = List.copyOf(names);
    seats = List.copyOf(seats);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
  }

  static Optional<State> named(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  static Optional<State> ofSeat(String name) {
    return Optional.ofNullable(BY_SEAT.get(key(name)));
  }

  static Optional<State> ofAdjective(String word) {
    return Optional.ofNullable(BY_ADJECTIVE.get(key(word)));
  }

  static Optional<State> ofPeople(String word) {
    return Optional.ofNullable(BY_PEOPLE.get(key(word)));
  }

  /** The state that a word belongs to as name, seat or adjective. */
  static Optional<State> of(String word) {
    return named(word).or(() -> ofAdjective(word)).or(() -> ofSeat(word));
  }

  private static String key(String word) {
    String bare = word.replace(".", "").replace('’', '\'');
    boolean isShort = bare.length() <= 4 && bare.equals(bare.toUpperCase(Locale.ROOT));
    String key = isShort ? bare : bare.toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  private static List<State> read() {
    try (InputStream stream =
            Objects.requireNonNull(State.class.getResourceAsStream("states.tsv"), "states.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(State::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static State parse(String line) {
    String[] columns = line.split("\t", -1);
    return new State(
        columns[1], list(columns[0]), list(columns[2]), list(columns[3]), list(columns[4]));
  }

  private static List<String> list(String column) {
    return List.of(column.split(", *"));
  }
}
