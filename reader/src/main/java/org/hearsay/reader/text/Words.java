package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.Span;

/**
 * Finds words: numbers with their points and commas, abbreviations with inner points ("U.S."),
 * names of sites ("example.com"), hyphenated words and names with an apostrophe inside ("Asa’id");
 * a possessive or shortened verb and every other visible character are words of their own.
 */
final class Words {

  private static final String CLITIC = "['’](?:s|ve|re|m|ll|S|VE|RE|M|LL)(?![\\p{L}\\p{M}\\p{N}])";
  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+";
  private static final Pattern WORD =
      Pattern.compile(
          String.join(
              "|",
              "\\p{N}+(?:[.,:]\\p{N}+)+",
              "(?:\\p{L}\\.){2,}",
              LETTERS + "(?:\\.\\p{Ll}{2,})+(?![\\p{L}])",
              CLITIC,
              LETTERS + "(?:(?!" + CLITIC + ")[-'’‘ʼʿ‑&]" + LETTERS + ")*",
              "[^\\s\\u00a0]"));

  private Words() {}

  static List<Span> in(String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }
}
