package org.hearsay.cli;

/**
 * What stands before each line of a paragraph.
 *
 * @param indent in columns
 * @param bar drawn after the indent, or empty
 * @param style of the bar
 */
record Margin(int indent, String bar, Style style) {

  static Margin of(int indent) {
    return new Margin(indent, "", Style.PLAIN);
  }

  int columns() {
    return indent + bar.codePointCount(0, bar.length());
  }

  String print(boolean colour) {
    return " ".repeat(indent) + (colour ? style.on(bar) : bar);
  }
}
