package org.hearsay.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The description of the API (OpenAPI 3.1), for programs and for those who write them. */
public final class OpenApi {
  /** The name of the resource beside this class. */
  public static final String DOCUMENT = "openapi.json";

  private OpenApi() {}

  /** Gives the description. */
  public static void serve(Context context) {
    Json.answer(context, document());
  }

  /** The description as JSON. */
  public static String document() {
    try (InputStream document =
        Objects.requireNonNull(OpenApi.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
      return new String(document.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
