package org.hearsay.record;

/** Whether somebody holds a role now. */
public enum RoleStatus implements JsonWord {
  /** Holds it. */
  CURRENT,
  /** Held it. */
  FORMER,
  /** Will hold it: designate, elect, nominee. */
  FUTURE
}
