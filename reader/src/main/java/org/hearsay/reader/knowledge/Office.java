package org.hearsay.reader.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was, of what, and when: "president of USA, 2009-01-20 to 2017-01-20".
 *
 * @param title the words for it in small letters: "foreign minister"
 * @param of the country's code, or the name of the body
 * @param sector PLOVER sector of who holds it
 * @param from the first day
 * @param until the last day, or null where it lasts
 * @param atLeast whether it is only known to have lasted until then
 */
public record Office(
    String title,
    String of,
    String sector,
    LocalDate from,
    @Nullable LocalDate until,
    boolean atLeast) {

  /** How an office stands to a day. */
  public enum Standing {
    /** Not yet held. */
    BEFORE,
    /** Held on that day. */
    HELD,
    /** The day lies at most a year behind what is known. */
    PERHAPS,
    /** Held no more, as far as is known. */
    AFTER
  }

  private static final Pattern FORM =
      Pattern.compile(
          "(?<title>.+) of (?<of>[^,]+), (?<from>\\d{4}(?:-\\d\\d){0,2}) to"
              + " ?(?<until>\\d{4}(?:-\\d\\d){0,2})?(?<atleast>\\+)?(?: ?as (?<sector>[A-Z]{3}))?");

  /**
   * Reads "senator of USA, 2005-01-03 to 2008-11-16 as LEG"; the sector is GOV where none is named,
   * a "+" behind the last day says that it is only known until then, and a year or a month stands
   * for all of it.
   *
   * @throws IllegalArgumentException when the words have another form or the days another order
   */
  public static Office parse(String words) {
    Matcher form = FORM.matcher(words);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "an office must be written as \"president of FRA, 2017-05-14 to 2022-05-13\" but was \""
              + words
              + "\".");
    }
    LocalDate from = first(form.group("from"));
    LocalDate until = form.group("until") == null ? null : last(form.group("until"));
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(
          "an office must end after it begins but was \"" + words + "\".");
    }
    return new Office(
        form.group("title"),
        form.group("of"),
        Optional.ofNullable(form.group("sector")).orElse("GOV"),
        from,
        until,
        form.group("atleast") != null);
  }

  /** How the office stands to a day. */
  public Standing on(LocalDate day) {
    if (day.isBefore(from)) {
      return Standing.BEFORE;
    }
    if (until == null || !day.isAfter(until)) {
      return Standing.HELD;
    }
    return atLeast && !day.isAfter(until.plusYears(1)) ? Standing.PERHAPS : Standing.AFTER;
  }

  /** The first day of a day, month or year. */
  public static LocalDate first(String date) {
    return LocalDate.parse(date + "-01-01".substring(date.length() - 4));
  }

  /** The last day of a day, month or year. */
  public static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> first(date).plusYears(1).minusDays(1);
      case 7 -> first(date).plusMonths(1).minusDays(1);
      default -> LocalDate.parse(date);
    };
  }
}
