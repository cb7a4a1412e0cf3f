package org.hearsay.web.safety;

/**
 * How much is taken.
 *
 * @param articleBytes bytes of a body with articles
 * @param formBytes bytes of any other body
 * @param requestsAMinute requests of one client in a minute; 0 is any number
 * @param loginsInFiveMinutes tries to log in, of one client and to one account, in five minutes
 */
public record Limits(
    long articleBytes, long formBytes, int requestsAMinute, int loginsInFiveMinutes) {

  /** What holds unless told otherwise: 32 MiB, 256 KiB, 1,200 requests a minute, 10 logins. */
  public static final Limits DEFAULT = new Limits(32L << 20, 256L << 10, 1200, 10);

  /** Checks that something is taken. */
  public Limits {
    if (articleBytes < 1 || formBytes < 1 || requestsAMinute < 0 || loginsInFiveMinutes < 1) {
      throw new IllegalArgumentException(
          "limits must be greater than 0 but were %d, %d, %d, %d."
              .formatted(articleBytes, formBytes, requestsAMinute, loginsInFiveMinutes));
    }
  }

  /** The same limits with another number of requests. */
  public Limits withRequestsAMinute(int changed) {
    return new Limits(articleBytes, formBytes, changed, loginsInFiveMinutes);
  }

  /** The same limits with other sizes of bodies. */
  public Limits withBytes(long ofArticles, long ofForms) {
    return new Limits(ofArticles, ofForms, requestsAMinute, loginsInFiveMinutes);
  }
}
