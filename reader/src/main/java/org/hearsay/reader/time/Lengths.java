package org.hearsay.reader.time;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Makes durations of amounts and units: {@code length(2, Y, 3, M)} is P2Y3M. */
final class Lengths {
  private Lengths() {}

  static Meaning.Length of(Parts parts) {
    String unit = parts.word(1);
    @Nullable Grain grain = unit.startsWith("T") ? null : Grain.ofUnit(unit);
    return new Meaning.Length(value(parts), parts.amount(0), grain, Direction.UNKNOWN);
  }

  static String value(Parts parts) {
    StringBuilder days = new StringBuilder("P");
    StringBuilder hours = new StringBuilder();
    for (int i = 0; i + 1 < parts.given().size() && parts.orNull(i) != null; i += 2) {
      Amount amount = parts.amount(i);
      if (amount.number() != null && amount.number().signum() == 0) {
        throw new DateTimeException("no length: 0");
      }
      String unit = parts.word(i + 1);
      boolean time = unit.startsWith("T");
      (time ? hours : days).append(amount.written()).append(time ? unit.substring(1) : unit);
    }
    return hours.isEmpty() ? days.toString() : days.append('T').append(hours).toString();
  }
}
