package org.hearsay.reader.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * Whether an article writes the day before the month, so that "3/4" is the third of April: its
 * language says so, or the country of its address, or the order in which it writes dates in words.
 * Where nothing tells, the month comes first.
 */
final class DayOrder {
  private static final Pattern ADDRESS =
      Pattern.compile("^https?://[^/]*?\\.(\\p{Lower}{2,})(?:[:/].*)?$");
  private static final Pattern AMERICAN_LANGUAGE = Pattern.compile("en[-_](?:US|PH|CA)");
  private static final Pattern OTHER_LANGUAGE = Pattern.compile("en[-_]\\p{Upper}{2}");
  private static final Pattern COUNTRY = Pattern.compile("\\p{Lower}{2}");
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Lower}*\\.?";
  private static final Pattern DAY_FIRST = Pattern.compile("\\b\\d{1,2} " + MONTH + "(?!\\p{L})");
  private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " \\d{1,2}(?!\\d)");

  private DayOrder() {}

  static boolean dayFirst(Article article) {
    Boolean told = byLanguage(article.language());
    told = told == null ? byAddress(article.uri()) : told;
    return told == null ? byWords(article.text()) : told;
  }

  private static @Nullable Boolean byLanguage(@Nullable String language) {
    if (language == null || !OTHER_LANGUAGE.matcher(language).matches()) {
      return null;
    }
    return !AMERICAN_LANGUAGE.matcher(language).matches();
  }

  private static @Nullable Boolean byAddress(@Nullable String uri) {
    Matcher address = ADDRESS.matcher(uri == null ? "" : uri);
    if (!address.matches() || !COUNTRY.matcher(address.group(1)).matches()) {
      return null;
    }
    return !address.group(1).equals("us") && !address.group(1).equals("ph");
  }

  private static boolean byWords(String text) {
    return DAY_FIRST.matcher(text).results().limit(100).count()
        > MONTH_FIRST.matcher(text).results().limit(100).count();
  }
}
