package org.hearsay.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.web.safety.Right;

/** The routes of a server, each with the right that it takes. */
final class Routes {
  private final RoutesConfig routes;
  private final List<String> names = new ArrayList<>();

  Routes(RoutesConfig routes) {
    this.routes = routes;
  }

  Routes get(String path, Right right, Handler work) {
    names.add("GET " + path);
    routes.get(path, work, right);
    return this;
  }

  Routes post(String path, Right right, Handler work) {
    names.add("POST " + path);
    routes.post(path, work, right);
    return this;
  }

  /** Method and path of each. */
  List<String> names() {
    return List.copyOf(names);
  }
}
