package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears only when it is whole: what is written goes to a file beside it, which {@link
 * #complete()} moves into place. Closing without completing, or the end of the process (Ctrl-C),
 * removes that file. What is no regular file, such as a device or a named pipe, is written
 * directly. Not for several threads.
 */
final class Destination implements AutoCloseable {

  private final Path file;
  private final Path unfinished;
  private final OutputStream stream;

  private Destination(Path file, Path unfinished) throws IOException {
    this.file = file;
    this.unfinished = unfinished;
    this.stream = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
  }

  static Destination of(Path named) throws IOException {
    Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Destination(file, file);
    }
    Path unfinished =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    Interruption.removes(unfinished);
    return new Destination(file, unfinished);
  }

  OutputStream stream() {
    return stream;
  }

  void complete() throws IOException {
    stream.close();
    if (unfinished.equals(file)) {
      return;
    }
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notOnThisDisk) {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      if (!unfinished.equals(file)) {
        Files.deleteIfExists(unfinished);
      }
    }
  }
}
