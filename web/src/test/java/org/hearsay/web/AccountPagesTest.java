package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.store.Store;
import org.hearsay.store.account.Role;
import org.hearsay.web.safety.Passwords;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Logging in and the account's page, in a headless Chromium. */
class AccountPagesTest {
  private static final String PASSWORD = "correct horse battery";

  @Test
  void peopleLogInAndSeeOnlyWhatTheyMay() {
    Store store = Store.open(Site.fresh());
    store.accounts().add("ada", Role.ADMIN, Passwords.hash(PASSWORD));
    store.accounts().add("rex", Role.READER, Passwords.hash(PASSWORD));
    try (Site site = Site.of(WebOptions.LOCAL.withAccounts(), store);
        Browser browser = Browser.at(site)) {
      browser.open("/actors");
      browser.says("[role=alert]", "who asks must be known");
      assertThat(browser.takeMessages()).allMatch(message -> message.contains("status of 401"));
      browser.clickLink("Log in");
      logIn(browser, "rex");
      browser.open("/read");
      assertThat(browser.found("input[name=keep]")).as("a reader keeps nothing").isEmpty();
      browser.clickLink("Account");
      browser.says("main p", "You are rex, with the role reader.");
      assertThat(browser.texts("main h2")).doesNotContain("All accounts");
      browser.type("input[name=label]", "nightly" + Keys.ENTER);
      browser.says("[role=status] code", "hs_");
      browser.click("header .out button");
      browser.shown("input[name=password]");
      logIn(browser, "ada");
      browser.open("/account");
      browser.says("main table", "POST /account/tokens");
      browser.phone();
      assertThat(browser.script("return document.documentElement.scrollWidth")).isEqualTo(390L);
      browser.shot("phone-account");
      browser.mustHaveBeenQuiet();
    }
  }

  private static void logIn(Browser browser, String name) {
    browser.type("input[name=name]", name);
    browser.press(Keys.TAB);
    browser.press(List.of(PASSWORD, Keys.ENTER).toArray(CharSequence[]::new));
    browser.says("nav", "Account");
  }
}
