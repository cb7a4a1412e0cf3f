package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.record.Checksum;

/**
 * SHA-256 of data: of a file its bytes; of a folder the names and checksums of its files, in order
 * of names.
 */
final class DataChecksum {
  private DataChecksum() {}

  static String of(Path data) throws IOException {
    if (Files.isRegularFile(data)) {
      return Checksum.of(Files.readAllBytes(data));
    }
    StringBuilder lines = new StringBuilder();
    for (Path file : files(data)) {
      String name = data.relativize(file).toString().replace('\\', '/');
      lines.append(name).append(' ').append(of(file)).append('\n');
    }
    return Checksum.of(lines.toString());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
