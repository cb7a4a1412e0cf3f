package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.record.HearsayException;
import org.hearsay.store.query.Form;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Unit;
import org.hearsay.store.query.Value;
import org.jspecify.annotations.Nullable;

/**
 * The checked words of {@code hearsay find}.
 *
 * @param limit how many at most
 * @param output the file to write, or null for standard output
 */
record FindArguments(Query query, FindFormat format, long limit, @Nullable Path output) {

  static final long SHOWN_AS_TEXT = 20;

  /** One argument that the shell took the quotation marks from: {@code who:Ada Quill}. */
  private static final Pattern BLANKS_INSIDE = Pattern.compile("(-?[a-z-]+:)([^\":,]*\\s[^\":,]*)");

  /**
   * Checks the words as they were typed.
   *
   * @throws WrongUse with every reason why they cannot be used
   */
  static FindArguments of(
      String line, String format, @Nullable String limit, @Nullable Path output) {
    List<String> reasons = new ArrayList<>();
    FindFormat checked = format(format, reasons);
    Path file = ReadArguments.output(output, List.of(), reasons);
    FindArguments arguments =
        new FindArguments(query(line, reasons), checked, limit(limit, checked, reasons), file);
    if (!reasons.isEmpty()) {
      throw new WrongUse(String.join("\n", reasons));
    }
    return arguments;
  }

  /** An argument as a term of the language: its blanks belong to one value. */
  static String term(String argument) {
    Matcher blanks = BLANKS_INSIDE.matcher(argument);
    return blanks.matches() ? blanks.group(1) + Value.of(blanks.group(2)) : argument;
  }

  /** An option as a term of the language. */
  static String term(Key key, String typed) {
    boolean words = key.form() == Form.NAME || key.form() == Form.TEXT;
    List<String> values = words ? List.of(typed) : List.of(typed.split(",", -1));
    return key.word()
        + ":"
        + values.stream().map(FindArguments::value).collect(Collectors.joining(","));
  }

  private static String value(String typed) {
    boolean open = typed.length() > 1 && typed.endsWith("*");
    return new Value(open ? typed.substring(0, typed.length() - 1) : typed, open).toString();
  }

  private static Query query(String line, List<String> reasons) {
    try {
      return Query.parse(line);
    } catch (HearsayException wrong) {
      reasons.add(String.valueOf(wrong.getMessage()));
      return Query.of(Unit.STATEMENTS);
    }
  }

  private static FindFormat format(String typed, List<String> reasons) {
    return Arrays.stream(FindFormat.values())
        .filter(format -> format.word().equals(typed.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(
            () -> {
              reasons.add(
                  "[--format] the format is not known: it must be text, csv or jsonl but was \""
                      + typed
                      + "\". Do use text to read on a screen, csv for a table, jsonl for programs.");
              return FindFormat.TEXT;
            });
  }

  private static long limit(@Nullable String typed, FindFormat format, List<String> reasons) {
    if (typed == null) {
      return format == FindFormat.TEXT ? SHOWN_AS_TEXT : Long.MAX_VALUE;
    }
    if (typed.matches("[1-9][0-9]{0,8}")) {
      return Long.parseLong(typed);
    }
    reasons.add(
        "[--limit] the number cannot be used: it must be a whole number from 1 to 999999999 but was \""
            + typed
            + "\". Do leave --limit out to have the first "
            + SHOWN_AS_TEXT
            + " as text, or all as csv or jsonl.");
    return 1;
  }
}
