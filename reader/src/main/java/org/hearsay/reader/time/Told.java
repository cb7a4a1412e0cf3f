package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times that a text has set so far, the last of each grain.
 *
 * @param periods the last one last
 */
record Told(List<Period> periods) {
  /** Nothing is set. */
  static final Told NOTHING = new Told(List.of());

  Told {
    periods = List.copyOf(periods);
  }

  Told and(Period period) {
    List<Period> more = new ArrayList<>(periods);
    more.removeIf(p -> p.grain() == period.grain());
    more.add(period);
    return new Told(more);
  }

  /** What was set last. */
  @Nullable Period last() {
    return periods.isEmpty() ? null : periods.get(periods.size() - 1);
  }

  /** What was set last that is not longer than the grain: "three days later" needs a day. */
  @Nullable Period lastWithin(Grain grain) {
    for (int i = periods.size() - 1; i >= 0; i--) {
      if (periods.get(i).grain().compareTo(grain) <= 0) {
        return periods.get(i);
      }
    }
    return null;
  }
}
