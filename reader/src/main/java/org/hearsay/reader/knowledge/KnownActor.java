package org.hearsay.reader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.record.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the knowledge base: a public actor, by the names that news uses for it.
 *
 * @param id "USA/barack-obama", unique; what stands in a record as {@code known_as}
 * @param type what it is; unknown where its source does not tell persons from bodies
 * @param names its names, the fullest first
 * @param country ISO 3166-1 alpha-3, or null for what belongs to no state
 * @param sector PLOVER sector where no office says more, or null
 * @param partOf id of the body that it belongs to, or null
 * @param offices what it was, and when
 * @param origin who wrote the entry down
 */
public record KnownActor(
    String id,
    ActorType type,
    List<String> names,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String partOf,
    List<Office> offices,
    Origin origin) {

  private static final int COLUMNS = 8;
  private static final Pattern BAR = Pattern.compile(" | ", Pattern.LITERAL);

  /** Who wrote an entry down, the one most to be relied on first. */
  public enum Origin {
    /** The user of the program, for the articles at hand. */
    USER,
    /** The makers of the program, one by one. */
    BY_HAND,
    /** A list of many, of whom most are seldom in the news. */
    LIST
  }

  /** Checks that there is a name. */
  public KnownActor {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    if (id.isBlank() || names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("an actor must have an id and names but was " + id + ".");
    }
  }

  /** The entry on a line of the shipped files. */
  static KnownActor parse(String line, Origin origin) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(
          "an entry must have " + COLUMNS + " columns but had " + columns.length + ": " + line);
    }
    return new KnownActor(
        columns[0],
        ActorType.valueOf(columns[1].toUpperCase(Locale.ROOT)),
        list(columns[2]),
        orNull(columns[3]),
        orNull(columns[4]),
        orNull(columns[5]),
        list(columns[6]).stream().map(Office::parse).toList(),
        origin);
  }

  private static @Nullable String orNull(String column) {
    return column.isEmpty() ? null : column;
  }

  private static List<String> list(String column) {
    return column.isEmpty() ? List.of() : List.of(BAR.split(column));
  }

  boolean isPerson() {
    return type == ActorType.PERSON;
  }

  boolean canBePerson() {
    return isPerson() || type == ActorType.UNKNOWN;
  }

  boolean canBeBody() {
    return !isPerson();
  }

  /** Whether names of this actor are transcribed, so that spellings differ. */
  boolean isTranscribed() {
    return country == null || State.ofCode(country).map(State::isTranscribed).orElse(false);
  }

  /** The countries that the actor belongs to: its own and those of its offices. */
  List<String> countries() {
    List<String> all = new ArrayList<>();
    Optional.ofNullable(country).ifPresent(all::add);
    offices.stream().map(Office::of).filter(o -> State.ofCode(o).isPresent()).forEach(all::add);
    return all.stream().distinct().toList();
  }
}
