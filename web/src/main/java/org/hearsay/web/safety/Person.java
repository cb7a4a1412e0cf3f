package org.hearsay.web.safety;

import org.hearsay.store.account.Role;

/**
 * Who asks.
 *
 * @param name as it stands beside what they correct
 * @param role what they may do
 */
public record Person(String name, Role role) {

  /** Whether they may do what takes this right. */
  public boolean may(Right right) {
    return right.isHeldBy(role);
  }
}
