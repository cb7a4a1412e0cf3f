package org.hearsay.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.hearsay.record.TimeType;
import org.jspecify.annotations.Nullable;

/** What means one stretch of the calendar. */
non-sealed interface Dated extends Meaning {

  /** Which one; null when the article does not tell. */
  @Nullable Period period(Anchor anchor);

  /** The TIMEX3 value when it is not known which. */
  String unfixed();

  @Override
  default Resolved resolve(Anchor anchor) {
    Period period = period(anchor);
    return period == null ? Resolved.of(TimeType.DATE, unfixed()) : Resolved.of(period);
  }

  /** Which of those that come again is meant. */
  enum Choice {
    /** The tense of the clause tells. */
    TENSE,
    LAST,
    NEXT,
    THIS,
    /** The first from the day of publication on. */
    COMING
  }

  /** A stretch that the text gives whole: "12 January 2016". */
  record Fixed(Period given) implements Dated {
    @Override
    public Period period(Anchor anchor) {
      return given;
    }

    @Override
    public String unfixed() {
      return given.value();
    }
  }

  /** So many stretches from the day of publication ("last week"), or from what the text set. */
  record Near(Grain grain, int offset, boolean chained) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      LocalDate from = chained ? anchor.chained(grain) : anchor.published();
      return from == null ? null : Period.of(grain, from).plus(offset);
    }

    @Override
    public String unfixed() {
      return grain.unknown();
    }
  }

  /** What comes once a year, in a year that is named or chosen. */
  record InYear(Recurring what, @Nullable Dated year, Choice choice) implements Dated {
    private static final int LONGEST_WAIT = 9;

    @Override
    public @Nullable Period period(Anchor anchor) {
      if (year != null) {
        Period named = year.period(anchor);
        return named == null ? null : what.in(named.first().getYear());
      }
      LocalDate now = anchor.published();
      if (now == null) {
        return null;
      }
      return switch (choice) {
        case LAST -> before(now, false);
        case NEXT -> after(now, false);
        case THIS -> what.in(now.getYear());
        case COMING -> after(now, true);
        case TENSE ->
            switch (anchor.direction()) {
              case BEHIND -> before(now, true);
              case AHEAD -> after(now, true);
              case UNKNOWN -> nearest(now);
            };
      };
    }

    private @Nullable Period before(LocalDate now, boolean alsoCurrent) {
      for (int back = -1; back < LONGEST_WAIT; back++) {
        Period found = what.in(now.getYear() - back);
        if (found != null
            && (alsoCurrent ? !found.first().isAfter(now) : found.last().isBefore(now))) {
          return found;
        }
      }
      return null;
    }

    private @Nullable Period after(LocalDate now, boolean alsoCurrent) {
      for (int on = -1; on < LONGEST_WAIT; on++) {
        Period found = what.in(now.getYear() + on);
        if (found != null
            && (alsoCurrent ? !found.last().isBefore(now) : found.first().isAfter(now))) {
          return found;
        }
      }
      return null;
    }

    private @Nullable Period nearest(LocalDate now) {
      Period before = before(now, true);
      Period after = after(now, true);
      if (before == null || after == null) {
        return before == null ? after : before;
      }
      long back = ChronoUnit.DAYS.between(before.last(), now);
      return back <= ChronoUnit.DAYS.between(now, after.first()) ? before : after;
    }

    @Override
    public String unfixed() {
      return what.unfixed();
    }
  }

  /** A day of the week, 1 for Monday, perhaps of a week that is named. */
  record Weekday(int day, @Nullable Dated week, Choice choice) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      DayOfWeek wanted = DayOfWeek.of(day);
      if (week != null) {
        Period named = week.period(anchor);
        return named == null
            ? null
            : Period.day(named.first().with(TemporalAdjusters.nextOrSame(wanted)));
      }
      LocalDate now = anchor.published();
      if (now == null) {
        return null;
      }
      LocalDate monday = Grain.WEEK.floor(now);
      return Period.day(
          switch (choice) {
            case LAST -> now.with(TemporalAdjusters.previous(wanted));
            case NEXT -> monday.plusWeeks(1).with(TemporalAdjusters.nextOrSame(wanted));
            case THIS -> monday.with(TemporalAdjusters.nextOrSame(wanted));
            case COMING -> now.with(TemporalAdjusters.next(wanted));
            case TENSE ->
                anchor.direction() == Direction.AHEAD
                    ? now.with(TemporalAdjusters.nextOrSame(wanted))
                    : now.with(TemporalAdjusters.previousOrSame(wanted));
          });
    }

    @Override
    public String unfixed() {
      return "XXXX-WXX-" + day;
    }
  }

  /** A day that comes once a year, in the nearest one that has it on this day of the week. */
  record Matching(Recurring what, int weekday) implements Dated {
    private static final int FARTHEST = 1;

    @Override
    public @Nullable Period period(Anchor anchor) {
      Dated byTense = new InYear(what, null, Choice.TENSE);
      LocalDate now = anchor.published();
      for (int apart = 0; now != null && apart <= FARTHEST; apart++) {
        for (int year : new int[] {now.getYear() - apart, now.getYear() + apart}) {
          Period found = what.in(year);
          if (found != null && found.first().getDayOfWeek().getValue() == weekday) {
            return found;
          }
        }
      }
      return byTense.period(anchor);
    }

    @Override
    public String unfixed() {
      return what.unfixed();
    }
  }

  /** A day of a month that is named ("the 20th of next month") or the nearest by tense. */
  record MonthDay(int day, @Nullable Dated month) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      if (month != null) {
        Period named = month.period(anchor);
        return named == null ? null : in(named.first());
      }
      LocalDate now = anchor.published();
      if (now == null) {
        return null;
      }
      int step = anchor.direction() == Direction.AHEAD ? 1 : -1;
      for (int tried = 0; tried < 4; tried++) {
        Period found = in(now.withDayOfMonth(1).plusMonths((long) step * tried));
        if (found != null
            && (step > 0 ? !found.first().isBefore(now) : !found.first().isAfter(now))) {
          return found;
        }
      }
      return null;
    }

    private @Nullable Period in(LocalDate firstOfMonth) {
      return day > firstOfMonth.lengthOfMonth()
          ? null
          : Period.day(firstOfMonth.withDayOfMonth(day));
    }

    @Override
    public String unfixed() {
      return "XXXX-XX-%02d".formatted(day);
    }
  }

  /** The first, second … or last (-1) stretch of a longer one: "the last week of March". */
  record Part(int number, Grain grain, Dated whole) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      Period named = whole.period(anchor);
      if (named == null) {
        return null;
      }
      Period found = Period.of(grain, number < 0 ? named.last() : named.first());
      boolean inside = named.holds(middle(found));
      if (number < 0) {
        return inside ? found : found.plus(-1);
      }
      return found.plus(inside ? number - 1 : number);
    }

    /** The day by which a stretch belongs to a longer one; a week's is its Thursday (ISO 8601). */
    private static LocalDate middle(Period period) {
      return period.grain() == Grain.WEEK ? period.first().plusDays(3) : period.first();
    }

    @Override
    public String unfixed() {
      return grain.unknown();
    }
  }

  /** A day of the week of a longer stretch: "the first Friday of July"; -1 is the last. */
  record NthWeekday(int number, int day, Dated whole) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      Period named = whole.period(anchor);
      if (named == null) {
        return null;
      }
      DayOfWeek wanted = DayOfWeek.of(day);
      LocalDate found =
          number < 0
              ? named.last().with(TemporalAdjusters.previousOrSame(wanted))
              : named.first().with(TemporalAdjusters.nextOrSame(wanted)).plusWeeks(number - 1L);
      return named.holds(found) ? Period.day(found) : null;
    }

    @Override
    public String unfixed() {
      return "XXXX-WXX-" + day;
    }
  }

  /** So many stretches before or after another time: "two days ago", "three days later". */
  record Shifted(Amount amount, Grain grain, int sign, Dated from) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      Period base = from.period(anchor);
      if (base == null || amount.number() == null) {
        return null;
      }
      int count = amount.number().intValue() * sign;
      return Period.of(grain, grain.plus(base.first(), count));
    }

    @Override
    public Resolved resolve(Anchor anchor) {
      if (amount.number() == null) {
        return Resolved.of(TimeType.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
      }
      return Dated.super.resolve(anchor);
    }

    @Override
    public String unfixed() {
      return grain.unknown();
    }
  }

  /** The same month or day as the text last set, of another year: "the same month last year". */
  record SameIn(Dated year) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      Period named = year.period(anchor);
      Period set = anchor.told().last();
      if (named == null || set == null) {
        return named;
      }
      return Period.of(set.grain(), set.first().withYear(named.first().getYear()));
    }

    @Override
    public String unfixed() {
      return "XXXX-XX";
    }
  }

  /** Only a part of a stretch, before or after the day of publication: "earlier this year". */
  record Cut(Dated whole, boolean before) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      return whole.period(anchor);
    }

    @Override
    public Resolved resolve(Anchor anchor) {
      Resolved all = whole.resolve(anchor);
      LocalDate now = anchor.published();
      if (now == null || all.start() == null) {
        return all;
      }
      return before
          ? new Resolved(all.type(), all.value(), all.start(), now.toString(), all.period())
          : new Resolved(all.type(), all.value(), now.toString(), all.end(), all.period());
    }

    @Override
    public String unfixed() {
      return whole.unfixed();
    }
  }

  /** A year of accounts: no interval, for each body has its own. */
  record Fiscal(Dated year) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      return year.period(anchor);
    }

    @Override
    public Resolved resolve(Anchor anchor) {
      Period named = year.period(anchor);
      String value = "FY" + (named == null ? "XXXX" : named.value());
      return new Resolved(TimeType.DATE, value, null, null, named);
    }

    @Override
    public String unfixed() {
      return "FYXXXX";
    }
  }

  /** Another calendar's day. */
  record OtherDay(OtherCalendar calendar, int month, int day, @Nullable Integer year)
      implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      if (year != null) {
        return Period.day(calendar.day(year, month, day));
      }
      FeastDay feast =
          FeastDay.parse(calendar.name().toLowerCase(Locale.ROOT) + " " + month + " " + day);
      return new InYear(new Recurring.Feast(feast), null, Choice.TENSE).period(anchor);
    }

    @Override
    public String unfixed() {
      return "XXXX-XX-XX";
    }
  }

  /** The stretch that holds the start of a shorter one: "the week of 10 April". */
  record Around(Grain grain, Dated date) implements Dated {
    @Override
    public @Nullable Period period(Anchor anchor) {
      Period named = date.period(anchor);
      return named == null ? null : Period.of(grain, named.first());
    }

    @Override
    public String unfixed() {
      return grain.unknown();
    }
  }

  /** A date in figures whose order the article tells: "3/4/2020". */
  record InFigures(int first, int second, @Nullable Dated year) implements Dated {
    private static final int MONTHS = 12;

    public InFigures {
      day(first, second, false);
    }

    @Override
    public @Nullable Period period(Anchor anchor) {
      return new InYear(day(first, second, anchor.dayFirst()), year, Choice.TENSE).period(anchor);
    }

    private static Recurring day(int first, int second, boolean dayFirst) {
      return first > MONTHS || dayFirst && second <= MONTHS
          ? new Recurring.Day(second, first)
          : new Recurring.Day(first, second);
    }

    @Override
    public String unfixed() {
      return "XXXX-XX-XX";
    }
  }
}
