package org.hearsay.cli;

import java.util.Map;
import java.util.Properties;

/**
 * Where the program's words appear.
 *
 * <p>Java cannot ask whether a stream is a terminal, so the launcher does and says it in the system
 * properties {@code hearsay.terminal.output}, {@code hearsay.terminal.error} and {@code
 * hearsay.terminal.width}. Without the launcher everything is plain and {@value #PLAIN_WIDTH}
 * columns wide.
 *
 * @param output whether standard output is a terminal
 * @param error whether standard error is a terminal
 * @param colour whether standard output shows colour: a terminal that is not dumb, and <a
 *     href="https://no-color.org">NO_COLOR</a> is not set
 * @param width in columns, at least {@value #LEAST_WIDTH}
 */
record Terminal(boolean output, boolean error, boolean colour, int width) {

  static final int PLAIN_WIDTH = 80;
  static final int LEAST_WIDTH = 40;

  /** Lines longer than this are hard on the eye, however wide the terminal is. */
  static final int WIDEST = 100;

  Terminal {
    width = Math.max(LEAST_WIDTH, Math.min(WIDEST, width));
  }

  static Terminal of(Properties properties, Map<String, String> environment) {
    boolean output = Boolean.parseBoolean(properties.getProperty("hearsay.terminal.output"));
    boolean error = Boolean.parseBoolean(properties.getProperty("hearsay.terminal.error"));
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    int width = columns(properties.getProperty("hearsay.terminal.width", ""));
    return new Terminal(output, error, output && !plain, output && width > 0 ? width : PLAIN_WIDTH);
  }

  /** The same, for results that go to a file. */
  Terminal plain() {
    return new Terminal(false, error, false, PLAIN_WIDTH);
  }

  private static int columns(String value) {
    return value.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(value) : 0;
  }
}
