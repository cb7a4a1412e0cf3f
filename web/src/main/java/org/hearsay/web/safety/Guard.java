package org.hearsay.web.safety;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.security.RouteRole;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.store.Store;
import org.hearsay.store.account.Account;
import org.hearsay.store.account.AuditEntry;
import org.hearsay.store.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Stands at the door: knows who asks, refuses what they may not, and writes the log. Safe to use
 * from several threads.
 *
 * <p>Pages are opened by a cookie, and what they send must bring the token that only our own pages
 * hold. The API is opened by a bearer token (RFC 6750), never by a cookie, so that no other site
 * can use it in a person's name. Without accounts, everything is open to this machine's own browser
 * and programs, but not to what other sites send through that browser.
 */
public final class Guard {
  private static final String API = "/api/";
  private static final String BEARER = "Bearer ";
  private static final String COOKIE = "hearsay";
  private static final String PERSON = "person";
  private static final String CSRF_FIELD = "csrf";
  private static final String CSRF_HEADER = "X-CSRF-Token";
  private static final Set<String> ONLY_ASKING = Set.of("GET", "HEAD");
  private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);
  private static final String NO_PASSWORD = Passwords.hash("nobody's password");

  private final Store store;
  private final boolean accounts;
  private final boolean proxied;
  private final Limits limits;
  private final byte[] key = Secrets.bytes(32);
  private final Sessions sessions = new Sessions(System::nanoTime);
  private final RateLimit requests;
  private final RateLimit logins;

  /**
   * A guard.
   *
   * @param store where accounts and log are kept
   * @param accounts whether people must log in
   * @param proxied whether a proxy in front speaks TLS
   */
  public Guard(Store store, boolean accounts, boolean proxied, Limits limits) {
    this.store = store;
    this.accounts = accounts;
    this.proxied = proxied;
    this.limits = limits;
    this.requests =
        new RateLimit(limits.requestsAMinute(), Duration.ofMinutes(1), System::nanoTime);
    this.logins =
        new RateLimit(limits.loginsInFiveMinutes(), Duration.ofMinutes(5), System::nanoTime);
  }

  /** Before anything else: headers, limits, and from which site it comes. */
  public void receive(Context context) {
    Headers.write(context, proxied);
    if (!requests.allows(client(context))) {
      context.header("Retry-After", "60");
      throw Refusal.tooMany(
          "[request] it was not done: a client must ask at most %d times a minute but asked more. Do wait a minute."
              .formatted(limits.requestsAMinute()));
    }
    if (!accounts) {
      Origin.mustNameThisMachine(context);
    }
    if (!onlyAsks(context)) {
      Origin.mustBeOurs(context);
      if (!isApi(context)) {
        mustBeSmall(context);
      }
    }
  }

  private void mustBeSmall(Context context) {
    long length = context.req().getContentLengthLong();
    if (length < 0) {
      throw Refusal.withoutLength();
    }
    if (length > limits.formBytes()) {
      throw Refusal.tooLarge(limits.formBytes());
    }
  }

  /** Before the route's own work: whether who asks may. */
  public void admit(Context context) {
    Right right = right(context.routeRoles());
    Optional<Person> person = isApi(context) ? ofToken(context) : ofCookie(context);
    person.ifPresent(known -> context.attribute(PERSON, known));
    if (person.isEmpty() && !right.isForAnybody()) {
      throw Refusal.unknown(
          "[request] it was not done: who asks must be known but was not. Do log in, or send a token: Authorization: Bearer hs_…");
    }
    if (person.isPresent() && !person.get().may(right)) {
      throw Refusal.forbidden(
          "[request] it was not done: the role must be %s but was %s. Do ask who gave you the account."
              .formatted(right.leastRole(), person.get().role().word()));
    }
    if (!onlyAsks(context) && !isApi(context)) {
      mustBringToken(context);
    }
  }

  /** After all: what was done, and what was refused, goes into the log. */
  public void log(Context context) {
    int status = context.statusCode();
    if (onlyAsks(context) && !REFUSALS.contains(status) && !climbs(context)) {
      return;
    }
    store
        .auditLog()
        .add(
            new AuditEntry(
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                known(context).map(Person::name).orElse(""),
                client(context),
                shortened(context.method() + " " + context.path()),
                status));
  }

  /** Who asks; on pages for anybody it may be nobody. */
  public Optional<Person> known(Context context) {
    return Optional.ofNullable(context.<Person>attribute(PERSON));
  }

  /** Who asks, on a route that lets in known people only. */
  public Person person(Context context) {
    return known(context).orElseThrow();
  }

  /** Whether people log in here. */
  public boolean hasAccounts() {
    return accounts;
  }

  /** The token that a form of our own pages sends along. */
  public String formToken(Context context) {
    return Secrets.signature(key, cookieOrNew(context));
  }

  /**
   * Logs in and gives the browser a cookie.
   *
   * @throws Refusal when name and password do not belong together, or after too many tries
   */
  public void logIn(Context context, String name, String password) {
    if (!logins.allows("client " + client(context)) || !logins.allows("account " + name)) {
      throw Refusal.tooMany(
          "[login] it was not done: there must be at most %d tries in five minutes but were more. Do wait."
              .formatted(limits.loginsInFiveMinutes()));
    }
    Optional<Account> account = store.accounts().named(name);
    boolean right = Passwords.matches(password, account.map(Account::password).orElse(NO_PASSWORD));
    if (account.isEmpty() || !right) {
      throw Refusal.unknown(
          "[login] it was not done: name and password must belong together but did not. Do type them again.");
    }
    logins.forget("account " + name);
    logins.forget("client " + client(context));
    logOut(context);
    context.cookie(cookie(sessions.begin(name)));
    context.attribute(PERSON, new Person(name, account.get().role()));
  }

  /** Ends the session of this browser. */
  public void logOut(Context context) {
    String word = context.cookie(cookieName());
    if (word != null) {
      sessions.end(word);
    }
    context.removeCookie(cookieName(), "/");
  }

  /** Ends every session of an account whose password or rights changed. */
  public void endSessions(String account) {
    sessions.endAll(account);
  }

  private void mustBringToken(Context context) {
    @Nullable String word = context.cookie(cookieName());
    @Nullable String header = context.header(CSRF_HEADER);
    @Nullable String sent = header == null ? context.formParam(CSRF_FIELD) : header;
    if (word == null || sent == null || !Secrets.same(sent, Secrets.signature(key, word))) {
      throw Refusal.forbidden(
          "[request] it was not done: it must bring the token of the page but did not. Do load the page again, then repeat it.");
    }
  }

  private Optional<Person> ofToken(Context context) {
    if (!accounts) {
      return local();
    }
    @Nullable String header = context.header("Authorization");
    if (header == null || !header.startsWith(BEARER)) {
      return Optional.empty();
    }
    return store
        .accounts()
        .withToken(Secrets.hash(header.substring(BEARER.length()).strip()))
        .map(Guard::person);
  }

  private Optional<Person> ofCookie(Context context) {
    if (!accounts) {
      return local();
    }
    return Optional.ofNullable(context.cookie(cookieName()))
        .flatMap(sessions::account)
        .flatMap(name -> store.accounts().named(name))
        .map(Guard::person);
  }

  private static Person person(Account account) {
    return new Person(account.name(), account.role());
  }

  private static Optional<Person> local() {
    String name = System.getProperty("user.name", "");
    return Optional.of(new Person(name.isBlank() ? "local" : name, Role.ADMIN));
  }

  private String cookieOrNew(Context context) {
    @Nullable String given = context.cookie(cookieName());
    if (given != null) {
      return given;
    }
    @Nullable String made = context.attribute(COOKIE);
    if (made == null) {
      made = Secrets.word();
      context.attribute(COOKIE, made);
      context.cookie(cookie(made));
    }
    return made;
  }

  private Cookie cookie(String word) {
    return new Cookie(cookieName(), word, "/", -1, proxied, true, null, SameSite.STRICT);
  }

  private String cookieName() {
    return proxied ? "__Host-" + COOKIE : COOKIE;
  }

  private String client(Context context) {
    String peer = context.ip();
    @Nullable String forwarded = proxied ? context.header("X-Forwarded-For") : null;
    if (forwarded == null || !isLoopback(peer)) {
      return peer;
    }
    return shortened(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
  }

  private static boolean isLoopback(String peer) {
    try {
      return InetAddress.getByName(peer).isLoopbackAddress();
    } catch (UnknownHostException nowhere) {
      return false;
    }
  }

  private static Right right(Set<RouteRole> roles) {
    return roles.stream()
        .filter(Right.class::isInstance)
        .map(Right.class::cast)
        .findFirst()
        .orElse(Right.ADMINISTER);
  }

  private static boolean isApi(Context context) {
    return context.path().startsWith(API);
  }

  private static boolean onlyAsks(Context context) {
    return ONLY_ASKING.contains(context.method().name().toUpperCase(Locale.ROOT));
  }

  /** Whether the path tries to leave its folder. */
  private static boolean climbs(Context context) {
    String path = context.req().getRequestURI().toLowerCase(Locale.ROOT);
    return path.contains("..") || path.contains("%2e") || path.contains("%00");
  }

  private static String shortened(String words) {
    return words.length() > 200 ? words.substring(0, 200) : words;
  }
}
