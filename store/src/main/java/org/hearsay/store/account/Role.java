package org.hearsay.store.account;

import java.util.Locale;

/** What a person may do; each may also do what those before may. */
public enum Role {
  /** Finds and reads. */
  READER,
  /** Keeps articles and corrects. */
  CODER,
  /** Gives accounts to others and sees the log. */
  ADMIN;

  /** The word for it in tables, commands and pages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether one with this role may do what takes the other. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }
}
