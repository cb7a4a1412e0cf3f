package org.hearsay.store.correction;

/**
 * What became of a correction.
 *
 * @param state in short
 * @param item the id, in the corrected record, of the item that it is about; empty when there is
 *     none
 * @param message why, where a person should look; empty otherwise
 */
public record Outcome(State state, String item, String message) {

  /** Of a correction that was taken back, and of the taking back. */
  public static final Outcome UNDONE = new Outcome(State.UNDONE, "", "");

  static Outcome applied(String item) {
    return new Outcome(State.APPLIED, item, "");
  }

  static Outcome agreed(String item) {
    return new Outcome(State.AGREED, item, "");
  }

  static Outcome conflict(String item, String message) {
    return new Outcome(State.CONFLICT, item, message);
  }

  static Outcome lost(String message) {
    return new Outcome(State.LOST, "", message);
  }

  /** Whether a person should look. */
  public boolean isOpen() {
    return state == State.CONFLICT || state == State.LOST;
  }

  /** The same correction, after a later one has settled what was open. */
  public Outcome settled() {
    return new Outcome(State.APPLIED, item, "");
  }
}
