package org.hearsay.gather.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as news pages and texts write them, made into a day or a moment with its zone of ISO 8601.
 *
 * <pre>{@code
 * Dates.parse("2024-04-28 13:30:00+0200") // 2024-04-28T13:30:00+02:00
 * Dates.parse("April 28, 2024")           // 2024-04-28
 * Dates.parse("28/04/24")                 // empty: nobody can know
 * }</pre>
 *
 * <p>A time without a zone gives its day only. A day that no calendar has gives nothing.
 */
public final class Dates {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+(\\d{1,2}:\\d{2})(:\\d{2})?(?:[.,]\\d+)? ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STRICT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
  private static final Pattern SLASHES = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?: .*)?");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{1,6})?\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:[a-z]{3,9}\\.?,? )?" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[a-z]{3,9}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final DateTimeFormatter MAIL = DateTimeFormatter.RFC_1123_DATE_TIME;
  private static final Pattern IN_URI =
      Pattern.compile(
          "[/_-](20\\d{2}|19\\d{2})[/-]?(\\d{2}|[a-z]{3})[/-]?(\\d{2})(?=[/_.?#-]|$)",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dates() {}

  /** The day or moment that these words give, or empty. */
  public static Optional<String> parse(String written) {
    String words = written.strip().replaceAll("\\s+", " ");
    if (words.isEmpty() || words.length() > 60) {
      return Optional.empty();
    }
    try {
      return read(words);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The day or moment that these words give in ISO 8601 and no other form, or empty. */
  public static Optional<String> iso(String written) {
    return STRICT.matcher(written).matches() ? parse(written) : Optional.empty();
  }

  /** The day that an address holds, "…/2024/apr/28/…", "…/2024-04-28-…", or empty. */
  public static Optional<String> inUri(String uri) {
    Matcher found = IN_URI.matcher(uri);
    while (found.find()) {
      try {
        String month = found.group(2).toLowerCase(Locale.ROOT);
        int number = MONTHS.contains(month) ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
        return Optional.of(day(found.group(1), number, found.group(3)));
      } catch (DateTimeException | NumberFormatException noDate) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> read(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.matches()) {
      return Optional.of(moment(iso));
    }
    Matcher epoch = EPOCH.matcher(words);
    if (epoch.matches()) {
      long number = Long.parseLong(words);
      return Optional.of(
          format(
              Instant.ofEpochMilli(epoch.group(1) == null ? number * 1000 : number)
                  .atOffset(ZoneOffset.UTC)));
    }
    for (Pattern numbers : List.of(COMPACT, SLASHES)) {
      Matcher found = numbers.matcher(words);
      if (found.matches()) {
        return Optional.of(day(found.group(1), Integer.parseInt(found.group(2)), found.group(3)));
      }
    }
    return mail(words).or(() -> inWords(words));
  }

  private static Optional<String> mail(String words) {
    try {
      return Optional.of(format(OffsetDateTime.parse(words, MAIL)));
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static Optional<String> inWords(String words) {
    Matcher first = MONTH_FIRST.matcher(words);
    if (first.matches()) {
      return Optional.of(day(first.group(3), month(first.group(1)), first.group(2)));
    }
    Matcher second = DAY_FIRST.matcher(words);
    return second.matches()
        ? Optional.of(day(second.group(3), month(second.group(2)), second.group(1)))
        : Optional.empty();
  }

  private static String moment(Matcher iso) {
    String day = day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    String zone = iso.group(6);
    if (iso.group(4) == null || zone == null) {
      return day;
    }
    ZoneOffset offset = zone.matches("(?i)z|utc|gmt") ? ZoneOffset.UTC : ZoneOffset.of(zone);
    String time = iso.group(4).length() == 4 ? "0" + iso.group(4) : iso.group(4);
    String seconds = iso.group(5) == null ? ":00" : iso.group(5);
    return format(LocalDateTime.parse(day + "T" + time + seconds).atOffset(offset));
  }

  private static String format(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static String day(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString();
  }
}
