package org.hearsay.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a value's parts, so that all of it is told at once. */
final class Violations {
  private static final int LONGEST_SHOWN = 80;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

  private final String of;
  private final List<String> found = new ArrayList<>();

  private Violations(String of) {
    this.of = of;
  }

  /** Starts the check of one value. */
  static Violations of(Class<? extends Record> type) {
    return new Violations(type.getSimpleName().toLowerCase(Locale.ROOT));
  }

  /** Notes a violation unless the condition holds. */
  Violations expect(boolean holds, String field, String must, @Nullable Object was) {
    if (!holds) {
      found.add(field + " must " + must + " but was " + shown(was));
    }
    return this;
  }

  private static String shown(@Nullable Object value) {
    String words = String.valueOf(value);
    String cut = words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
    return value instanceof CharSequence ? "\"" + cut + "\"" : cut;
  }

  /** The words must not be null, empty or white space. */
  Violations words(String field, @Nullable String value) {
    return expect(value != null && !value.isBlank(), field, "have words", value);
  }

  /** The words may be missing, but not blank. */
  Violations wordsOrNull(String field, @Nullable String value) {
    return value == null ? this : words(field, value);
  }

  /** The confidence must lie between 0 and 1. */
  Violations confidence(double value) {
    return expect(value >= 0 && value <= 1, "confidence", "be from 0 to 1", value);
  }

  /** The confidence as it is kept: four decimals, so that JSON says the same. */
  static double rounded(double confidence) {
    return Math.rint(confidence * 10_000) / 10_000;
  }

  /** The country must be an ISO 3166-1 alpha-3 code, or missing. */
  Violations countryOrNull(@Nullable String value) {
    return expect(
        value == null || COUNTRY.matcher(value).matches(),
        "country",
        "be three capital letters of ISO 3166-1",
        value);
  }

  /** The spans must stand in text order; nested ones are allowed. */
  Violations sorted(String field, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      expect(
          spans.get(i - 1).compareTo(spans.get(i)) < 0,
          field,
          "stand in text order, once each",
          spans.get(i - 1) + ", " + spans.get(i));
    }
    return this;
  }

  /** The spans must stand in text order and not overlap. */
  Violations inTextOrder(String field, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      Span before = spans.get(i - 1);
      Span span = spans.get(i);
      expect(
          before.end() <= span.start(),
          field,
          "stand in text order without overlap",
          before + ", " + span);
    }
    return this;
  }

  /** No two of the values may be the same. */
  Violations distinct(String field, List<String> values) {
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      expect(seen.add(value), field, "be there once each", value);
    }
    return this;
  }

  /** The id must be one of those that are there, or missing. */
  Violations resolves(String field, @Nullable String id, Set<String> known) {
    return expect(
        id == null || known.contains(id), field, "be the id of something in this record", id);
  }

  /**
   * Ends the check.
   *
   * @throws IllegalArgumentException with every violation found
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(of + ": " + String.join("; ", found));
    }
  }
}
