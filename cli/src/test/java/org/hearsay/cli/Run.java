package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the command inside this process. */
record Run(int exitCode, String output, String error) {

  static final Terminal NO_TERMINAL = new Terminal(false, false, false, 80);

  static Run of(String... arguments) {
    return with(NO_TERMINAL, "", arguments);
  }

  static Run with(Terminal terminal, String input, String... arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream error = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            output,
            new PrintStream(error, true, StandardCharsets.UTF_8),
            terminal);
    int exitCode = Hearsay.run(console, arguments);
    return new Run(
        exitCode, output.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
  }
}
