package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in styles, to be laid out in lines of a width.
 *
 * <p>White space separates words and is otherwise dropped, and so are control characters: an
 * article must not be able to steer the reader's terminal. Not for several threads.
 */
final class Paragraph {

  private record Word(String letters, Style style) {
    int columns() {
      return letters.codePointCount(0, letters.length());
    }
  }

  private final List<Word> words = new ArrayList<>();

  /** Adds the words of a text. */
  Paragraph add(String text, Style style) {
    for (String piece : text.strip().split("\\s+")) {
      String letters = piece.replaceAll("\\p{Cntrl}|[\u0080-\u009f\u202a-\u202e\u2066-\u2069]", "");
      if (!letters.isEmpty()) {
        words.add(new Word(letters, style));
      }
    }
    return this;
  }

  /** Adds a part of a list whose parts stand apart by a dot; nothing when the text is empty. */
  Paragraph addPart(String text, Style style) {
    if (!words.isEmpty() && !text.isEmpty()) {
      words.add(new Word("·", Style.FAINT));
    }
    return add(text, style);
  }

  /**
   * The lines, each with the margin before it; a word that is wider than the line has one of its
   * own.
   *
   * @param margin what stands before each line
   * @param width of the whole line, in columns
   */
  List<String> lines(Margin margin, int width, boolean colour) {
    List<String> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    int room = width - margin.columns();
    int used = 0;
    for (Word word : words) {
      if (!line.isEmpty() && used + 1 + word.columns() > room) {
        lines.add(margin.print(colour) + print(line, colour));
        line.clear();
        used = 0;
      }
      used += word.columns() + (line.isEmpty() ? 0 : 1);
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(margin.print(colour) + print(line, colour));
    }
    return lines;
  }

  private static String print(List<Word> line, boolean colour) {
    StringBuilder printed = new StringBuilder();
    int at = 0;
    while (at < line.size()) {
      Style style = line.get(at).style();
      StringBuilder run = new StringBuilder(line.get(at++).letters());
      while (at < line.size() && line.get(at).style() == style) {
        run.append(' ').append(line.get(at++).letters());
      }
      printed.append(printed.isEmpty() ? "" : " ").append(colour ? style.on(run.toString()) : run);
    }
    return printed.toString();
  }
}
