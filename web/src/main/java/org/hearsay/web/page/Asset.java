package org.hearsay.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hearsay.web.safety.Refusal;

/** The files of which pages are made; there are no others, so no path leads to anything else. */
public enum Asset {
  /** The look. */
  STYLE("hearsay.css", "/org/hearsay/web/page/hearsay.css", "text/css"),
  /** What the pages do in the browser. */
  SCRIPT("hearsay.js", "/org/hearsay/web/page/hearsay.js", "text/javascript"),
  /** The sign of the program. */
  ICON("hearsay.svg", "/org/hearsay/web/page/hearsay.svg", "image/svg+xml"),
  /** Loads parts of pages (htmx, Zero-Clause BSD). */
  HTMX(
      "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "text/javascript"),
  /** Draws (D3, ISC). */
  D3("d3.js", "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js", "text/javascript");

  private final String file;
  private final String resource;
  private final String type;

  Asset(String file, String resource, String type) {
    this.file = file;
    this.resource = resource;
    this.type = type;
  }

  /** Gives the file that the address names. */
  public static void serve(Context context) {
    String file = context.pathParam("file");
    for (Asset asset : values()) {
      if (asset.file.equals(file)) {
        context
            .contentType(asset.type + "; charset=utf-8")
            .header("Cache-Control", "private, max-age=3600")
            .result(asset.bytes());
        return;
      }
    }
    throw Refusal.absent(
        "[%s] there is no such file: pages are made of a few, and this is none. Do begin at /."
            .formatted(file));
  }

  private byte[] bytes() {
    try (InputStream bytes =
        Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource)) {
      return bytes.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
