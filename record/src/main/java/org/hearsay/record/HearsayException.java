package org.hearsay.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure of the environment, with the side whose fault it is. A bad article is no exception: it
 * is a value.
 *
 * <p>The message says {@code [source] what failed: field must … but was … . Do …}.
 */
public final class HearsayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whose fault a failure is. */
  public enum Code {
    /** What was given to read cannot be read. */
    INPUT,
    /** Something that must be there before a start is missing or damaged. */
    SETUP,
    /** Memory, disk or network ran out or failed. */
    RESOURCE,
    /** A fault of the program. */
    INTERNAL
  }

  private final Code code;

  /**
   * A failure without a cause below it.
   *
   * @param code whose fault it is
   * @param message what failed, and what to do
   */
  public HearsayException(Code code, String message) {
    this(code, message, null);
  }

  /**
   * A failure with what caused it.
   *
   * @param code whose fault it is
   * @param message what failed, and what to do
   * @param cause what was thrown below, or null
   */
  public HearsayException(Code code, String message, @Nullable Throwable cause) {
    super(Objects.requireNonNull(message, "message"), cause);
    this.code = Objects.requireNonNull(code, "code");
  }

  /** Whose fault it is. */
  public Code code() {
    return code;
  }
}
