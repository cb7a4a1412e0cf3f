package org.hearsay.web.safety;

/**
 * A request that is not answered, with its status of HTTP (RFC 9110) and a message that says what
 * to do.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  private Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The request itself is wrong. */
  public static Refusal wrong(String message) {
    return new Refusal(400, message);
  }

  /** Nobody is logged in. */
  public static Refusal unknown(String message) {
    return new Refusal(401, message);
  }

  /** Who asks may not. */
  public static Refusal forbidden(String message) {
    return new Refusal(403, message);
  }

  /** There is no such thing. */
  public static Refusal absent(String message) {
    return new Refusal(404, message);
  }

  /** The body does not say how long it is. */
  static Refusal withoutLength() {
    return new Refusal(
        411,
        "[request] the body was not read: its Content-Length must be given but was left out. Do send the form from the server's own page.");
  }

  /** The body is larger than allowed. */
  public static Refusal tooLarge(long most) {
    return new Refusal(
        413,
        "[request] the body was not read: it must have at most %d bytes but had more. Do send fewer articles at a time."
            .formatted(most));
  }

  /** The body is of a kind that is not taken. */
  public static Refusal wrongKind(String message) {
    return new Refusal(415, message);
  }

  /** None of what was sent could be used. */
  public static Refusal unusable(String message) {
    return new Refusal(422, message);
  }

  /** Too many requests. */
  public static Refusal tooMany(String message) {
    return new Refusal(429, message);
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** What failed and what to do. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
