package org.hearsay.web.page;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * One entry of a time line.
 *
 * @param day as far as it is known: a day, a month or a year; empty when it is not
 * @param kind said, happened, scheduled …
 * @param lane said, happened, planned, or other
 * @param result what
 * @param outcome what later articles tell of a plan
 */
public record Moment(String day, String kind, Lane lane, Result result, List<Part> outcome) {
  private static final int MONTH = 7;

  /** What kinds of moments a time line tells apart. */
  public enum Lane {
    /** Somebody said it. */
    SAID,
    /** It happened, goes on, or is denied to have happened. */
    HAPPENED,
    /** It is to happen. */
    PLANNED,
    /** It is demanded, or only thought of. */
    OTHER;

    /** The word for it in addresses and on the page. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Moments of one month. */
  public record Month(String name, List<Moment> moments) {

    /** Keeps a copy. */
    public Month {
      moments = List.copyOf(moments);
    }
  }

  /** Keeps a copy. */
  public Moment {
    outcome = List.copyOf(outcome);
  }

  /** The month by its name, the year where no more is known. */
  String month() {
    if (day.isEmpty()) {
      return "Day not known";
    }
    if (!day.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")) {
      return day;
    }
    YearMonth month = YearMonth.parse(day.substring(0, MONTH));
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }
}
