package org.hearsay.gather.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that an article's first lines give: "BAGHDAD, April 4, 2021 (Agency) —", or a line that
 * is a date alone.
 *
 * <p>A dateline without a year gives nothing: the year would be a guess.
 */
public final class Dateline {
  private static final String DAY =
      "((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
          + "|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?,? \\d{4}"
          + "|\\d{4}-\\d{2}-\\d{2})";
  private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
  private static final Pattern BEFORE_NEWS =
      Pattern.compile(
          "^(?-i:\\p{Lu}[\\p{L}.'’]*(?:(?:,? | ?[/-] ?)(?:\\p{Lu}[\\p{L}.'’]*|and|of|the|de|al)){0,6}) ?[,:—–-]? ?\\(?"
              + WEEKDAY
              + DAY
              + "\\)?(?:,? ?\\([^)\\n]{1,40}\\)|, [\\p{L} ]{2,30})? ?(?:[—–:]|--?(?= |\\p{Lu}))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ALONE =
      Pattern.compile(
          "^(?:(?:published|posted|updated|date)(?: on)?:? )?"
              + WEEKDAY
              + DAY
              + "[^\\p{L}\\n]{0,20}(?:[A-Z]{2,5})?$",
          Pattern.CASE_INSENSITIVE);
  private static final int FIRST_LINES = 4;
  private static final int LONGEST = 160;

  private Dateline() {}

  /** The day that the first lines of a cleaned text give, ISO 8601, or empty. */
  public static Optional<String> day(String text) {
    int at = 0;
    for (int line = 0; line < FIRST_LINES && at < text.length(); line++) {
      int end = text.indexOf("\n\n", at);
      String words = text.substring(at, Math.min(end < 0 ? text.length() : end, at + LONGEST));
      for (Pattern form : new Pattern[] {BEFORE_NEWS, ALONE}) {
        Matcher found = form.matcher(words);
        if (found.find()) {
          return Dates.parse(found.group(1));
        }
      }
      at = end < 0 ? text.length() : end + 2;
    }
    return Optional.empty();
  }
}
