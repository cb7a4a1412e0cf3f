package org.hearsay.reader.encoder;

/**
 * How the columns of the network's table of tags are laid out: the heads one after the other, each
 * with a column a label.
 *
 * @param partsOfSpeech how many parts of speech there are
 * @param relations how many relations to the head there are
 * @param mentions how many kinds of mentions there are, "none" included
 */
record TagColumns(int partsOfSpeech, int relations, int mentions) {
  /** The first of the five columns which go into the scores of pairs. */
  static final int UNARY = 15;

  /** The first column of the parts of speech. */
  static final int PART_OF_SPEECH = 20;

  /** The first column of the relations. */
  int relation() {
    return PART_OF_SPEECH + partsOfSpeech;
  }

  /** The first column of the kinds of mentions. */
  int mention() {
    return relation() + relations;
  }

  /** All columns. */
  int all() {
    return mention() + mentions;
  }

  /** Which of the labels from this column on has the highest score in this row of a table. */
  int best(float[] table, int row, int first, int labels) {
    int at = row * all() + first;
    int best = 0;
    for (int label = 1; label < labels; label++) {
      if (table[at + label] > table[at + best]) {
        best = label;
      }
    }
    return best;
  }
}
