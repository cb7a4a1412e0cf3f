package org.hearsay.web.safety;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Counts what each of many does in a stretch of time, and says when it is too much. */
final class RateLimit {
  private static final int MOST_REMEMBERED = 20_000;

  private final int most;
  private final long windowNanos;
  private final LongSupplier nanos;
  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  private record Window(long began, int count) {}

  /**
   * A limit.
   *
   * @param most how often in a window; 0 is any number
   * @param nanos the clock
   */
  RateLimit(int most, Duration window, LongSupplier nanos) {
    this.most = most;
    this.windowNanos = window.toNanos();
    this.nanos = nanos;
  }

  /** Counts once more, and says whether that is still allowed. */
  boolean allows(String who) {
    if (most == 0) {
      return true;
    }
    long now = nanos.getAsLong();
    if (windows.size() > MOST_REMEMBERED) {
      windows.values().removeIf(window -> now - window.began() > windowNanos);
    }
    Window counted =
        windows.compute(
            who,
            (key, window) ->
                window == null || now - window.began() > windowNanos
                    ? new Window(now, 1)
                    : new Window(window.began(), window.count() + 1));
    return counted.count() <= most;
  }

  /** Forgets what one did. */
  void forget(String who) {
    windows.remove(who);
  }
}
