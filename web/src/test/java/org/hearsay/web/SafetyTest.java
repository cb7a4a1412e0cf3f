package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hearsay.record.HearsayException;
import org.hearsay.store.Store;
import org.hearsay.store.account.AuditEntry;
import org.hearsay.store.account.Role;
import org.hearsay.web.safety.Limits;
import org.hearsay.web.safety.Passwords;
import org.hearsay.web.safety.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server with accounts: who is let in, what each may, and what is too large or too often. What
 * attackers send stands in {@link AttacksTest}.
 */
class SafetyTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String READER_TOKEN = Secrets.token();
  private static final String CODER_TOKEN = Secrets.token();
  private static final String EDIT = "{\"action\":\"confirm\",\"layer\":\"article\"}";

  private static Store store;
  private static Site site;

  @BeforeAll
  static void start() {
    store = Store.open(Site.fresh());
    String hash = Passwords.hash(PASSWORD);
    store.accounts().add("ada", Role.ADMIN, hash);
    store.accounts().add("cora", Role.CODER, hash);
    store.accounts().add("rex", Role.READER, hash);
    store.accounts().addToken("rex", "test", Secrets.hash(READER_TOKEN));
    store.accounts().addToken("cora", "test", Secrets.hash(CODER_TOKEN));
    Limits limits = new Limits(200_000, 20_000, 0, 5);
    site = Site.of(WebOptions.LOCAL.withAccounts().withLimits(limits), store);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @BeforeEach
  void nobody() {
    site.forgetCookie();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/actors", "/article?article=x", "/read", "/account", "/links"})
  void pagesAreClosedToStrangers(String path) {
    assertThat(site.get(path).statusCode()).isEqualTo(401);
    assertThat(site.get(path).body()).contains("href=\"/login\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "record?article=x", "actors", "corrections?article=x"})
  void theApiIsClosedToStrangers(String path) {
    assertThat(site.get("/api/v1/" + path).statusCode()).isEqualTo(401);
    assertThat(withToken("hs_forged", "/api/v1/" + path).statusCode()).isEqualTo(401);
  }

  @Test
  void aReaderWhoTriesToWriteIsRefusedAndLogged() {
    HttpResponse<String> answer =
        site.send(
            site.request("/api/v1/articles")
                .header("Authorization", "Bearer " + READER_TOKEN)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(Site.ARTICLE)));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("the role must be coder but was reader");
    AuditEntry line = store.auditLog().latest(1).get(0);
    assertThat(line.person()).isEqualTo("rex");
    assertThat(line.action()).isEqualTo("POST /api/v1/articles");
    assertThat(line.status()).isEqualTo(403);
    assertThat(withToken(READER_TOKEN, "/api/v1/search").body()).contains("\"hits\":[]");
  }

  @Test
  void aReaderReadsWithoutKeeping() {
    HttpResponse<String> answer =
        site.send(
            site.request("/api/v1/read")
                .header("Authorization", "Bearer " + READER_TOKEN)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Rain fell, Ana Ruiz said.")));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void whoKnowsThePasswordIsLetIn() {
    assertThat(logIn("rex", PASSWORD).statusCode()).isEqualTo(303);
    assertThat(site.page("/").select("nav a").eachText()).contains("Find", "Account");
    assertThat(site.page("/account").text()).contains("You are rex, with the role reader.");
  }

  @Test
  void theCookieIsForThisServerOnly() {
    HttpResponse<String> answer = logIn("rex", PASSWORD);

    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict"));
  }

  @Test
  void whoGuessesIsRefusedAfterAFewTries() {
    Store own = Store.open(Site.fresh());
    own.accounts().add("ida", Role.READER, Passwords.hash(PASSWORD));
    try (Site guessed = Site.of(WebOptions.LOCAL.withAccounts(), own)) {
      for (int tries = 0; tries < 10; tries++) {
        assertThat(logIn(guessed, "ida", "wrong password").statusCode()).isEqualTo(401);
      }
      assertThat(logIn(guessed, "ida", PASSWORD).statusCode()).isEqualTo(429);
    }
  }

  @Test
  void theApiTakesNoCookie() {
    logIn("rex", PASSWORD);
    assertThat(site.get("/api/v1/search").statusCode()).isEqualTo(401);
  }

  @Test
  void aFormWithoutThePagesTokenIsRefused() {
    logIn("rex", PASSWORD);
    assertThat(site.submit("/account/tokens", Map.of("label", "mine")).statusCode()).isEqualTo(403);
    assertThat(site.submit("/account/tokens", Map.of("label", "mine", "csrf", "AAAA")).statusCode())
        .isEqualTo(403);
    assertThat(store.accounts().tokens("rex")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"Origin, https://evil.example", "Origin, null", "Sec-Fetch-Site, cross-site"})
  void whatAnotherSiteSendsIsRefused(String header, String value) {
    HttpResponse<String> answer =
        site.send(
            site.request("/api/v1/corrections?article=x")
                .header(header, value)
                .header("Authorization", "Bearer " + CODER_TOKEN)
                .POST(BodyPublishers.ofString(EDIT)));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(store.auditLog().latest(1).get(0).status()).isEqualTo(403);
  }

  @Test
  void aReaderDoesNotGiveAccounts() {
    logIn("rex", PASSWORD);
    String token = site.page("/account").select("input[name=csrf]").val();
    Map<String, String> form =
        Map.of("csrf", token, "name", "eve", "role", "admin", "password", "long enough words");

    assertThat(site.submit("/account/add", form).statusCode()).isEqualTo(403);
    assertThat(store.accounts().named("eve")).isEmpty();
  }

  @Test
  void aBodyThatIsTooLargeIsNotRead() {
    HttpResponse<String> answer =
        site.send(
            site.request("/api/v1/articles")
                .header("Authorization", "Bearer " + CODER_TOKEN)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("word ".repeat(50_000))));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  /** A body of a gigabyte, as its length says: refused before it is sent. */
  @Test
  void aBodyOfAGigabyteIsRefusedAtOnce() throws IOException {
    URI address = URI.create(site.server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                      + CODER_TOKEN
                      + "\r\nContent-Type: text/plain\r\nContent-Length: 1073741824\r\n\r\nword")
                  .getBytes(StandardCharsets.US_ASCII));
      byte[] first = socket.getInputStream().readNBytes(12);
      assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
    assertThat(store.auditLog().latest(1).get(0).status()).isEqualTo(413);
  }

  /**
   * One without a length, in pieces: refused at the limit. By a socket, because Java's client may
   * give up on writing before it reads the answer.
   */
  @Test
  void aBodyWithoutLengthIsReadUpToTheLimitOnly() throws IOException {
    URI address = URI.create(site.server.address());
    String piece = "4000\r\n" + "word".repeat(0x1000) + "\r\n";
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      write(
          socket,
          "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
              + CODER_TOKEN
              + "\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n");
      boolean listening = true;
      for (int i = 0; i < 400 && listening && socket.getInputStream().available() == 0; i++) {
        listening = write(socket, piece);
      }
      byte[] first = socket.getInputStream().readNBytes(12);
      assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }

  /** Whether the other side still takes it. */
  private static boolean write(Socket socket, String words) {
    try {
      socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  @Test
  void everyAnswerTellsTheBrowserWhatAPageMayDo() {
    for (String path : new String[] {"/login", "/", "/api/v1/search", "/nothing"}) {
      assertThat(site.get(path).headers().firstValue("Content-Security-Policy"))
          .as(path)
          .hasValue(
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                  + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
      assertThat(site.get(path).headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void whoAsksTooOftenWaits() {
    Store own = Store.open(Site.fresh());
    try (Site hurried =
        Site.of(WebOptions.LOCAL.withLimits(Limits.DEFAULT.withRequestsAMinute(3)), own)) {
      for (int asked = 0; asked < 3; asked++) {
        assertThat(hurried.get("/api/v1/search").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> answer = hurried.get("/api/v1/search");
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
    }
  }

  @Test
  void withoutAccountsOnlyThisMachinesNamesAreAnswered() throws IOException {
    Store own = Store.open(Site.fresh());
    try (Site local = Site.of(WebOptions.LOCAL, own)) {
      URI address = URI.create(local.server.address());
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        socket
            .getOutputStream()
            .write(
                "GET /api/v1/search HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        byte[] first = socket.getInputStream().readNBytes(12);
        assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 403");
      }
    }
  }

  @Test
  void anOpenAddressDemandsAccounts() {
    WebOptions open = new WebOptions("0.0.0.0", 0, false, false, Limits.DEFAULT);
    assertThat(open.accounts()).isTrue();
    try (Store own = Store.open(Site.fresh())) {
      assertThatThrownBy(() -> Site.of(open, own))
          .isInstanceOf(HearsayException.class)
          .hasMessage(
              "[0.0.0.0] the server could not start: where others can reach it there must be an account but was none."
                  + " Do add one: hearsay account add NAME --role admin --store "
                  + own.name());
    }
  }

  @Test
  void passwordsAreHashed() {
    String hash = Passwords.hash(PASSWORD);

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("horse");
    assertThat(Passwords.hash(PASSWORD)).isNotEqualTo(hash);
    assertThat(Passwords.matches(PASSWORD, hash)).isTrue();
    assertThat(Passwords.matches(PASSWORD + " ", hash)).isFalse();
    assertThat(Passwords.matches(PASSWORD, "$argon2id$broken")).isFalse();
    assertThatThrownBy(() -> Passwords.hash("short"))
        .hasMessage(
            "[password] it could not be used: it must have 10 to 200 characters but had 5. Do take several words.");
  }

  private static HttpResponse<String> logIn(String name, String password) {
    return logIn(site, name, password);
  }

  private static HttpResponse<String> logIn(Site site, String name, String password) {
    String token = site.page("/login").select("input[name=csrf]").val();
    return site.submit("/login", Map.of("csrf", token, "name", name, "password", password));
  }

  private static HttpResponse<String> withToken(String token, String path) {
    return site.send(site.request(path).header("Authorization", "Bearer " + token).GET());
  }
}
