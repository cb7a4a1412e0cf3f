package org.hearsay.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param here the address of the menu's entry that is open
 * @param person who is logged in, or null
 * @param accounts whether people log in here
 * @param corrects whether the person may correct
 * @param formToken what forms send along
 */
public record Frame(
    String title,
    String here,
    @Nullable String person,
    boolean accounts,
    boolean corrects,
    String formToken) {

  /** "page" where an entry of the menu is open, as aria-current has it. */
  public @Nullable String current(String entry) {
    return entry.equals(here) ? "page" : null;
  }
}
