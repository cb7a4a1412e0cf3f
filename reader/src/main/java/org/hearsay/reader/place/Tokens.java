package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * The words of a text as names of places are made of them: an abbreviation keeps its point ("St.",
 * "W.Va.", "Ga."), and words joined by a hyphen are words of their own ("Osk-based") unless the
 * gazetteer knows them together ("Port-au-Prince").
 */
final class Tokens {
  private static final Pattern TITLE = Pattern.compile("(?i)st|ste|mt|ft|pt|n|s|e|w");

  private final String text;
  private final Gazetteer gazetteer;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private Tokens(Layout layout, Gazetteer gazetteer) {
    this.text = layout.text();
    this.gazetteer = gazetteer;
    layout.words().forEach(this::add);
    spans.forEach(span -> words.add(span.words(text)));
  }

  static Tokens of(Layout layout, Gazetteer gazetteer) {
    return new Tokens(layout, gazetteer);
  }

  private void add(Span word) {
    boolean joined = !spans.isEmpty() && last().end() == word.start();
    if (word.length() == 1 && text.charAt(word.start()) == '.' && joined && takesPoint(last())) {
      replaceLast(word.end());
    } else if (joined && text.charAt(word.start() - 1) == '.' && isPart(last(), word)) {
      replaceLast(word.end());
    } else if (word.length() > 2 && isLoose(word.words(text))) {
      split(word);
    } else {
      spans.add(word);
    }
  }

  /** "Osk-based", "Osk-Velm" where Osk is a state, a division or large. */
  private boolean isLoose(String word) {
    return word.indexOf('-') > 0
        && gazetteer.named(word).isEmpty()
        && Stream.of(word.split("-", -1))
            .flatMap(part -> gazetteer.named(part).stream())
            .anyMatch(GazetteerPlace::isMajor);
  }

  private boolean takesPoint(Span word) {
    String words = word.words(text);
    return Character.isUpperCase(words.charAt(0))
        && words.length() <= 5
        && (TITLE.matcher(words).matches()
            || !gazetteer.shortened(words).isEmpty()
            || words.contains("."));
  }

  /** "W." and "Va" of "W.Va.". */
  private boolean isPart(Span before, Span word) {
    return before.length() == 2
        && Character.isUpperCase(text.charAt(before.start()))
        && word.length() <= 4
        && Character.isUpperCase(text.charAt(word.start()));
  }

  private void replaceLast(int end) {
    spans.set(spans.size() - 1, Span.of(last().start(), end));
  }

  private Span last() {
    return spans.get(spans.size() - 1);
  }

  private void split(Span word) {
    int start = word.start();
    for (int i = word.start(); i <= word.end(); i++) {
      if (i == word.end() || text.charAt(i) == '-') {
        if (i > start) {
          spans.add(Span.of(start, i));
        }
        if (i < word.end()) {
          spans.add(Span.of(i, i + 1));
        }
        start = i + 1;
      }
    }
  }

  int size() {
    return spans.size();
  }

  String word(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index);
  }

  String lower(int index) {
    return word(index).toLowerCase(Locale.ROOT);
  }

  Span span(int from, int to) {
    return Span.of(spans.get(from).start(), spans.get(to - 1).end());
  }

  String words(int from, int to) {
    return span(from, to).words(text);
  }

  /** The word at an offset, or the next one. */
  int at(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isCapital(int index) {
    return !word(index).isEmpty() && Character.isUpperCase(word(index).charAt(0));
  }

  boolean isMark(int index) {
    return word(index).length() == 1
            && !Character.isLetterOrDigit(word(index).charAt(0))
            && word(index).charAt(0) != '&'
        || word(index).matches("['’][sS]");
  }

  boolean isNumber(int index) {
    return !word(index).isEmpty() && Character.isDigit(word(index).charAt(0));
  }
}
