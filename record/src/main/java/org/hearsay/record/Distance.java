package org.hearsay.record;

/** How a writer keeps away from a label. */
public enum Distance implements JsonWord {
  /** Quotation marks around it. */
  SCARE_QUOTES,
  /** "so-called", "self-styled". */
  SO_CALLED,
  /** "what he called …". */
  ATTRIBUTED
}
