package org.hearsay.gather.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one form of an article's text: LF line ends, no blanks at the ends of lines, paragraphs
 * separated by one blank line.
 *
 * <p>Only white space changes. Three layouts of plain text are known: paragraphs separated by blank
 * lines, a paragraph a line, and lines that a program broke at a fixed width, which are joined
 * again.
 */
public final class CleanText {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000b\f]");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\\p{Pe}\\p{Pf}\"'”’]*$");
  private static final int NARROW = 40;
  private static final int WIDE = 130;

  private CleanText() {}

  /** The text in that form; empty when it has no words. */
  public static String of(String raw) {
    String bare = raw.startsWith("\ufeff") ? raw.substring(1) : raw;
    String lines = LINE_END.matcher(bare).replaceAll("\n");
    List<List<String>> blocks = blocks(lines);
    boolean wrapped = wrapped(blocks);
    boolean apart = blocks.size() > 1;
    StringBuilder text = new StringBuilder(raw.length());
    for (List<String> block : blocks) {
      text.append(text.length() == 0 ? "" : "\n\n");
      text.append(String.join(wrapped ? " " : apart ? "\n" : "\n\n", block));
    }
    return text.toString();
  }

  private static List<List<String>> blocks(String lines) {
    List<List<String>> blocks = new ArrayList<>();
    boolean open = false;
    for (String line : lines.split("\n", -1)) {
      String words = strip(line);
      if (words.isEmpty()) {
        open = false;
      } else if (open) {
        blocks.get(blocks.size() - 1).add(words);
      } else {
        blocks.add(new ArrayList<>(List.of(words)));
        open = true;
      }
    }
    return blocks;
  }

  private static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && blank(line.charAt(start))) {
      start++;
    }
    while (end > start && blank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /**
   * True when most lines inside blocks end mid sentence and none is long: a program broke them at a
   * width.
   */
  private static boolean wrapped(List<List<String>> blocks) {
    int inner = 0;
    int open = 0;
    for (List<String> block : blocks) {
      for (String line : block.subList(0, block.size() - 1)) {
        inner++;
        open += line.length() >= NARROW && line.length() <= WIDE && !ends(line) ? 1 : 0;
      }
    }
    return inner >= 3 && open * 10 > inner * 7;
  }

  private static boolean ends(String line) {
    return SENTENCE_END.matcher(line).find();
  }
}
