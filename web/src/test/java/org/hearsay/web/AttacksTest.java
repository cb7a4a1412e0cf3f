package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.store.Cursor;
import org.hearsay.store.Store;
import org.hearsay.store.account.AuditEntry;
import org.hearsay.store.account.Role;
import org.hearsay.store.query.Query;
import org.hearsay.web.safety.Passwords;
import org.hearsay.web.safety.Secrets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list of attacks, on every field and route: each is answered with its status and changes
 * nothing in the store, and what is refused stands in the log.
 */
class AttacksTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String CODER_TOKEN = Secrets.token();
  private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
  private static final List<String> SQL =
      List.of(
          "'; DROP TABLE article; --",
          "\" OR 1=1 --",
          "x' UNION SELECT password FROM account --",
          "1); DELETE FROM account; --",
          "#1 OR 1=1");

  private static Store store;
  private static Site site;
  private static String article;
  private String before = "";

  @BeforeAll
  static void start() {
    store = Store.open(Site.fresh());
    String hash = Passwords.hash(PASSWORD);
    store.accounts().add("ada", Role.ADMIN, hash);
    store.accounts().add("cora", Role.CODER, hash);
    store.accounts().add("rex", Role.READER, hash);
    store.accounts().addToken("cora", "test", Secrets.hash(CODER_TOKEN));
    site = Site.of(WebOptions.LOCAL.withAccounts(), store);
    HttpResponse<String> kept =
        api("/api/v1/articles", "text/plain", Site.ARTICLE.getBytes(StandardCharsets.UTF_8));
    assertThat(kept.statusCode()).isEqualTo(200);
    article = store.find(Query.parse("find:articles"), Cursor.START, 1).hits().get(0).id();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @BeforeEach
  void remember() {
    site.forgetCookie();
    before = state();
  }

  @AfterEach
  void nothingChanged() {
    assertThat(state()).isEqualTo(before);
  }

  private static String state() {
    return "%d articles, %d statements, %d accounts, %s, %s, %s"
        .formatted(
            store.count(Query.parse("find:articles")),
            store.count(Query.parse("")),
            store.accounts().all().size(),
            store.accounts().tokens("rex"),
            store.corrections().of(article),
            store.identities().decisions());
  }

  /** SQL in every query field of pages and API: only words, and never a failure of the server. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=",
        "/?who=",
        "/?to=",
        "/?about=",
        "/?mentions=",
        "/?outlet=",
        "/?published-from=",
        "/?published-to=",
        "/?find=",
        "/?cursor=",
        "/article?article=",
        "/article?article=ID&item=",
        "/article?article=ID&revision=",
        "/article/detail?article=ID&item=",
        "/actors?name=",
        "/actor?number=",
        "/actor?number=1&other=",
        "/timeline?q=",
        "/timeline?lane=",
        "/outlets?name=",
        "/outlets?number=",
        "/links?q=",
        "/api/v1/search?q=",
        "/api/v1/search?cursor=",
        "/api/v1/search?limit=",
        "/api/v1/facets?q=",
        "/api/v1/links?q=",
        "/api/v1/record?article=",
        "/api/v1/revisions?article=",
        "/api/v1/actors?name=",
        "/api/v1/actors/",
        "/api/v1/corrections?article="
      })
  void sqlInAnyFieldIsOnlyWords(String field) {
    logIn("rex");
    for (String attack : SQL) {
      String path = field.replace("ID", Site.encoded(article)) + Site.encoded(attack);
      HttpResponse<String> answer =
          site.send(site.request(path).header("Authorization", "Bearer " + CODER_TOKEN).GET());
      assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
      assertThat(answer.body()).as(path).doesNotContain("argon2").doesNotContain("SQLITE");
    }
  }

  /** Script in every text field of every form is shown, if at all, as words. */
  @Test
  void scriptInAFormIsOnlyWords() {
    Document login = site.page("/login");
    asWords(
        site.submit(
            "/login",
            Map.of(
                "csrf",
                login.select("input[name=csrf]").val(),
                "name",
                SCRIPT,
                "password",
                SCRIPT)),
        401);
    String token = logIn("ada");
    asWords(
        submit("/correct", token, Map.of("article", SCRIPT, "layer", "labels", "action", "add")),
        404);
    asWords(
        submit("/correct", token, Map.of("article", article, "layer", SCRIPT, "action", "add")),
        400);
    asWords(
        submit("/correct", token, Map.of("article", article, "layer", "labels", "action", SCRIPT)),
        400);
    asWords(
        submit(
            "/correct",
            token,
            Map.of("article", article, "layer", "labels", "action", "add", "words", SCRIPT)),
        400);
    asWords(submit("/undo", token, Map.of("number", SCRIPT)), 400);
    asWords(submit("/merge", token, Map.of("number", SCRIPT, "into", SCRIPT)), 400);
    asWords(submit("/split", token, Map.of("article", SCRIPT, "actor", SCRIPT)), 400);
    asWords(
        submit("/read", token, Map.of("text", "Rain fell, Ana Ruiz said.", "published", SCRIPT)),
        400);
    asWords(
        submit("/account/add", token, Map.of("name", SCRIPT, "role", SCRIPT, "password", PASSWORD)),
        400);
  }

  private static void asWords(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("script:not([src]), img")).as(answer.body()).isEmpty();
    logged(status);
  }

  /** What may write is closed to who may read only, even with the token of a page. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/correct", "/undo", "/merge", "/split", "/account/add", "/account/remove"})
  void aReaderWhoSendsAFormIsRefused(String path) {
    String token = logIn("rex");
    Map<String, String> form =
        Map.of(
            "article",
            article,
            "layer",
            "statements",
            "item",
            "s1",
            "action",
            "delete",
            "number",
            "1",
            "into",
            "2",
            "actor",
            "a1",
            "name",
            "cora",
            "role",
            "admin");
    assertThat(submit(path, token, form).statusCode()).isEqualTo(403);
    AuditEntry line = logged(403);
    assertThat(line.person()).isEqualTo("rex");
    assertThat(line.action()).isEqualTo("POST " + path);
  }

  @Test
  void aReaderWhoKeepsWhatIsPastedIsRefused() {
    String token = logIn("rex");
    Map<String, String> form = Map.of("text", "Rain fell in Osk, Ana Ruiz said.", "keep", "yes");
    assertThat(submit("/read", token, form).statusCode()).isEqualTo(403);
    logged(403);
  }

  /** Another site that knows even the token of the page. */
  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void aFormOfAnotherOriginIsRefused(String header, String value) {
    String token = logIn("cora");
    String form =
        "csrf=%s&article=%s&layer=statements&item=s1&action=delete"
            .formatted(Site.encoded(token), Site.encoded(article));
    HttpResponse<String> answer =
        site.send(
            site.request("/correct")
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    assertThat(answer.statusCode()).isEqualTo(403);
    logged(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hearsay=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "hearsay=ada",
        "hearsay=",
        "hearsay=' OR 1=1 --"
      })
  void aForgedCookieIsRefusedAndLogged(String cookie) {
    site.takeCookie(cookie);
    assertThat(site.get("/article?article=" + Site.encoded(article)).statusCode()).isEqualTo(401);
    assertThat(logged(401).person()).isEmpty();
  }

  /** A path that climbs out is refused. */
  @ParameterizedTest
  @CsvSource({
    "/assets/..%2f..%2fetc%2fpasswd",
    "/assets/%2e%2e/%2e%2e/etc/passwd",
    "/assets/..;/..;/etc/passwd",
    "/assets/....//etc/passwd",
    "/assets/hearsay.css%00.png",
    "/article?article=../../etc/passwd",
    "/api/v1/record?article=..%2F..%2Fetc%2Fpasswd"
  })
  void noPathLeadsToAFile(String path) {
    logIn("rex");
    HttpResponse<String> answer =
        site.send(site.request(path).header("Authorization", "Bearer " + CODER_TOKEN).GET());
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("root:");
  }

  @Test
  void aPathThatClimbsIsLogged() {
    assertThat(site.get("/assets/...css").statusCode()).isEqualTo(404);
    assertThat(logged(404).action()).isEqualTo("GET /assets/...css");
  }

  /** Entities that would grow to gigabytes, or bring a file, stay the words that they are. */
  @Test
  void entitiesOfXmlStayWords() {
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a0 \"ha\">");
    for (int level = 1; level < 12; level++) {
      laughs.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
    }
    laughs.append(
        "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><html><body><p>The mayor said on Monday that &a11; and &f; would come to the town of Osk soon, and that nobody there had asked for it.</p></body></html>");
    HttpResponse<String> answer =
        api("/api/v1/read", "text/html", laughs.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isIn(200, 422);
    assertThat(answer.body().length()).isLessThan(50_000);
    assertThat(answer.body()).doesNotContain("root:").doesNotContain("haha");
  }

  /** Packed bodies are not unpacked, whatever says that they are packed. */
  @Test
  void packedBodiesAreRefusedAndLogged() throws IOException {
    byte[] gzip = packed();
    assertThat(api("/api/v1/articles", "text/plain", gzip).statusCode()).isEqualTo(415);
    logged(415);
    HttpRequest.Builder encoded =
        site.request("/api/v1/articles")
            .header("Authorization", "Bearer " + CODER_TOKEN)
            .header("Content-Type", "text/plain")
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(gzip));
    assertThat(site.send(encoded).statusCode()).isEqualTo(415);
    logged(415);
    assertThat(api("/api/v1/articles", "text/plain", zip()).statusCode()).isIn(415, 422);
    assertThat(store.auditLog().latest(1).get(0).status()).isIn(415, 422);
  }

  private static byte[] packed() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
      packed.write(new byte[10_000_000]);
    }
    return bomb.toByteArray();
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(bomb)) {
      packed.putNextEntry(new ZipEntry("article.txt"));
      packed.write(new byte[10_000_000]);
    }
    return bomb.toByteArray();
  }

  private static AuditEntry logged(int status) {
    AuditEntry line = store.auditLog().latest(1).get(0);
    assertThat(line.status()).isEqualTo(status);
    return line;
  }

  private static HttpResponse<String> api(String path, String type, byte[] body) {
    return site.send(
        site.request(path)
            .header("Authorization", "Bearer " + CODER_TOKEN)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Logs in; gives the token of the page. */
  private static String logIn(String name) {
    String token = site.page("/login").select("input[name=csrf]").val();
    HttpResponse<String> answer =
        site.submit("/login", Map.of("csrf", token, "name", name, "password", PASSWORD));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return site.page("/read").select("input[name=csrf]").val();
  }

  private static HttpResponse<String> submit(
      String path, String token, Map<String, String> fields) {
    Map<String, String> form = new LinkedHashMap<>(fields);
    form.put("csrf", token);
    return site.submit(path, form);
  }
}
