package org.hearsay.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * When an article was published, and how that is known.
 *
 * @param date a day ("2021-04-04") or a moment with its zone ("2021-04-04T09:30:00+03:00"), ISO
 *     8601
 * @param from how it is known
 */
public record Publication(String date, PublishedFrom from) {
  private static final int DAY_LENGTH = 10;

  /** Checks that the date is one that the calendar has. */
  public Publication {
    Violations.of(Publication.class)
        .expect(isDate(date), "date", "be a day or a date-time with zone of ISO 8601", date)
        .throwIfAny();
  }

  /** The day of publication, in the zone in which it was given. */
  public LocalDate day() {
    return LocalDate.parse(date.substring(0, DAY_LENGTH));
  }

  private static boolean isDate(String date) {
    try {
      if (date.length() == DAY_LENGTH) {
        LocalDate.parse(date);
      } else {
        OffsetDateTime.parse(date);
      }
      return true;
    } catch (DateTimeException notADate) {
      return false;
    }
  }
}
