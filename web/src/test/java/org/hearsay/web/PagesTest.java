package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a running server: what stands where, and that every word is only a word. */
class PagesTest {
  private static final String ATTACK =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{7*7}}${7*7}";

  private static Site site;
  private static String article;

  @BeforeAll
  static void start() {
    site = Site.local();
    site.keep(Site.ARTICLE);
    article = site.page("/").select(".place a").attr("href");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=find:events",
        "/?q=find:labels",
        "/?q=find:articles",
        "/actors",
        "/actor?number=1",
        "/timeline",
        "/outlets",
        "/outlets?number=1",
        "/links",
        "/read"
      })
  void canBeUsedByKeyboardAndReader(String path) {
    Document page = site.page(path);

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
      boolean labelled =
          field.closest("label") != null || !page.select("label[for=" + field.id() + "]").isEmpty();
      assertThat(labelled).as(field.outerHtml()).isTrue();
    }
    assertThat(page.select("a[href]:not([href=''])").eachText()).doesNotContain("");
  }

  /** Nothing that the Content-Security-Policy would refuse, and nothing of another host. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/actors", "/actor?number=1", "/timeline", "/links", "/read"})
  void takesScriptAndStyleFromOwnFilesOnly(String path) {
    Document page = site.page(path);

    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.select("*").stream().flatMap(each -> each.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    List<String> files = page.select("script[src]").eachAttr("src");
    files.addAll(page.select("link[href]").eachAttr("href"));
    assertThat(files).allMatch(file -> file.startsWith("/assets/"));
    files.forEach(file -> assertThat(site.get(file).statusCode()).as(file).isEqualTo(200));
  }

  @Test
  void marksWhatIsFoundInTheWords() {
    Document page = site.page(article);

    assertThat(page.select("article").text())
        .isEqualTo(Site.ARTICLE.strip().replaceAll("\\s+", " "));
    assertThat(page.select("article .cue").text()).contains("said");
    assertThat(page.select("article .actor").eachText()).contains("Bo Tessel");
    assertThat(page.select("article .content").text()).contains("Nobody asked the crews");
    assertThat(page.select(".tree > li")).isNotEmpty();
  }

  @Test
  void opensTheDetailAsAPartAndAsAPage() {
    String link = site.page(article).select("article a.cue").attr("hx-get");
    HttpResponse<String> part = site.send(site.request(link).header("HX-Request", "true").GET());
    Document whole = site.page(link);

    assertThat(part.body()).doesNotContain("<html").contains("Said by");
    assertThat(whole.select("#detail dt").eachText()).contains("Said by");
  }

  @Test
  void findsAndNarrows() {
    Document page = site.page("/?q=who:Tessel");

    assertThat(page.select(".results > li")).isNotEmpty();
    assertThat(page.select(".results h3 a").eachText()).contains("Bo Tessel");
    String outlet =
        page.select(".facet a").stream()
            .filter(link -> link.text().startsWith("Coast Radio"))
            .findFirst()
            .orElseThrow()
            .attr("href");
    assertThat(site.page(outlet).select("#q").val()).contains("outlet:\"Coast Radio\"");
  }

  @Test
  void takesTheOtherFieldsIntoTheQuery() {
    assertThat(site.page("/?who=Bo+Tessel&find=articles").select("#q").val())
        .isEqualTo("find:articles who:\"Bo Tessel\"");
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    HttpResponse<String> answer = site.get("/?q=foo:bar");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .startsWith("[query] the query cannot be used: the key at character 1 must be one of");
  }

  @Test
  void readsWhatIsPasted() {
    HttpResponse<String> answer = paste("Rain will fall in Osk, Mayor Ana Ruiz said.", false);

    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.select("[role=status]").text()).isEqualTo("This article was read, not kept.");
    assertThat(page.select("article .cue").text()).isEqualTo("said");
  }

  @Test
  void keepsWhatIsPastedWhereThatIsWished() {
    HttpResponse<String> answer = paste("Snow will fall in Osk, Mayor Ana Ruiz said.", true);

    assertThat(answer.statusCode()).isEqualTo(303);
    String place = answer.headers().firstValue("Location").orElseThrow();
    assertThat(site.page(place).select("article").text()).startsWith("Snow will fall");
  }

  @Test
  void correctsAndTakesBack() {
    Document page = site.page(article);
    String id = page.select("input[name=article]").val();
    HttpResponse<String> answer =
        site.submit(
            "/correct",
            Map.of(
                "csrf", page.select("input[name=csrf]").val(),
                "article", id,
                "layer", "statements",
                "item", "s1",
                "action", "change",
                "field", "denied",
                "value", "true"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);

    Document corrected = site.page(article);
    Element line = corrected.select("section[aria-labelledby=log] tbody tr").last();
    assertThat(line.text()).contains("denied of statement: “", "changed from no to yes", "applied");

    Map<String, String> undo =
        Map.of(
            "csrf", line.select("input[name=csrf]").val(),
            "number", line.select("input[name=number]").val());
    assertThat(site.submit("/undo", undo).statusCode()).isEqualTo(303);
    assertThat(site.page(article).select("section[aria-labelledby=log]").text()).contains("undone");
  }

  @Test
  void takesWordsOfTheTextAsSpans() {
    Document page = site.page(article);
    HttpResponse<String> answer =
        site.submit(
            "/correct",
            Map.of(
                "csrf", page.select("input[name=csrf]").val(),
                "article", page.select("input[name=article]").val(),
                "layer", "statements",
                "item", "s1",
                "action", "change",
                "field", "content",
                "value", "words that stand nowhere"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .isEqualTo(
            "[correction] it was not made: the words must stand in the article but did not: \"words that stand nowhere\". Do copy them from its text.");
  }

  /** A hostile text, outlet, name and query stand in the page as words, on every path. */
  @Test
  void wordsAreOnlyWords() {
    String text =
        "“%s will never pass,” said Mayor Eva Brandt. The %s was called a thief.\n\nBrandt said %s."
            .formatted(ATTACK, ATTACK, ATTACK);
    site.post(
        "/api/v1/articles?outlet=" + Site.encoded(ATTACK),
        "application/x-ndjson",
        "{\"id\":\"attack"
            + ATTACK.replace("\"", "\\\"")
            + "\",\"title\":\""
            + ATTACK.replace("\"", "\\\"")
            + "\",\"uri\":\"javascript:alert(3)\",\"outlet\":\""
            + ATTACK.replace("\"", "\\\"")
            + "\",\"text\":\""
            + text.replace("\"", "\\\"").replace("\n", "\\n")
            + "\"}");
    String id = Site.encoded("attack" + ATTACK);
    for (String path :
        List.of(
            "/",
            "/?q=find:articles",
            "/?q=who:Brandt",
            "/article?article=" + id,
            "/article?article=" + id + "&item=s1",
            "/article?article=" + id + "&item=a1",
            "/timeline",
            "/links",
            "/actors",
            "/?q=" + Site.encoded("about:\"" + ATTACK.replace("\"", "\\\"") + "\""),
            "/actors?name=" + Site.encoded(ATTACK),
            "/outlets?name=" + Site.encoded(ATTACK))) {
      Document page = site.page(path);
      assertThat(page.select("script:not([src])")).as(path).isEmpty();
      assertThat(page.select("[onerror], img")).as(path).isEmpty();
      assertThat(page.select("[href^=javascript]")).as(path).isEmpty();
    }
    assertThat(site.page("/article?article=" + id).select("article").text()).contains(ATTACK);
    assertThat(Jsoup.parse(paste(text, false).body()).select("article").text()).contains(ATTACK);
  }

  @Test
  void aPageThatIsNotThereSaysSo() {
    HttpResponse<String> answer = site.get("/article?article=%3Cscript%3Ealert(1)%3C/script%3E");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<script>alert");
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .startsWith("[<script>alert(1)</script>] there is no such article");
  }

  private static HttpResponse<String> paste(String text, boolean keep) {
    String token = site.page("/read").select("input[name=csrf]").val();
    return site.submit(
        "/read",
        keep
            ? Map.of("csrf", token, "text", text, "keep", "yes")
            : Map.of("csrf", token, "text", text));
  }
}
