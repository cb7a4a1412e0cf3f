package org.hearsay.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.store.Store;
import org.hearsay.store.account.Account;
import org.hearsay.store.account.Role;
import org.hearsay.web.safety.Guard;
import org.hearsay.web.safety.Passwords;
import org.hearsay.web.safety.Person;
import org.hearsay.web.safety.Refusal;
import org.hearsay.web.safety.Right;
import org.hearsay.web.safety.Secrets;

/** To log in and out, one's own password and tokens, and, for admins, the accounts of all. */
public final class AccountPage {
  private static final int LINES = 100;

  private final Store store;
  private final Guard guard;
  private final Pages pages;

  /** Accounts of a store. */
  public AccountPage(Store store, Guard guard, Pages pages) {
    this.store = store;
    this.guard = guard;
    this.pages = pages;
  }

  /** The form to log in. */
  public void loginForm(Context context) {
    pages.show(context, "login", "Log in", "", Map.of("problem", "", "name", ""));
  }

  /** Logs in. */
  public void logIn(Context context) {
    String name = sent(context, "name");
    try {
      guard.logIn(context, name, sent(context, "password"));
      context.redirect("/", HttpStatus.SEE_OTHER);
    } catch (Refusal refusal) {
      pages.show(context, "login", "Log in", "", Map.of("problem", refusal.reason(), "name", name));
      context.status(refusal.status());
    }
  }

  /** Logs out. */
  public void logOut(Context context) {
    guard.logOut(context);
    context.redirect("/login", HttpStatus.SEE_OTHER);
  }

  /** One's own account. */
  public void show(Context context) {
    show(context, "");
  }

  private void show(Context context, String token) {
    Person person = guard.person(context);
    boolean admin = person.may(Right.ADMINISTER);
    Map<String, Object> values = new HashMap<>();
    values.put("role", person.role().word());
    values.put("token", token);
    values.put("tokens", store.accounts().tokens(person.name()));
    values.put("admin", admin);
    values.put("all", admin ? store.accounts().all() : List.of());
    values.put("log", admin ? store.auditLog().latest(LINES) : List.of());
    pages.show(context, "account", "Account", "/account", values);
  }

  /** Gives oneself another password. */
  public void changePassword(Context context) {
    String name = guard.person(context).name();
    Account account = store.accounts().named(name).orElseThrow(AccountPage::noAccount);
    if (!Passwords.matches(sent(context, "old"), account.password())) {
      throw Refusal.forbidden(
          "[password] it was not changed: the old one must be right but was not. Do type it again.");
    }
    store.accounts().changePassword(name, Passwords.hash(sent(context, "new")));
    guard.endSessions(name);
    context.redirect("/login", HttpStatus.SEE_OTHER);
  }

  /** Makes a token, which is shown this once. */
  public void makeToken(Context context) {
    String token = Secrets.token();
    store
        .accounts()
        .addToken(guard.person(context).name(), sent(context, "label"), Secrets.hash(token));
    show(context, token);
  }

  /** Takes a token back. */
  public void removeToken(Context context) {
    store.accounts().removeToken(guard.person(context).name(), sent(context, "label"));
    context.redirect("/account", HttpStatus.SEE_OTHER);
  }

  /** Gives somebody an account. */
  public void add(Context context) {
    store
        .accounts()
        .add(sent(context, "name"), role(context), Passwords.hash(sent(context, "password")));
    context.redirect("/account", HttpStatus.SEE_OTHER);
  }

  /** Takes somebody's account away. */
  public void remove(Context context) {
    String name = sent(context, "name");
    if (name.equals(guard.person(context).name())) {
      throw Refusal.wrong(
          "[account] it was not removed: it must be another's but was your own. Do ask another admin.");
    }
    store.accounts().remove(name);
    guard.endSessions(name);
    context.redirect("/account", HttpStatus.SEE_OTHER);
  }

  private static Role role(Context context) {
    String word = sent(context, "role");
    for (Role role : Role.values()) {
      if (role.word().equals(word.toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    throw Refusal.wrong(
        "[role] the account was not made: it must be reader, coder or admin but was \"%s\". Do choose one."
            .formatted(word));
  }

  private static Refusal noAccount() {
    return Refusal.wrong(
        "[password] it was not changed: there must be an account but was none. Do start the server with --accounts.");
  }

  private static String sent(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "");
  }
}
