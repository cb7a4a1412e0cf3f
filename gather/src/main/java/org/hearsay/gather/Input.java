package org.hearsay.gather;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where articles are taken from: a place in the file system, or a stream such as standard input.
 */
public sealed interface Input {

  /**
   * A file or a folder.
   *
   * @param path where it is
   */
  record Place(Path path) implements Input {}

  /**
   * A stream whose kind is seen from its first characters. It is closed after reading.
   *
   * @param name what messages call it
   * @param bytes what is read
   */
  record Stream(String name, InputStream bytes) implements Input {}

  /**
   * The input that a word on the command line names: {@code -} is standard input, anything else a
   * file or a folder.
   *
   * @throws IllegalArgumentException when no file can have this name
   */
  static Input parse(String word, InputStream standardInput) {
    if (word.equals("-")) {
      return new Stream("standard input", standardInput);
    }
    try {
      return new Place(Path.of(word));
    } catch (InvalidPathException noPath) {
      throw new IllegalArgumentException(
          Rejection.message(
              word,
              "input not read",
              "name must be a path of this system but was not: " + noPath.getReason(),
              "Give a file, a folder or - for standard input"),
          noPath);
    }
  }
}
