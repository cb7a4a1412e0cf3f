package org.hearsay.gather;

import java.util.List;

/** Why an article is not read; caught where its source is known. */
final class Rejection extends Exception {
  private static final long serialVersionUID = 1L;

  private final String violations;
  private final String advice;

  private Rejection(String violations, String advice) {
    super(violations, null, false, false);
    this.violations = violations;
    this.advice = advice;
  }

  /** One rule that was broken: {@code field must … but was …}, and what to do. */
  static Rejection of(String field, String must, String was, String advice) {
    return new Rejection(field + " must " + must + " but was " + was, advice);
  }

  /** All rules that were broken. */
  static Rejection of(List<String> violations, String advice) {
    return new Rejection(String.join("; ", violations), advice);
  }

  static String dateViolation(String field, String was) {
    return field
        + " must be a date such as 2021-04-04, or a date-time with zone, of ISO 8601 but was "
        + quoted(was);
  }

  /** A value as messages show it: in quotation marks, on one line, cut when it is long. */
  static String quoted(String value) {
    String line = value.replaceAll("\\p{Cntrl}+", " ");
    return '"' + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + '"';
  }

  static String message(String source, String what, String violations, String advice) {
    return "[" + source + "] " + what + ": " + violations + ". " + advice + ".";
  }

  /** This rejection of an article from a source. */
  Gathered.Rejected at(String source) {
    return at(source, "article not read");
  }

  Gathered.Rejected at(String source, String what) {
    return new Gathered.Rejected(source, message(source, what, violations, advice));
  }
}
