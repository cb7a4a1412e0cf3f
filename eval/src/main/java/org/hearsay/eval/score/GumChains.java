package org.hearsay.eval.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.Span;

/**
 * The chains of mentions in an article of GUM (Zeldes 2017), as its CoNLL-U files tell them in
 * {@code Entity}. Spans count visible characters, so that blanks between words need not be known.
 */
final class GumChains {
  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\))?|([^()]+)\\)");

  private record Open(String entity, int start) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Set<Span>> chains = new TreeMap<>();
  private String words = "";
  private int lastOfWords;
  private int at;

  private GumChains() {}

  /**
   * The chains in a file, those of one mention too.
   *
   * @throws IOException when it cannot be read
   */
  static List<Set<Span>> in(Path file) throws IOException {
    GumChains chains = new GumChains();
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty()) {
        chains.lastOfWords = 0;
      } else if (line.charAt(0) != '#') {
        chains.line(line.split("\t"));
      }
    }
    return new ArrayList<>(chains.chains.values());
  }

  private void line(String[] columns) {
    String number = columns[0];
    if (number.contains(".")) {
      return;
    }
    if (number.contains("-")) {
      words = columns[1];
      lastOfWords = Integer.parseInt(number.substring(number.indexOf('-') + 1));
      return;
    }
    int start = at;
    at += Integer.parseInt(number) <= lastOfWords ? shared(columns[1]) : columns[1].length();
    Matcher entity = ENTITY.matcher(columns[9]);
    if (entity.find()) {
      brackets(entity.group(1), start);
    }
  }

  /** How many of the characters that several words share are this one's: "don't" is "do", "n't". */
  private int shared(String word) {
    int size = Math.min(word.length(), words.length());
    words = words.substring(size);
    return size;
  }

  private void brackets(String entity, int start) {
    Matcher bracket = BRACKET.matcher(entity);
    while (bracket.find()) {
      if (bracket.group(3) != null) {
        close(bracket.group(3));
      } else {
        open.push(new Open(bracket.group(1).split("-", 2)[0], start));
        if (bracket.group(2) != null) {
          close(open.element().entity());
        }
      }
    }
  }

  private void close(String entity) {
    for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
      Open one = each.next();
      if (one.entity().equals(entity)) {
        each.remove();
        chains.computeIfAbsent(entity, id -> new HashSet<>()).add(new Span(one.start(), at));
        return;
      }
    }
  }
}
