package org.hearsay.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time is resolved against.
 *
 * @param published the day of publication, or null when it is not known
 * @param told what the text has set so far
 * @param direction on which side of the day of publication the clause lies
 * @param dayFirst whether "3/4" is the third of April
 */
record Anchor(@Nullable LocalDate published, Told told, Direction direction, boolean dayFirst) {

  /** The day from which a chained reference of a grain counts; null when nothing is known. */
  @Nullable LocalDate chained(Grain grain) {
    Period set = told.lastWithin(grain);
    return set == null ? published : set.first();
  }

  Anchor on(Direction side) {
    return new Anchor(published, told, side, dayFirst);
  }

  Anchor after(Period period) {
    return new Anchor(published, told.and(period), direction, dayFirst);
  }
}
