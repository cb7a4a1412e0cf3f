package org.hearsay.cli;

import org.hearsay.store.Kept;

/**
 * What became of the articles so far.
 *
 * @param added were not there before
 * @param revised were there with another text, or read by another reader
 * @param unchanged were there already
 * @param rejected could not be read or kept
 */
record KeepTally(long added, long revised, long unchanged, long rejected) {

  static final KeepTally NONE = new KeepTally(0, 0, 0, 0);

  KeepTally and(Kept.Outcome outcome) {
    return switch (outcome) {
      case ADDED -> new KeepTally(added + 1, revised, unchanged, rejected);
      case REVISED -> new KeepTally(added, revised + 1, unchanged, rejected);
      case UNCHANGED -> new KeepTally(added, revised, unchanged + 1, rejected);
      case FAILED -> new KeepTally(added, revised, unchanged, rejected + 1);
    };
  }

  ExitCode exitCode() {
    return rejected == 0 ? ExitCode.ALL_READ : ExitCode.SOME_REJECTED;
  }

  /** The same as progress counts it. */
  Tally tally() {
    return new Tally(added + revised + unchanged, rejected);
  }

  @Override
  public String toString() {
    return Counted.of(added, "article")
        + " added, "
        + revised
        + " revised, "
        + unchanged
        + " unchanged, "
        + rejected
        + " rejected";
  }
}
