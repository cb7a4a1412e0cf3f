package org.hearsay.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hearsay.record.TimeType;
import org.jspecify.annotations.Nullable;

/** What a pattern says, before it is known when it is said. */
sealed interface Meaning
    permits Dated,
        DayTime,
        Meaning.Length,
        Meaning.Every,
        Meaning.Vague,
        Meaning.Between,
        Meaning.Listed,
        Meaning.Open,
        Meaning.OtherMonth {

  /** What it means when said in an article. */
  Resolved resolve(Anchor anchor);

  /**
   * How long: "two years and a half".
   *
   * @param value as in TIMEX3
   * @param main the largest part, or null when it is vague
   * @param side where it lies against the publication: "the last two years"
   */
  record Length(String value, @Nullable Amount main, @Nullable Grain grain, Direction side)
      implements Meaning {
    @Override
    public Resolved resolve(Anchor anchor) {
      LocalDate now = anchor.published();
      if (side == Direction.UNKNOWN || now == null || grain == null || main == null) {
        return Resolved.of(TimeType.DURATION, value);
      }
      Integer count = main.whole();
      if (count == null) {
        return side == Direction.BEHIND
            ? new Resolved(TimeType.DURATION, value, null, now.toString(), null)
            : new Resolved(TimeType.DURATION, value, now.toString(), null, null);
      }
      return side == Direction.BEHIND
          ? Resolved.of(TimeType.DURATION, value, grain.plus(now, -count), now)
          : Resolved.of(TimeType.DURATION, value, now, grain.plus(now, count));
    }

    Length on(Direction given) {
      return new Length(value, main, grain, given);
    }
  }

  /** How often: "daily". */
  record Every(String value) implements Meaning {
    @Override
    public Resolved resolve(Anchor anchor) {
      return Resolved.of(TimeType.SET, value);
    }
  }

  /** Past, present or future, no more: "recently", "currently", "soon". */
  record Vague(String value) implements Meaning {
    @Override
    public Resolved resolve(Anchor anchor) {
      return Resolved.of(TimeType.DATE, value);
    }
  }

  /** From one date to another, both of which are times of their own. */
  record Between(Dated from, Dated to) implements Meaning {
    @Override
    public Resolved resolve(Anchor anchor) {
      Period start = from.period(anchor);
      Period end = start == null ? null : to.period(anchor.after(start));
      if (start == null || end == null || end.last().isBefore(start.first())) {
        return Resolved.of(TimeType.DURATION, "PXX");
      }
      return Resolved.of(TimeType.DURATION, length(start, end), start.first(), end.last());
    }

    private static String length(Period start, Period end) {
      ChronoUnit unit =
          switch (start.grain()) {
            case DAY, WEEKEND -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH, QUARTER, SEASON, HALF -> ChronoUnit.MONTHS;
            case YEAR, DECADE, CENTURY -> ChronoUnit.YEARS;
          };
      return "P" + unit.between(start.first(), end.first()) + unit.toString().charAt(0);
    }
  }

  /** From one date to another in one breath: "5–7 May", "2009–2011". */
  record Listed(Dated from, Dated to) implements Meaning {
    @Override
    public Resolved resolve(Anchor anchor) {
      Period start = from.period(anchor);
      Period end = to.period(anchor);
      if (start == null || end == null || end.last().isBefore(start.first())) {
        return Resolved.of(TimeType.DATE, from.unfixed() + "/" + to.unfixed());
      }
      return new Resolved(
          TimeType.DATE,
          start.value() + "/" + end.value(),
          start.first().toString(),
          end.last().toString(),
          end);
    }
  }

  /** What starts or ends somewhere and is open on the other side: "since 2014". */
  record Open(Dated date, boolean endOpen) implements Meaning {
    @Override
    public Resolved resolve(Anchor anchor) {
      Direction side = endOpen ? Direction.BEHIND : Direction.AHEAD;
      Resolved whole = date.resolve(anchor.on(side));
      return endOpen ? whole.openEnd() : whole.openStart();
    }
  }

  /** A month of another calendar; its value is its interval, for TIMEX3 has no other. */
  record OtherMonth(OtherCalendar calendar, int month, @Nullable Integer year) implements Meaning {
    @Override
    public Resolved resolve(Anchor anchor) {
      LocalDate now = anchor.published();
      if (year == null && (now == null || !calendar.covers(now.getYear()))) {
        return Resolved.of(TimeType.DATE, "XXXX-XX");
      }
      int found = year == null ? near(anchor, now) : year;
      LocalDate start = calendar.first(found, month);
      LocalDate end = calendar.lastDay(found, month);
      return Resolved.of(TimeType.DATE, start + "/" + end, start, end);
    }

    private int near(Anchor anchor, @Nullable LocalDate now) {
      LocalDate day = Objects.requireNonNull(now);
      int current = calendar.yearOf(day);
      if (anchor.direction() == Direction.AHEAD) {
        return calendar.lastDay(current, month).isBefore(day) ? current + 1 : current;
      }
      return calendar.first(current, month).isAfter(day) ? current - 1 : current;
    }
  }
}
