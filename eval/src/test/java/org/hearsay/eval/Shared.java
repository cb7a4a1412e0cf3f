package org.hearsay.eval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data that may not be passed on, where a developer has it: beside the project, or where a property
 * says.
 */
public final class Shared {
  private static final Path FOLDER =
      Path.of(System.getProperty("hearsay.shared", "../../shared")).toAbsolutePath().normalize();

  private Shared() {}

  /** A file or folder of that data; without it the test is skipped. */
  public static Path path(String name) {
    Path path = FOLDER.resolve(name);
    assumeTrue(Files.exists(path), path + " is not on this machine");
    return path;
  }
}
