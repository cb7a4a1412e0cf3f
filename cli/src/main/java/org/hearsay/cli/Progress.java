package org.hearsay.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that says how far the reading is; it appears after a second and goes when
 * all is done.
 */
final class Progress {

  private static final long FIRST_AFTER_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long AGAIN_AFTER_NANOS = Duration.ofMillis(200).toNanos();
  private static final double NANOS_PER_SECOND = 1e9;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final boolean shown;
  private final LongSupplier clock;
  private final long start;
  private long last;
  private boolean standing;

  /**
   * Starts to count the time.
   *
   * @param terminal where the line appears
   * @param shown whether that is a terminal which nobody else writes on
   * @param clock nanoseconds, as {@link System#nanoTime()}
   */
  Progress(PrintStream terminal, boolean shown, LongSupplier clock) {
    this.terminal = terminal;
    this.shown = shown;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start + FIRST_AFTER_NANOS - AGAIN_AFTER_NANOS;
  }

  /** Says how far the reading is, unless it did so a moment ago. */
  void show(Tally tally) {
    long now = clock.getAsLong();
    if (shown && now - last >= AGAIN_AFTER_NANOS) {
      double perSecond = tally.articles() / ((now - start) / NANOS_PER_SECOND);
      terminal.print(CLEAR + tally + String.format(Locale.ROOT, " · %.1f a second", perSecond));
      terminal.flush();
      last = now;
      standing = true;
    }
  }

  /** Removes the line, so that something else can be said. */
  void clear() {
    if (standing) {
      terminal.print(CLEAR);
      terminal.flush();
      standing = false;
    }
  }
}
