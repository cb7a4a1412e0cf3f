package org.hearsay.web.safety;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer tells the browser. */
final class Headers {
  private static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
              + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "no-store");

  private Headers() {}

  static void write(Context context, boolean overTls) {
    ALL.forEach(context::header);
    if (overTls) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
