package org.hearsay.cli;

/**
 * The command line cannot be used as it stands; the message has a line for every reason, not only
 * for the first.
 */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUse(String reasons) {
    super(reasons);
  }
}
