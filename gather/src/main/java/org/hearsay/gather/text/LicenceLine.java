package org.hearsay.gather.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.Licence;
import org.hearsay.record.Span;

/**
 * The sentence in which an article states its terms of use: "All Content by … is licensed under a
 * Creative Commons Attribution 4.0 International License."
 *
 * <p>Names are those of Creative Commons ("CC BY-SA 4.0"), the Open Government Licence ("OGL 3.0"),
 * the GNU Free Documentation License ("GFDL"), and "All rights reserved". A sentence about licences
 * that gives no terms for this text is news, not a licence.
 */
public final class LicenceLine {
  private static final Pattern SIGN =
      Pattern.compile(
          "creative commons|\\bcc[ -](?:by|0)\\b|\\bcc0\\b|open government licen[cs]e|gnu free documentation|\\bgfdl\\b"
              + "|rights (?:are )?reserved|©|\\(c\\)|copyright",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile(
          "creative commons|\\bcc[ -](?:by|0)\\b|\\bcc0\\b|\\bopen government licen[cs]e|\\bgnu free documentation|\\bgfdl\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GIVES =
      Pattern.compile(
          "(?:^|\\b(?:this|these|the|all|our|its|original|except|unless)\\b[^.]{0,120}?|^(?:content|text|articles?|story|stories|republished|published|from)\\b.{0,80}?)"
              + "\\b(?:(?:sub-?)?licen[sc]ed|published|republished|released|available|distributed|shared|reproduced|reprinted|provided|used|reused)\\b"
              + "[^.]{0,60}\\b(?:under|with|via|through|on the terms of)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENS =
      Pattern.compile(
          "^\\W*(?:©|\\(c\\)|copyright\\b|licen[sc]e\\s*:|creative commons\\b[^.]{0,40}\\blicen[sc]e\\W*$|cc[ -](?:by|0)\\b|cc0\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RESERVED =
      Pattern.compile(
          "^\\W*(?:(?:©|\\(c\\)|copyright\\b).{0,150}|.{0,60})\\ball rights (?:are )?reserved\\b"
              + "|^\\W*(?:©|\\(c\\)|copyright)[ ,]{0,2}(?:©|\\(c\\)|copyright)?[ ,]{0,2}(?:19|20)\\d{2}\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOLD =
      Pattern.compile(
          "[“”\"«»]|\\b(?:we|he|she|they|you|who|said|says)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSION = Pattern.compile("\\b([1-4]\\.\\d)\\b");
  private static final String ALL_RIGHTS = "All rights reserved";
  private static final int LONGEST = 400;

  private LicenceLine() {}

  /** The licence that a cleaned text states, with the words that say so, or empty. */
  public static Optional<Licence> find(String text) {
    List<Licence> found = new ArrayList<>();
    Matcher sign = SIGN.matcher(text);
    for (int from = 0; sign.find(from); ) {
      Span sentence = sentence(text, sign.start(), sign.end());
      String words = sentence.words(text);
      if (NAMED.matcher(words).find() && grants(words)) {
        found.add(new Licence(name(words), sentence));
      } else if (RESERVED.matcher(words).find() && words.length() <= LONGEST) {
        found.add(new Licence(ALL_RIGHTS, sentence));
      }
      from = Math.max(sign.end(), sentence.end());
      if (from >= text.length()) {
        break;
      }
    }
    return found.stream()
        .filter(licence -> !licence.name().equals(ALL_RIGHTS))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(licence -> widened(licence, found));
  }

  private static boolean grants(String sentence) {
    return sentence.length() <= LONGEST
        && (OPENS.matcher(sentence).find()
            || GIVES.matcher(sentence).find() && !TOLD.matcher(sentence).find());
  }

  /** The sentence or line around a sign, without blanks at its ends. */
  private static Span sentence(String text, int signStart, int signEnd) {
    int start = signStart;
    while (start > 0 && signStart - start <= LONGEST && !begins(text, start)) {
      start--;
    }
    int end = signEnd;
    while (end < text.length() && end - signEnd <= LONGEST && !stops(text, end)) {
      end++;
    }
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return Span.of(start, end);
  }

  private static boolean begins(String text, int at) {
    char before = text.charAt(at - 1);
    return before == '\n' || Character.isWhitespace(before) && at > 1 && stops(text, at - 1);
  }

  /** True after a full stop and what closes with it, before white space; and at a line's end. */
  private static boolean stops(String text, int at) {
    if (!Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    int last = at - 1;
    while (last > 0 && "\"'”’)]»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.charAt(at) == '\n' || last >= 0 && ".!?".indexOf(text.charAt(last)) >= 0;
  }

  /** With the lines of the same kind that stand right before and after. */
  private static Licence widened(Licence licence, List<Licence> found) {
    Span evidence = licence.evidence();
    for (Licence other : found) {
      Span all = evidence.union(other.evidence());
      int apart = all.length() - evidence.length() - other.evidence().length();
      evidence = !evidence.covers(other.evidence()) && apart <= 2 ? all : evidence;
    }
    return new Licence(licence.name(), evidence);
  }

  /** The short name of the licence that these words give. */
  static String name(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", " ");
    Matcher version = VERSION.matcher(lower);
    String number = version.find() ? " " + version.group(1) : "";
    if (lower.contains("open government")) {
      return "OGL" + number;
    }
    if (lower.contains("gnu free") || lower.contains("gfdl")) {
      return "GFDL" + number;
    }
    if (lower.matches(".*\\bcc ?0\\b.*") || lower.contains("commons zero")) {
      return "CC0" + number;
    }
    if (!lower.matches(".*\\b(?:attribution|cc by|commons by)\\b.*")) {
      return "Creative Commons" + number;
    }
    return "CC BY"
        + (lower.matches(".*\\b(?:non ?commercial|nc)\\b.*") ? "-NC" : "")
        + (lower.matches(".*\\b(?:no ?deriv\\w*|nd)\\b.*") ? "-ND" : "")
        + (lower.matches(".*\\b(?:share ?alike|sa)\\b.*") ? "-SA" : "")
        + number;
  }
}
