package org.hearsay.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * SHA-256 of data: of a file its bytes; of a folder the names and checksums of its files, in order
 * of names.
 */
final class DataChecksum {
  private DataChecksum() {}

  static String of(Path data) throws IOException {
    MessageDigest digest = sha256();
    if (Files.isRegularFile(data)) {
      digest.update(Files.readAllBytes(data));
    } else {
      for (Path file : files(data)) {
        String line = data.relativize(file).toString().replace('\\', '/') + " " + of(file) + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
