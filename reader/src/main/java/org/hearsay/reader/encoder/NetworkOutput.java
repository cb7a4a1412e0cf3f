package org.hearsay.reader.encoder;

/**
 * What the network says of one window: four tables with a row for each piece, the pieces around the
 * window included.
 */
final class NetworkOutput {
  private static final int LINKS = 4;

  private final TagColumns columns;
  private final float[] tags;
  private final float[] queries;
  private final float[] keys;
  private final float[] links;

  NetworkOutput(TagColumns columns, float[] tags, float[] queries, float[] keys, float[] links) {
    this.columns = columns;
    this.tags = tags;
    this.queries = queries;
    this.keys = keys;
    this.links = links;
  }

  /** Copies the row of tags to the place of a word in a table of the same columns. */
  void copyTags(int row, float[] table, int word) {
    System.arraycopy(tags, row * columns.all(), table, word * columns.all(), columns.all());
  }

  /** The probability that a cue begins at this row, by the head whose columns begin here. */
  double begins(int row, int column) {
    int at = row * columns.all() + column;
    double outside = StrictMath.exp(tags[at] - tags[at + 1]);
    double inside = StrictMath.exp(tags[at + 2] - tags[at + 1]);
    return 1 / (1 + outside + inside);
  }

  /** Whether something is mentioned by the phrase whose head stands at this row. */
  boolean mentions(int row) {
    return columns.best(tags, row, columns.mention(), columns.mentions()) > 0;
  }

  /** The score of a label at a row, given that a cue begins at {@code cueRow}. */
  float pair(int cueRow, int row, int label) {
    float unary = tags[row * columns.all() + TagColumns.UNARY + label];
    return product(
        unary,
        queries,
        (cueRow * PairScores.LABELS + label) * Network.VECTOR,
        keys,
        row * Network.VECTOR);
  }

  /** The score of {@code head} as the head of {@code dependent}; the first row is the root. */
  float arc(int dependent, int head) {
    return link(dependent, 0, head, 1);
  }

  /** The score of an earlier mention as the same one; the first row is none. */
  float same(int mention, int earlier) {
    return link(mention, 2, earlier, 3);
  }

  private float link(int from, int fromPart, int to, int toPart) {
    return product(
        0,
        links,
        (from * LINKS + fromPart) * Network.VECTOR,
        links,
        (to * LINKS + toPart) * Network.VECTOR);
  }

  private static float product(float start, float[] a, int inA, float[] b, int inB) {
    float sum = start;
    for (int i = 0; i < Network.VECTOR; i++) {
      sum += a[inA + i] * b[inB + i];
    }
    return sum;
  }
}
