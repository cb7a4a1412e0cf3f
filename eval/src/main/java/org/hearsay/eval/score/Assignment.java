package org.hearsay.eval.score;

import java.util.Arrays;

/**
 * The pairing of rows and columns with the highest sum, each used at most once (Kuhn 1955, in the
 * form with potentials that takes cubic time).
 */
final class Assignment {
  private Assignment() {}

  /** The sum of the best pairing of this table; 0 when it is empty. */
  static double best(double[][] gains) {
    if (gains.length == 0 || gains[0].length == 0) {
      return 0;
    }
    return gains.length <= gains[0].length ? wide(gains) : wide(turned(gains));
  }

  private static double[][] turned(double[][] gains) {
    double[][] turned = new double[gains[0].length][gains.length];
    for (int row = 0; row < gains.length; row++) {
      for (int column = 0; column < gains[0].length; column++) {
        turned[column][row] = gains[row][column];
      }
    }
    return turned;
  }

  /** For a table with at least as many columns as rows; rows and columns count from 1 inside. */
  private static double wide(double[][] gains) {
    int columns = gains[0].length;
    double[] rowPrice = new double[gains.length + 1];
    double[] columnPrice = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= gains.length; row++) {
      int[] way = new int[columns + 1];
      int column = path(gains, row, rowPrice, columnPrice, rowOf, way);
      while (column != 0) {
        rowOf[column] = rowOf[way[column]];
        column = way[column];
      }
    }
    double sum = 0;
    for (int column = 1; column <= columns; column++) {
      sum += rowOf[column] == 0 ? 0 : gains[rowOf[column] - 1][column - 1];
    }
    return sum;
  }

  /** Finds the free column that ends the cheapest path from a row. */
  private static int path(
      double[][] gains, int row, double[] rowPrice, double[] columnPrice, int[] rowOf, int[] way) {
    int columns = gains[0].length;
    double[] slack = new double[columns + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[columns + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      int from = rowOf[column];
      int next = 0;
      for (int j = 1; j <= columns; j++) {
        if (!used[j]) {
          double cost = -gains[from - 1][j - 1] - rowPrice[from] - columnPrice[j];
          if (cost < slack[j]) {
            slack[j] = cost;
            way[j] = column;
          }
          next = next == 0 || slack[j] < slack[next] ? j : next;
        }
      }
      double delta = slack[next];
      for (int j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPrice[rowOf[j]] += delta;
          columnPrice[j] -= delta;
        } else {
          slack[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    return column;
  }
}
