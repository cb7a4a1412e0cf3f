package org.hearsay.web.safety;

import io.javalin.http.Context;
import java.io.InputStream;

/** Bodies of requests, within a limit. */
public final class Body {
  private Body() {}

  /**
   * The body; to read beyond the limit throws a {@link Refusal}.
   *
   * @throws Refusal when its length says already that it is too large
   */
  public static InputStream of(Context context, long most) {
    if (context.req().getContentLengthLong() > most) {
      throw Refusal.tooLarge(most);
    }
    return new LimitedStream(context.bodyInputStream(), most);
  }
}
