package org.hearsay.reader.encoder;

/**
 * What the network says of one window: three tables with a row for each piece, the pieces around
 * the window included.
 */
final class NetworkOutput {
  private final float[] tags;
  private final float[] queries;
  private final float[] keys;

  NetworkOutput(float[] tags, float[] queries, float[] keys) {
    this.tags = tags;
    this.queries = queries;
    this.keys = keys;
  }

  /** Copies the row of tags to the place of a word in a table of the same columns. */
  void copyTags(int row, float[] table, int word) {
    System.arraycopy(tags, row * Network.TAGS, table, word * Network.TAGS, Network.TAGS);
  }

  /** The probability that a cue begins at this row, by the head whose columns begin here. */
  double begins(int row, int column) {
    int at = row * Network.TAGS + column;
    double outside = StrictMath.exp(tags[at] - tags[at + 1]);
    double inside = StrictMath.exp(tags[at + 2] - tags[at + 1]);
    return 1 / (1 + outside + inside);
  }

  /** The score of a label at a row, given that a cue begins at {@code cueRow}. */
  float pair(int cueRow, int row, int label) {
    int query = (cueRow * PairScores.LABELS + label) * Network.VECTOR;
    int key = row * Network.VECTOR;
    float sum = tags[row * Network.TAGS + Network.UNARY + label];
    for (int i = 0; i < Network.VECTOR; i++) {
      sum += queries[query + i] * keys[key + i];
    }
    return sum;
  }
}
