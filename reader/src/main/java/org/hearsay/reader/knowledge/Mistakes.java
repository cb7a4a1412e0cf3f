package org.hearsay.reader.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.record.HearsayException;

/** The mistakes in one file of actors, told all at once. Not thread-safe. */
final class Mistakes {

  private static final int MOST_SHOWN = 50;

  private record Mistake(int line, String what) {}

  private final String file;
  private final List<Mistake> all = new ArrayList<>();

  Mistakes(String file) {
    this.file = file;
  }

  /**
   * Notes a mistake.
   *
   * @param line its line, from 1
   * @param field what is wrong: "country"
   * @param must what it must be
   * @param was what it is
   * @param advice what to do, after "Do"
   */
  void add(int line, String field, String must, String was, String advice) {
    all.add(
        new Mistake(
            line,
            "[%s] line %d: %s must %s but was %s. Do %s."
                .formatted(file, line, field, must, was, advice)));
  }

  /**
   * Refuses the file if there was a mistake.
   *
   * @throws HearsayException (input) with every mistake, in the order of the lines
   */
  void throwIfAny() {
    if (all.isEmpty()) {
      return;
    }
    String shown =
        all.stream()
            .sorted(Comparator.comparingInt(Mistake::line))
            .limit(MOST_SHOWN)
            .map(Mistake::what)
            .collect(Collectors.joining("\n"));
    String more =
        all.size() <= MOST_SHOWN
            ? ""
            : "\n[%s] and %d mistakes more.".formatted(file, all.size() - MOST_SHOWN);
    throw new HearsayException(HearsayException.Code.INPUT, shown + more);
  }
}
