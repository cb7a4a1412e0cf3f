package org.hearsay.cli;

/**
 * How words look on a terminal that shows colour; ECMA-48 (ISO/IEC 6429) "select graphic rendition"
 * codes.
 */
enum Style {
  PLAIN(""),
  TITLE("1"),
  FAINT("2"),
  SPEAKER("1"),
  UNRESOLVED("3"),
  CUE("36"),
  DIRECT("32"),
  MIXED("33"),
  INDIRECT("34"),
  DENIED("31");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The words with the codes that switch this style on before them and off after them. */
  String on(String words) {
    return code.isEmpty() || words.isEmpty() ? words : ESCAPE + code + "m" + words + ESCAPE + "0m";
  }
}
