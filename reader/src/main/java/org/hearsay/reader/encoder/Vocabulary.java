package org.hearsay.reader.encoder;

import java.util.Arrays;
import java.util.List;

/**
 * The word pieces of a BERT vocabulary (<a href="https://arxiv.org/abs/1810.04805">Devlin et al.
 * 2019</a>): one a line, its id the line's number from 0, pieces that go on within a word with "##"
 * before them. Immutable.
 */
final class Vocabulary {
  private static final String CONTINUING = "##";

  private final char[][] pieces;
  private final boolean[] continuing;
  private final int[] table;
  private final int longest;
  private final int unknown;
  private final int start;
  private final int end;
  private final int mark;

  private Vocabulary(List<String> lines) {
    pieces = new char[lines.size()][];
    continuing = new boolean[lines.size()];
    table = new int[Integer.highestOneBit(Math.max(lines.size(), 1)) << 2];
    int width = 0;
    for (int id = 0; id < pieces.length; id++) {
      String line = lines.get(id);
      continuing[id] = line.length() > 2 && line.startsWith(CONTINUING);
      pieces[id] = (continuing[id] ? line.substring(2) : line).toCharArray();
      width = Math.max(width, pieces[id].length);
      insert(id);
    }
    longest = width;
    unknown = required(lines, "[UNK]");
    start = required(lines, "[CLS]");
    end = required(lines, "[SEP]");
    mark = required(lines, "[unused0]");
  }

  /**
   * The vocabulary of these lines.
   *
   * @throws IllegalArgumentException when one of [UNK], [CLS], [SEP] and [unused0] is missing
   */
  static Vocabulary of(List<String> lines) {
    return new Vocabulary(lines);
  }

  /** The id of the piece that stands for what has none. */
  int unknown() {
    return unknown;
  }

  /** The id of the piece before a window. */
  int start() {
    return start;
  }

  /** The id of the piece after a window. */
  int end() {
    return end;
  }

  /** The id of the piece between two paragraphs. */
  int mark() {
    return mark;
  }

  int size() {
    return pieces.length;
  }

  /** The longest piece that the word has from {@code from} on: its id, or -1 when there is none. */
  int longest(char[] word, int from, int end) {
    for (int to = Math.min(end, from + longest); to > from; to--) {
      int id = find(word, from, to, from > 0);
      if (id >= 0) {
        return id;
      }
    }
    return -1;
  }

  /** How many characters the piece covers. */
  int length(int id) {
    return pieces[id].length;
  }

  private int find(char[] word, int from, int to, boolean goesOn) {
    int slot = slot(word, from, to, goesOn);
    while (table[slot] != 0) {
      int id = table[slot] - 1;
      if (continuing[id] == goesOn
          && Arrays.equals(pieces[id], 0, pieces[id].length, word, from, to)) {
        return id;
      }
      slot = slot + 1 & table.length - 1;
    }
    return -1;
  }

  private void insert(int id) {
    int slot = slot(pieces[id], 0, pieces[id].length, continuing[id]);
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = id + 1;
  }

  private int slot(char[] characters, int from, int to, boolean goesOn) {
    int hash = goesOn ? 1 : 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + characters[i];
    }
    hash *= 0x9E3779B9;
    return (hash ^ hash >>> 15) & table.length - 1;
  }

  private static int required(List<String> lines, String piece) {
    int id = lines.indexOf(piece);
    if (id < 0) {
      throw new IllegalArgumentException(
          "vocabulary must have the piece " + piece + " but has not");
    }
    return id;
  }
}
