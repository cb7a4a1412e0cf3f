package org.hearsay.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/**
 * Why a request was not answered, as a problem detail (RFC 9457).
 *
 * @param status the status of HTTP
 * @param detail what failed and what to do
 */
public record Problem(int status, String detail) {
  private static final String TYPE = "application/problem+json";

  /** In short, as HTTP names the status. */
  public String title() {
    return HttpStatus.forStatus(status).getMessage();
  }

  /** Makes it the answer. */
  public void write(Context context) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", "about:blank");
    json.put("title", title());
    json.put("status", status);
    json.put("detail", detail);
    json.put("instance", context.path());
    context.status(status).contentType(TYPE).result(json.toString());
  }
}
