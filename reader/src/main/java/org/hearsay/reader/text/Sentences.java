package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.Span;

/**
 * Finds sentences in English news: a stop, with the marks and brackets that close after it, ends a
 * sentence when white space and no small letter follow, unless the stop belongs to an abbreviation
 * or an initial, or the question before it is being asked by somebody ("“Why?” Ms. Vell asked").
 * Paragraphs end sentences, except one that breaks off in the middle of a sentence.
 */
final class Sentences {

  private static final WordList ABBREVIATIONS = WordList.read(Sentences.class, "abbreviations.tsv");
  private static final WordList OPENERS = WordList.read(Sentences.class, "sentence-openers.tsv");
  private static final WordList SAYING = WordList.read(Sentences.class, "saying-verbs.tsv");

  private static final Pattern STOP = Pattern.compile("([.!?…]+)([\"”’'»)\\]]*)(?=\\s)");
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.]*$");
  private static final Pattern NEXT_WORD = Pattern.compile("^\\s+[\"“‘'«(\\[]*([\\p{L}\\p{M}’']+)");
  private static final Pattern SPEAKER =
      Pattern.compile("^\\s+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+){1,4}(\\p{Ll}+)");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");
  private static final Pattern DIGIT = Pattern.compile("^\\s+\\p{N}");
  private static final int LONGEST_LOOK = 120;

  private Sentences() {}

  static List<Span> in(String text, List<Span> paragraphs) {
    List<Span> sentences = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      int from = start < 0 ? paragraph.start() : start;
      start = -1;
      from = split(text, paragraph, from, sentences);
      if (from < paragraph.end()) {
        if (i + 1 < paragraphs.size() && breaksOff(text, paragraph, paragraphs.get(i + 1))) {
          start = from;
        } else {
          sentences.add(new Span(from, paragraph.end()));
        }
      }
    }
    return sentences;
  }

  /** Adds the sentences that end inside a paragraph and returns where the rest starts. */
  private static int split(String text, Span paragraph, int from, List<Span> sentences) {
    Matcher stop = STOP.matcher(text).region(paragraph.start(), paragraph.end());
    stop.useTransparentBounds(true);
    int start = from;
    while (stop.find()) {
      if (stop.end() > start && stop.end() < paragraph.end() && ends(text, stop, paragraph.end())) {
        sentences.add(new Span(start, stop.end()));
        start = stop.end();
        while (start < paragraph.end() && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
      }
    }
    return start;
  }

  private static boolean ends(String text, Matcher stop, int end) {
    String after = text.substring(stop.end(), Math.min(end, stop.end() + LONGEST_LOOK));
    Matcher next = NEXT_WORD.matcher(after);
    String word = next.find() ? next.group(1) : "";
    if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
      return false;
    }
    if (!stop.group(1).equals(".")) {
      return stop.group(2).isEmpty() || !asked(after);
    }
    return !stop.group(2).isEmpty()
        || endsAfter(lastWord(text, stop.start()), word, DIGIT.matcher(after).find());
  }

  private static boolean asked(String after) {
    Matcher speaker = SPEAKER.matcher(after);
    return speaker.find() && SAYING.has(speaker.group(1));
  }

  private static String lastWord(String text, int stop) {
    Matcher word = LAST_WORD.matcher(text.substring(Math.max(0, stop - 24), stop));
    return word.find() ? word.group() : "";
  }

  private static boolean endsAfter(String last, String next, boolean digitFollows) {
    String kind = ABBREVIATIONS.kindAsWritten(last).orElse("");
    if (kind.equals("never") || kind.equals("number") && digitFollows) {
      return false;
    }
    boolean shortened =
        kind.equals("maybe")
            || INITIAL.matcher(last).matches()
            || last.matches("(?:\\p{L}\\.)+\\p{L}");
    return !shortened || OPENERS.has(next);
  }

  private static boolean breaksOff(String text, Span paragraph, Span next) {
    return Character.isLowerCase(text.codePointAt(next.start()))
        && Character.isLetterOrDigit(text.codePointBefore(paragraph.end()));
  }
}
