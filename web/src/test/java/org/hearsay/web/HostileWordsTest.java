package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.store.correction.Edit;
import org.hearsay.store.correction.Layer;
import org.junit.jupiter.api.Test;

/**
 * An article whose every word that may come from outside is an attack, looked at on every page of a
 * real browser: the words are seen, and nothing of them runs.
 */
class HostileWordsTest {
  private static final String ATTACK =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(2)><svg/onload=alert(3)>{{7*7}}${7*7}</textarea>";

  @Test
  void areSeenAndNeverRun() {
    try (Site site = Site.local();
        Browser browser = Browser.at(site)) {
      String id = "attack" + ATTACK;
      keep(site, id);
      String actor = name(site, id);
      for (String page : pages(id)) {
        browser.open(page);
        assertThat(
                browser.script(
                    "return document.querySelectorAll('script:not([src]), img, main svg[onload]').length"))
            .as(page)
            .isEqualTo(0L);
        browser.mustHaveBeenQuiet();
      }
      browser.open("/article?article=" + Site.encoded(id));
      browser.says("h1", ATTACK);
      browser.says("article", ATTACK);
      browser.says(".about", ATTACK);
      browser.click("article a.cue");
      browser.says("#detail", actor);
      browser.open("/links");
      browser.open("/timeline");
      browser.says(".timeline", ATTACK);
      browser.open("/read");
      browser.type(
          "textarea[name=text]", "Rain fell on " + ATTACK + ", Mayor Ana Ruiz said on Monday.");
      browser.type("input[name=outlet]", ATTACK);
      browser.click("main button[type=submit]");
      browser.says("article", ATTACK);
      browser.open("/");
      browser.type("#q", ATTACK);
      browser.click("main form button");
      browser.says("[role=alert]", "[query] the query cannot be used");
      assertThat(browser.takeMessages())
          .as("only that the query was refused")
          .allMatch(message -> message.contains("status of 400"));
      browser.mustHaveBeenQuiet();
    }
  }

  private static void keep(Site site, String id) {
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article
        .put("id", id)
        .put("title", ATTACK)
        .put("outlet", ATTACK)
        .put("uri", "javascript:alert(4)");
    article.putArray("byline").add(ATTACK);
    article.put("published", "2026-03-03");
    article.put(
        "text",
        "“%s will never pass,” said Mayor Eva Brandt on Monday. The mayor said %s was a thief."
            .formatted(ATTACK, ATTACK));
    site.keepLines(article.toString());
  }

  /** Gives the first speaker a name that is an attack, as a person could. */
  private static String name(Site site, String id) {
    var whole = site.store.article(id).orElseThrow().whole();
    String speaker = whole.statements().get(0).attribution().speakers().get(0);
    String name = "Eva " + ATTACK;
    site.store
        .corrections()
        .make(
            id,
            Edit.change(
                Layer.ACTORS, speaker, "name", JsonNodeFactory.instance.textNode(name).toString()),
            ATTACK);
    return name;
  }

  private static List<String> pages(String id) {
    String article = "/article?article=" + Site.encoded(id);
    return List.of(
        "/",
        "/?q=find:events",
        "/?q=find:labels",
        "/?q=find:articles",
        article,
        article + "&item=s1",
        article + "&item=a1",
        "/actors",
        "/actors?name=" + Site.encoded(ATTACK),
        "/actor?number=1",
        "/actor?number=1&other=" + Site.encoded(ATTACK),
        "/timeline",
        "/outlets",
        "/outlets?number=1",
        "/outlets?name=" + Site.encoded(ATTACK),
        "/links",
        "/links?q=" + Site.encoded("about:\"" + ATTACK.replace("\"", "\\\"") + "\""));
  }
}
