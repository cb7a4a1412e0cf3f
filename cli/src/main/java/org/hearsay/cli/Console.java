package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams and what is known of the terminal; the tests bring their own.
 *
 * @param input articles, where an input is {@code -}
 * @param output results, in UTF-8 whatever the locale; unlike {@link System#out} it reports a
 *     failure to write
 * @param error messages and progress
 */
record Console(InputStream input, OutputStream output, PrintStream error, Terminal terminal) {

  static Console ofProcess() {
    return new Console(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Terminal.of(System.getProperties(), System.getenv()));
  }

  /** Writes one line of a message. */
  void say(String message) {
    error.println(message);
  }
}
