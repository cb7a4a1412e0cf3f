package org.hearsay.web.safety;

import io.javalin.security.RouteRole;
import org.hearsay.store.account.Role;
import org.jspecify.annotations.Nullable;

/** What a route takes. */
public enum Right implements RouteRole {
  /** Nothing: the page to log in, and what pages are made of. */
  NONE(null),
  /** To find and read. */
  READ(Role.READER),
  /** To keep articles and correct. */
  CORRECT(Role.CODER),
  /** To give accounts and see the log. */
  ADMINISTER(Role.ADMIN);

  private final @Nullable Role least;

  Right(@Nullable Role least) {
    this.least = least;
  }

  /** Whether anybody may. */
  public boolean isForAnybody() {
    return least == null;
  }

  /** Whether somebody with this role may. */
  public boolean isHeldBy(Role role) {
    return least == null || role.covers(least);
  }

  /** The least role that holds it, as a word. */
  String leastRole() {
    return least == null ? "" : least.word();
  }
}
