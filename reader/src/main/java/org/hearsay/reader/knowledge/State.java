package org.hearsay.reader.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A state, by the words that news uses for it: names and short names, the capital or seat that
 * stands for the government, adjectives, and the name of the people.
 *
 * @param code ISO 3166-1 alpha-3 ("IRQ"); XKX, the code in use for Kosovo
 * @param names names and short names, the usual one first
 * @param seats capital, or what else stands for the government ("Kremlin")
 * @param adjectives "Iraqi"
 * @param people "Iraqis"
 * @param spelling how news spells names from there
 */
public record State(
    String code,
    List<String> names,
    List<String> seats,
    List<String> adjectives,
    List<String> people,
    String spelling) {

  private static final Map<String, State> BY_CODE = new LinkedHashMap<>();
  private static final Map<String, State> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, State> BY_SEAT = new LinkedHashMap<>();
  private static final Map<String, State> BY_ADJECTIVE = new LinkedHashMap<>();
  private static final Map<String, State> BY_PEOPLE = new LinkedHashMap<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  static {
    for (State state : read()) {
      BY_CODE.put(state.code(), state);
      state.names().forEach(n -> BY_NAME.put(key(n), state));
      state.seats().forEach(n -> BY_SEAT.putIfAbsent(key(n), state));
      state.adjectives().forEach(n -> BY_ADJECTIVE.putIfAbsent(key(n), state));
      state.people().forEach(n -> BY_PEOPLE.putIfAbsent(key(n), state));
      Stream.of(state.names(), state.seats(), state.adjectives(), state.people())
          .flatMap(List::stream)
          .forEach(n -> FIRST_WORDS.add(n.split(" ", 2)[0]));
    }
  }

  /** Keeps copies of the lists. */
  public State {
    names = List.copyOf(names);
    seats = List.copyOf(seats);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
  }

  /** The state of an ISO code. */
  public static Optional<State> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** All codes, in the order of the states' names. */
  public static List<String> codes() {
    return List.copyOf(BY_CODE.keySet());
  }

  /** The state of a name: "Iraq", "U.S.". */
  public static Optional<State> named(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  /** The state of a capital or seat: "Baghdad", "Kremlin". */
  public static Optional<State> ofSeat(String name) {
    return Optional.ofNullable(BY_SEAT.get(key(name)));
  }

  /** The state of an adjective: "Iraqi". */
  public static Optional<State> ofAdjective(String word) {
    return Optional.ofNullable(BY_ADJECTIVE.get(key(word)));
  }

  /** The state of a people: "Iraqis". */
  public static Optional<State> ofPeople(String word) {
    return Optional.ofNullable(BY_PEOPLE.get(key(word)));
  }

  /** The state that a word belongs to as name, seat or adjective. */
  public static Optional<State> of(String word) {
    return named(word).or(() -> ofAdjective(word)).or(() -> ofSeat(word));
  }

  /** Whether a word begins a name, seat, adjective or people of a state, as it is written here. */
  static boolean canBegin(String word) {
    return FIRST_WORDS.contains(word);
  }

  /** Whether names from there reach English news by transcription. */
  public boolean isTranscribed() {
    return spelling.startsWith("other");
  }

  /** Whether the family name goes first there. */
  public boolean isFamilyFirst() {
    return spelling.endsWith("family first");
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
        columns[1],
        list(columns[0]),
        list(columns[2]),
        list(columns[3]),
        list(columns[4]),
        columns[5]);
  }

  private static List<String> list(String column) {
    return List.of(column.split(", *"));
  }
}
