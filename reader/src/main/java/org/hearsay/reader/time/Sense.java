package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of its parts, as {@code rules.tsv} writes it: {@code in_year(month($2), $4)}.
 *
 * <p>{@code $2} is what the second place of the pattern stands for, places beside it counted, too;
 * everything else is a function's name, a number or a word.
 *
 * @param name the function, the number or word, or the place after "$"
 * @param kind which of these it is
 * @param parts what the function is given
 */
record Sense(String name, Kind kind, List<Sense> parts) {
  Sense {
    parts = List.copyOf(parts);
  }

  /** What a part of a sense is. */
  enum Kind {
    FUNCTION,
    PLACE,
    WORD
  }

  static Sense parse(String written) {
    int[] at = {0};
    Sense sense = next(written, at);
    if (at[0] != written.length()) {
      throw new IllegalStateException(
          "[rules.tsv] a meaning must end after its bracket: " + written);
    }
    return sense;
  }

  private static Sense next(String written, int[] at) {
    int start = at[0];
    while (at[0] < written.length() && "(),".indexOf(written.charAt(at[0])) < 0) {
      at[0]++;
    }
    String name = written.substring(start, at[0]).trim();
    if (at[0] < written.length() && written.charAt(at[0]) == '(') {
      List<Sense> parts = new ArrayList<>();
      do {
        at[0]++;
        parts.add(next(written, at));
      } while (at[0] < written.length() && written.charAt(at[0]) == ',');
      at[0]++;
      return new Sense(name, Kind.FUNCTION, parts);
    }
    return name.startsWith("$")
        ? new Sense(name.substring(1), Kind.PLACE, List.of())
        : new Sense(name, Kind.WORD, List.of());
  }

  /** What it makes of the places; null when there is no such time ("30 February"). */
  @Nullable Object of(@Nullable Object[] places) {
    return switch (kind) {
      case PLACE -> places[Integer.parseInt(name) - 1];
      case WORD -> name.matches("-?\\d+") ? (Object) Integer.valueOf(name) : name;
      case FUNCTION -> {
        List<@Nullable Object> given = new ArrayList<>();
        for (Sense part : parts) {
          Object made = part.of(places);
          if (made == null && part.kind == Kind.FUNCTION) {
            yield null;
          }
          given.add(made);
        }
        yield Functions.apply(name, new Parts(given));
      }
    };
  }
}
