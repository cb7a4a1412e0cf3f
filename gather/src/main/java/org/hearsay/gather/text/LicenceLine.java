package org.hearsay.gather.text;

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
 * <p>Names are those of Creative Commons ("CC BY-SA 4.0"), the Open Government Licence ("OGL 3.0")
 * and the GNU Free Documentation License ("GFDL"). A sentence about licences that gives no terms
 * for this text is news, not a licence.
 */
public final class LicenceLine {
  private static final Pattern SENTENCE =
      Pattern.compile("[^\\n]+?(?:[.!?][\\p{Pe}\\p{Pf}\"'”’]*(?=\\s|$)|(?=\\n|$))");
  private static final Pattern NAMED =
      Pattern.compile(
          "creative commons|\\bcc[ -](?:by|0)\\b|\\bcc0\\b|\\bopen government licen[cs]e|\\bgnu free documentation|\\bgfdl\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GIVES =
      Pattern.compile(
          "(?:^|\\b(?:this|these|the|all|our|its|original|except|unless)\\b[^.]{0,120}?|^(?:content|text|articles?|story|stories|republished|published|from)\\b.{0,80}?)"
              + "\\b(?:(?:sub-?)?licen[sc]ed|published|republished|released|available|distributed|shared|reproduced|reprinted|provided|made available|used|reused)\\b"
              + "[^.]{0,60}\\b(?:under|with|via|through|on the terms of)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENS =
      Pattern.compile(
          "^\\W*(?:©|\\(c\\)|copyright\\b|licen[sc]e\\s*:|creative commons\\b[^.]{0,40}\\blicen[sc]e\\W*$|cc[ -](?:by|0)\\b|cc0\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RESERVED =
      Pattern.compile(
          "^\\W*(?:(?:©|\\(c\\)|copyright\\b).{0,150}|.{0,60})\\ball rights (?:are )?reserved\\b|^\\W*(?:©|\\(c\\)|copyright)[ ,]{0,2}(?:©|\\(c\\)|copyright)?[ ,]{0,2}(?:19|20)\\d{2}\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOLD =
      Pattern.compile(
          "[“”\"«»]|\\b(?:we|he|she|they|you|who|said|says)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSION = Pattern.compile("\\b([1-4]\\.\\d)\\b");
  private static final int LONGEST = 400;

  private LicenceLine() {}

  /** The licence that a cleaned text states, with the sentence that says so, or empty. */
  public static Optional<Licence> find(String text) {
    Matcher sentence = SENTENCE.matcher(text);
    Licence reserved = null;
    while (sentence.find()) {
      String words = sentence.group();
      int start = sentence.start() + leading(words);
      if (words.isBlank() || words.length() > LONGEST) {
        continue;
      }
      Span span = Span.of(start, start + words.strip().length());
      if (grants(words.strip())) {
        return Optional.of(new Licence(name(words), span));
      }
      if (RESERVED.matcher(words.strip()).find()) {
        reserved = new Licence("All rights reserved", span);
      }
    }
    return Optional.ofNullable(reserved);
  }

  private static boolean grants(String sentence) {
    return NAMED.matcher(sentence).find()
        && (OPENS.matcher(sentence).find()
            || GIVES.matcher(sentence).find() && !TOLD.matcher(sentence).find());
  }

  private static int leading(String words) {
    return words.length() - words.stripLeading().length();
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
    if (!lower.matches(".*\\b(?:attribution|by)\\b.*")
        || !lower.matches(".*\\b(?:attribution|cc by|commons by)\\b.*")) {
      return "Creative Commons" + number;
    }
    return "CC BY"
        + (lower.matches(".*\\b(?:non ?commercial|nc)\\b.*") ? "-NC" : "")
        + (lower.matches(".*\\b(?:no ?deriv\\w*|nd)\\b.*") ? "-ND" : "")
        + (lower.matches(".*\\b(?:share ?alike|sa)\\b.*") ? "-SA" : "")
        + number;
  }
}
