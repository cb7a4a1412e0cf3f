package org.hearsay.cli;

/**
 * How many articles were read and rejected so far.
 *
 * @param read with a record
 * @param rejected with a message
 */
record Tally(long read, long rejected) {

  static final Tally NONE = new Tally(0, 0);

  Tally and(Outcome outcome) {
    return outcome instanceof Outcome.Read
        ? new Tally(read + 1, rejected)
        : new Tally(read, rejected + 1);
  }

  long articles() {
    return read + rejected;
  }

  ExitCode exitCode() {
    return rejected == 0 ? ExitCode.ALL_READ : ExitCode.SOME_REJECTED;
  }

  @Override
  public String toString() {
    return Counted.of(read, "article") + " read, " + rejected + " rejected";
  }
}
