package org.hearsay.store.database;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.hearsay.record.HearsayException;

/** Files as addresses of a store. */
final class Address {
  private static final String SQLITE = "jdbc:sqlite:";

  private Address() {}

  /**
   * The file that an address names.
   *
   * @throws HearsayException with code SETUP when it names none, or one that is not there and must
   *     be
   */
  static Path file(String address, boolean create) {
    String named = address.startsWith(SQLITE) ? address.substring(SQLITE.length()) : address;
    if (named.startsWith("jdbc:") || named.isBlank()) {
      throw unopened(
          address,
          "its address must be a file or begin with jdbc:postgresql: but was \"" + named + "\"",
          "name a file, such as news.hearsay");
    }
    Path file = path(named).toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (Files.isDirectory(file)) {
      throw unopened(named, "it must be a file but was a folder", "add a file name");
    }
    if (Files.notExists(file) && !create) {
      throw unopened(
          named,
          "the file must be there but was missing",
          "keep articles in it first: hearsay keep INPUT --store " + named);
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw unopened(
          named, "its folder must be there but was missing", "make it first: mkdir -p " + folder);
    }
    return file;
  }

  private static Path path(String named) {
    try {
      return Path.of(named);
    } catch (InvalidPathException noPath) {
      throw unopened(
          named,
          "its address must be a file's name but was not",
          "name a file, such as news.hearsay");
    }
  }

  private static HearsayException unopened(String name, String reason, String advice) {
    return new HearsayException(
        HearsayException.Code.SETUP,
        "[%s] the store could not be opened: %s. Do %s.".formatted(name, reason, advice));
  }
}
