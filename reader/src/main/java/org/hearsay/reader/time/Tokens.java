package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.Span;

/**
 * Cuts words finer than the layout does: "27-year-old" into five tokens, "5pm" into two, but leaves
 * numbers, clock times and dates in figures whole; and tells for what each can stand.
 */
final class Tokens {
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.:]\\d+)*(?:(?:st|nd|rd|th|s)(?![\\p{L}]))?|(?:\\p{L}\\.)+(?:\\p{L}(?!\\p{L}))?"
              + "|[\\p{L}\\p{M}]+(?:['’‘]\\p{L}+)?|['’]\\p{L}+|.",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
  private static final Pattern YEARS = Pattern.compile("(\\d{2}|\\d{4})s");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
  private static final Pattern POINTED = Pattern.compile("\\d{1,2}\\.\\d{2}");
  private static final Pattern DOTTED = Pattern.compile("\\d{1,4}\\.\\d{1,2}\\.\\d{1,4}");
  private static final Pattern NUMBER = Pattern.compile("[\\d,]+(?:\\.\\d+)?");
  private static final int LONGEST_NUMBER = 9;

  private final TimeWords words;

  Tokens(TimeWords words) {
    this.words = words;
  }

  /** The tokens of some words of a text. */
  List<Token> of(String text, List<Span> spans) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : spans) {
      if (plain(text, span) || ISO.matcher(span.words(text)).matches()) {
        tokens.add(token(text, span));
      } else {
        Matcher part = WHOLE.matcher(text).region(span.start(), span.end());
        while (part.find()) {
          tokens.add(token(text, new Span(part.start(), part.end())));
        }
      }
    }
    return tokens;
  }

  private static boolean plain(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Token token(String text, Span span) {
    String word = span.words(text);
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    if (lower.length() > 1 && lower.indexOf('.') == 1 && Character.isLetter(lower.charAt(0))) {
      lower = lower.replace(".", "");
    }
    boolean figures = Character.isDigit(word.charAt(0));
    return new Token(span, word, lower, figures ? figures(lower) : words.classes(word, lower));
  }

  private static Map<String, Object> figures(String lower) {
    Map<String, Object> classes = new HashMap<>();
    Matcher ordinal = ORDINAL.matcher(lower);
    Matcher years = YEARS.matcher(lower);
    if (ordinal.matches() && ordinal.group(1).length() <= LONGEST_NUMBER) {
      classes.put("ordinal", Integer.valueOf(ordinal.group(1)));
    } else if (years.matches()) {
      classes.put("decade", Integer.valueOf(years.group(1)));
    } else if (CLOCK.matcher(lower).matches()) {
      classes.put("clock", lower);
    } else if (ISO.matcher(lower).matches()) {
      classes.put("iso", lower);
    } else if (DOTTED.matcher(lower).matches()) {
      classes.put("dotted", lower);
    } else if (NUMBER.matcher(lower).matches() && lower.length() <= LONGEST_NUMBER) {
      number(lower, classes);
    }
    return classes;
  }

  private static void number(String lower, Map<String, Object> classes) {
    if (lower.charAt(0) != '0') {
      classes.put("figures", lower);
    }
    if (POINTED.matcher(lower).matches()) {
      classes.put("pointed", lower.replace('.', ':'));
    }
    if (lower.indexOf('.') >= 0 || lower.indexOf(',') >= 0) {
      return;
    }
    int number = Integer.parseInt(lower);
    int length = lower.length();
    if (length <= 2) {
      range(classes, "day", number, 1, 31);
      range(classes, "monthnumber", number, 1, 12);
      range(classes, "hour", number, 0, 24);
      range(classes, "hour12", number, 1, 12);
    }
    if (length == 2) {
      classes.put("shortyear", number);
      range(classes, "minute", number, 0, 59);
    }
    if (length == 4) {
      range(classes, "year", number, 1000, 2199);
      range(classes, "newyear", number, 1900, 2049);
      if (number < 2400 && number % 100 < 60) {
        classes.put("military", "%02d:%02d".formatted(number / 100, number % 100));
      }
    }
  }

  private static void range(
      Map<String, Object> classes, String name, int number, int from, int to) {
    if (number >= from && number <= to) {
      classes.put(name, number);
    }
  }
}
