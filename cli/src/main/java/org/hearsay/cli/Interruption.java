package org.hearsay.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sun.misc.Signal;

/**
 * Ends the process at once when it is interrupted (Ctrl-C, kill), after removing unfinished files.
 *
 * <p>Shutdown hooks will not do: ONNX Runtime has one that frees the network, in whose midst the
 * reading threads then crash, and hooks have no order.
 */
final class Interruption {

  private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");
  private static final int SIGNALLED = 128;
  private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

  private Interruption() {}

  /** Ends this process so from now on. */
  static void endsAtOnce() {
    SIGNALS.forEach(Interruption::handle);
  }

  /** Removes this file if the process is interrupted. */
  static void removes(Path unfinished) {
    UNFINISHED.add(unfinished);
  }

  /** Whether it is handled: a process in the background may have been started to ignore it. */
  private static boolean handle(String name) {
    try {
      Signal.handle(new Signal(name), Interruption::end);
      return true;
    } catch (IllegalArgumentException ignoredOrUnknown) {
      return false;
    }
  }

  private static void end(Signal signal) {
    UNFINISHED.stream().map(Path::toFile).forEach(File::delete);
    Runtime.getRuntime().halt(SIGNALLED + signal.getNumber());
  }
}
