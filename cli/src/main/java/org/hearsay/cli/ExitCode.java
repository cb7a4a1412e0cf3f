package org.hearsay.cli;

/** What the process says with its exit code. */
enum ExitCode {
  /** Every article was read. */
  ALL_READ(0),
  /** At least one article was rejected; the others were read. */
  SOME_REJECTED(1),
  /** The command line cannot be used as it stands. */
  WRONG_USE(2),
  /** The surroundings are at fault: no model, a full disk, a folder without permission. */
  SETUP(3),
  /** Hearsay itself is at fault. */
  INTERNAL(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
