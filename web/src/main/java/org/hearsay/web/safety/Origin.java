package org.hearsay.web.safety;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From which site a request comes, as the browser says it (Fetch Metadata; RFC 6454). */
final class Origin {
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private Origin() {}

  /** Refuses what a page of another site sends. */
  static void mustBeOurs(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean foreign =
        (site != null && !OWN_SITES.contains(site))
            || (origin != null && !authority(origin).equals(host(context)));
    if (foreign) {
      throw Refusal.forbidden(
          "[request] it was not done: it must come from a page of this server but came from %s. Do open the server's own page."
              .formatted(origin == null ? "another site" : origin));
    }
  }

  /** Refuses names that another site may have given to this machine (DNS rebinding). */
  static void mustNameThisMachine(Context context) {
    String host = host(context);
    if (!LOOPBACK.contains(host.replaceFirst(":[0-9]+$", ""))) {
      throw Refusal.forbidden(
          "[request] it was not done: without accounts the host must be localhost or 127.0.0.1 but was \"%s\". Do start the server with --accounts to give it a name."
              .formatted(host));
    }
  }

  private static String host(Context context) {
    String host = context.header("Host");
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  private static String authority(String origin) {
    try {
      @Nullable String authority = URI.create(origin).getRawAuthority();
      return authority == null ? origin : authority.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException opaque) {
      return origin;
    }
  }
}
