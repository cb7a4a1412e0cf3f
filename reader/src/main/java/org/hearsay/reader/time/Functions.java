package org.hearsay.reader.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the meanings in {@code rules.tsv} can call; the file's head says what each does. */
final class Functions {
  private static final int CENTURY = 100;
  private static final int THIS_CENTURY_UNTIL = 50;

  private Functions() {}

  /** The outcome; null when there is no such time ("30 February"). */
  static @Nullable Object apply(String name, Parts parts) {
    try {
      Object found = number(name, parts);
      found = found == null ? recurring(name, parts) : found;
      found = found == null ? date(name, parts) : found;
      found = found == null ? figures(name, parts) : found;
      found = found == null ? clock(name, parts) : found;
      found = found == null ? other(name, parts) : found;
      if (found == null) {
        throw new IllegalStateException("[rules.tsv] a function must be known but was " + name);
      }
      return found;
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static @Nullable Object number(String name, Parts parts) {
    return switch (name) {
      case "same" -> parts.any(0);
      case "sum" -> parts.amount(0).plus(parts.amount(1));
      case "product" -> parts.amount(0).times(parts.amount(1));
      case "half" -> new Amount(new BigDecimal("0.5"));
      case "some" -> Amount.SOME;
      case "integer" -> whole(parts.amount(0));
      default -> null;
    };
  }

  private static int whole(Amount amount) {
    Integer whole = amount.whole();
    if (whole == null) {
      throw new DateTimeException("no whole number: " + amount.written());
    }
    return whole;
  }

  private static @Nullable Object recurring(String name, Parts parts) {
    return switch (name) {
      case "month" -> new Recurring.Month(parts.number(0));
      case "day" -> new Recurring.Day(parts.number(0), parts.number(1));
      case "season" -> new Recurring.Season(parts.number(0));
      case "quarter" -> new Recurring.Share(Grain.QUARTER, parts.number(0));
      case "half_year" -> new Recurring.Share(Grain.HALF, parts.number(0));
      case "feast" -> new Recurring.Feast(FeastDay.parse(parts.word(0)));
      default -> null;
    };
  }

  private static @Nullable Object date(String name, Parts parts) {
    return switch (name) {
      case "in_year" ->
          new Dated.InYear((Recurring) parts.any(0), parts.dateOrNull(1), Dated.Choice.TENSE);
      case "matching" -> new Dated.Matching((Recurring) parts.any(0), parts.number(1));
      case "chosen" ->
          new Dated.InYear((Recurring) parts.any(0), null, Dated.Choice.valueOf(parts.word(1)));
      case "year" -> year(parts.number(0));
      case "decade" -> decade(parts.number(0));
      case "century" ->
          new Dated.Fixed(
              Period.of(Grain.CENTURY, LocalDate.of((parts.number(0) - 1) * CENTURY, 1, 1)));
      case "near" -> new Dated.Near(parts.grain(0), parts.number(1), false);
      case "chained" -> new Dated.Near(parts.grain(0), parts.number(1), true);
      case "weekday" ->
          new Dated.Weekday(
              parts.number(0), parts.dateOrNull(2), Dated.Choice.valueOf(parts.word(1, "TENSE")));
      case "month_day" -> new Dated.MonthDay(parts.number(0), parts.dateOrNull(1));
      case "part" -> new Dated.Part(parts.number(0), parts.grain(1), parts.date(2));
      case "around" -> new Dated.Around(parts.grain(0), parts.date(1));
      case "nth_weekday" -> new Dated.NthWeekday(parts.number(0), parts.number(1), parts.date(2));
      case "shifted" -> shifted(parts);
      case "cut" -> new Dated.Cut(parts.date(0), parts.word(1).equals("before"));
      case "same_in" -> new Dated.SameIn(parts.date(0));
      case "fiscal" -> new Dated.Fiscal(parts.date(0));
      default -> null;
    };
  }

  private static Dated.Fixed year(int year) {
    int full = year >= CENTURY ? year : year < THIS_CENTURY_UNTIL ? 2000 + year : 1900 + year;
    return new Dated.Fixed(Period.of(Grain.YEAR, LocalDate.of(full, 1, 1)));
  }

  private static Dated.Fixed decade(int years) {
    int full = years >= CENTURY ? years : 1900 + years;
    if (full % 10 != 0) {
      throw new DateTimeException("no decade: " + years);
    }
    return new Dated.Fixed(Period.of(Grain.DECADE, LocalDate.of(full, 1, 1)));
  }

  /** Amount, unit, sign and start; units of hours count in days. */
  private static Dated shifted(Parts parts) {
    String unit = parts.word(1);
    Amount amount = parts.amount(0);
    if (unit.startsWith("T")) {
      int day = unit.equals("TH") ? 24 : unit.equals("TM") ? 24 * 60 : 24 * 3600;
      Integer whole = amount.whole();
      amount = whole == null ? Amount.SOME : Amount.of(whole / day);
      unit = "D";
    }
    Grain grain = Grain.ofUnit(unit);
    Dated from =
        parts.any(3) instanceof Dated date
            ? date
            : new Dated.Near(grain, 0, parts.word(3).equals("told"));
    return new Dated.Shifted(amount, grain, parts.number(2), from);
  }

  private static @Nullable Object figures(String name, Parts parts) {
    return switch (name) {
      case "iso" -> iso(List.of(parts.word(0).split("-")));
      case "dotted" -> dotted(List.of(parts.word(0).split("\\.")));
      case "full_day" -> fixed(parts.number(0), parts.number(1), parts.number(2));
      case "figures" -> new Dated.InFigures(parts.number(0), parts.number(1), parts.dateOrNull(2));
      default -> null;
    };
  }

  private static Dated iso(List<String> parts) {
    return fixed(
        Integer.parseInt(parts.get(0)),
        Integer.parseInt(parts.get(1)),
        Integer.parseInt(parts.get(2)));
  }

  private static Dated dotted(List<String> parts) {
    int first = Integer.parseInt(parts.get(0));
    int month = Integer.parseInt(parts.get(1));
    int last = Integer.parseInt(parts.get(2));
    return first >= CENTURY ? fixed(first, month, last) : fixed(last, month, first);
  }

  private static Dated fixed(int year, int month, int day) {
    int full = year(year).given().first().getYear();
    return new Dated.Fixed(Period.day(LocalDate.of(full, month, day)));
  }

  private static @Nullable Object clock(String name, Parts parts) {
    return switch (name) {
      case "clock" -> clock(List.of(parts.word(0).split(":")), parts.word(1, ""));
      case "zone" -> ((DayTime.Clock) parts.any(0)).in(parts.word(1));
      case "offset" -> offset(parts.word(0), parts.number(1));
      case "day_part" -> new DayTime.Part(parts.word(0), parts.dateOrNull(1));
      case "at" -> ((DayTime) parts.any(0)).on(parts.date(1));
      default -> null;
    };
  }

  private static DayTime.Clock clock(List<String> numbers, String half) {
    int hour = Integer.parseInt(numbers.get(0));
    int minute = numbers.size() > 1 ? Integer.parseInt(numbers.get(1)) : -1;
    int second = numbers.size() > 2 ? Integer.parseInt(numbers.get(2)) : -1;
    if (half.equals("pm") && hour < 12) {
      hour += 12;
    }
    if (half.equals("am") && hour == 12) {
      hour = 0;
    }
    return new DayTime.Clock(hour, minute, second, "", null);
  }

  private static String offset(String sign, int hours) {
    return (sign.equals("+") ? "+" : "-") + "%02d:00".formatted(hours);
  }

  private static @Nullable Object other(String name, Parts parts) {
    return switch (name) {
      case "length" -> Lengths.of(parts);
      case "past" -> ((Meaning.Length) parts.any(0)).on(Direction.BEHIND);
      case "coming" -> ((Meaning.Length) parts.any(0)).on(Direction.AHEAD);
      case "every_day" -> new Meaning.Every("XXXX-WXX-" + parts.number(0));
      case "every_part" -> new Meaning.Every("T" + parts.word(0));
      case "every_season" -> new Meaning.Every(new Recurring.Season(parts.number(0)).unfixed());
      case "every_month" -> new Meaning.Every(new Recurring.Month(parts.number(0)).unfixed());
      case "every" -> new Meaning.Every(parts.word(0));
      case "every_unit" -> new Meaning.Every(Lengths.value(parts));
      case "vague" -> new Meaning.Vague(parts.word(0));
      case "between" -> new Meaning.Between(parts.date(0), parts.date(1));
      case "years" -> years(parts.number(0), parts.number(1));
      case "listed" -> new Meaning.Listed(parts.date(0), parts.date(1));
      case "open_end" -> new Meaning.Open(parts.date(0), true);
      case "open_start" -> new Meaning.Open(parts.date(0), false);
      case "other_month" ->
          new Meaning.OtherMonth(calendar(parts), parts.number(1), yearOfCalendar(parts, 2));
      case "other_day" ->
          new Dated.OtherDay(
              calendar(parts), parts.number(1), parts.number(2), yearOfCalendar(parts, 3));
      default -> null;
    };
  }

  /** "2009-11" is from 2009 to 2011. */
  private static Meaning years(int from, int to) {
    int end = to >= CENTURY ? to : from / CENTURY * CENTURY + to;
    if (end <= from) {
      throw new DateTimeException("no later year: " + to);
    }
    return new Meaning.Listed(year(from), year(end));
  }

  private static OtherCalendar calendar(Parts parts) {
    return OtherCalendar.valueOf(parts.word(0));
  }

  private static @Nullable Integer yearOfCalendar(Parts parts, int index) {
    Integer year = parts.numberOrNull(index);
    if (year != null && !calendar(parts).canBeYear(year)) {
      throw new DateTimeException("no year of this calendar: " + year);
    }
    return year;
  }
}
