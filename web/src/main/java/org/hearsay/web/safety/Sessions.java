package org.hearsay.web.safety;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Who is logged in, as long as the server runs. Only hashes of the cookies are held; a session ends
 * twelve hours after it was last used.
 */
final class Sessions {
  private static final long IDLE_NANOS = Duration.ofHours(12).toNanos();

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  private record Session(String account, long usedAt) {}

  Sessions(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Begins a session; gives the word for its cookie. */
  String begin(String account) {
    long now = nanos.getAsLong();
    sessions.values().removeIf(session -> now - session.usedAt() > IDLE_NANOS);
    String word = Secrets.word();
    sessions.put(Secrets.hash(word), new Session(account, now));
    return word;
  }

  /** Whose session has this cookie. */
  Optional<String> account(String word) {
    long now = nanos.getAsLong();
    Session session =
        sessions.computeIfPresent(
            Secrets.hash(word),
            (hash, known) ->
                now - known.usedAt() > IDLE_NANOS ? null : new Session(known.account(), now));
    return Optional.ofNullable(session).map(Session::account);
  }

  /** Ends a session. */
  void end(String word) {
    sessions.remove(Secrets.hash(word));
  }

  /** Ends all sessions of an account. */
  void endAll(String account) {
    sessions.values().removeIf(session -> session.account().equals(account));
  }
}
