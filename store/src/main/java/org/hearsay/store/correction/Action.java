package org.hearsay.store.correction;

import java.util.Locale;

/** What a person does to a record. */
public enum Action {
  /** Gives a field of an item another value. */
  CHANGE,
  /** Adds an item that the reader missed. */
  ADD,
  /** Takes away an item that is none. */
  DELETE,
  /** Says that an item, or the whole article, is right as it stands. */
  CONFIRM;

  /** The word for it in tables and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
