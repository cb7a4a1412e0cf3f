package org.hearsay.store.print;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of CSV (RFC 4180). A value that a spreadsheet would take for a formula gets an apostrophe
 * before it, so that words out of the news are never executed (OWASP, "CSV Injection").
 */
final class Csv {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  static String line(List<String> values) {
    return values.stream().map(Csv::value).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String value(String value) {
    boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(each -> ",\"\r\n;\t".indexOf(each) >= 0);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
