package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.HearsayException;

/**
 * What one run of a program took, as Linux counts it in {@code /proc} (see proc(5)).
 *
 * @param cpu time of all its threads, in user and kernel mode
 * @param wall time that went by
 * @param peakMebibytes the most memory that it held (VmHWM)
 */
record ProgramRun(Duration cpu, Duration wall, long peakMebibytes) {
  private static final Path OWN_COUNTS = Path.of("/proc/self/stat");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int MILLIS_A_TICK = 10;
  private static final int KIBI = 1024;
  private static final int POLL_MILLIS = 20;

  /** Places of the time of ended children among the fields after the program's name. */
  private static final int CHILD_USER = 13;

  private static final int CHILD_KERNEL = 14;

  /** Runs a program to its end; what it prints goes into the file. */
  static ProgramRun of(List<String> command, Path log) throws IOException, InterruptedException {
    long ticksBefore = ticksOfChildren();
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peak = 0;
    do {
      peak = Math.max(peak, peakKibibytes(process.pid()));
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    if (process.exitValue() != 0) {
      throw new HearsayException(
          HearsayException.Code.SETUP,
          "[eval] "
              + command.get(0)
              + " failed: exit code must be 0 but was "
              + process.exitValue()
              + ". Do look into "
              + log
              + ".");
    }
    return new ProgramRun(
        Duration.ofMillis((ticksOfChildren() - ticksBefore) * MILLIS_A_TICK),
        Duration.ofNanos(System.nanoTime() - begun),
        peak / KIBI);
  }

  private static long ticksOfChildren() throws IOException {
    String counts = Files.readString(OWN_COUNTS);
    String[] fields = counts.substring(counts.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[CHILD_USER]) + Long.parseLong(fields[CHILD_KERNEL]);
  }

  private static long peakKibibytes(long pid) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) : 0;
    } catch (IOException ended) {
      return 0;
    }
  }
}
