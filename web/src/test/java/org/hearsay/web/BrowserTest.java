package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.RecordJson;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Each page as a person sees and uses it, in a headless Chromium, over example articles of our own.
 * After each test: nothing in the console, nothing asked of another host. {@code
 * -Dhearsay.golden=write} writes the pictures of {@code docs/how-to/serve.md} anew.
 */
class BrowserTest {
  private static final String CALL = "/article?article=halm-strike-call";

  private static Site site;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    site = Site.local();
    browser = Browser.at(site);
    site.keepLines(Files.readString(Path.of("../examples/halm-strike.jsonl")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    site.close();
  }

  @AfterEach
  void nothingElseHappened() {
    browser.wide();
    browser.dark(false);
    browser.mustHaveBeenQuiet();
  }

  @Test
  void findsByAQueryAndNarrowsByAClick() {
    browser.open("/");
    browser.type("#q", "cranes" + Keys.ENTER);
    browser.says(".results", "The minister promised us safe cranes");
    browser.picture("search");
    browser.click(browser.shown("aside .facet").findElement(By.partialLinkText("The Skerry Post")));
    browser.awaitPath("outlet");
    assertThat(browser.shown("#q").getAttribute("value"))
        .contains("cranes", "outlet:\"The Skerry Post\"");
    assertThat(browser.texts(".results .place"))
        .allMatch(place -> place.contains("The Skerry Post"));
    browser.clickLink("Halm dockers call a strike over cranes");
    browser.says("#detail", "Said by");
    assertThat(browser.found("article .chosen")).isNotEmpty();
  }

  @Test
  void otherFieldsAskToo() {
    browser.open("/");
    browser.click("main form summary");
    browser.type("#f-who", "Rask");
    browser.click("main form details button");
    browser.awaitPath("who=Rask");
    assertThat(browser.texts(".results h3 a")).isNotEmpty().containsOnly("Emil Rask");
  }

  @Test
  void anArticleShowsInItsWordsWhatIsKnown() {
    browser.open(CALL);
    for (String mark : List.of("content", "cue", "actor", "event", "time")) {
      assertThat(browser.found("article a." + mark)).as(mark).isNotEmpty();
    }
    WebElement inside = browser.shown("article a.depth-2");
    assertThat(inside.getCssValue("background-color"))
        .isNotEqualTo(browser.shown("article a.depth-1").getCssValue("background-color"));
    browser.click(inside);
    browser.says("#detail", "Emil Rask");
    browser.says("#detail", "Inside");
    assertThat(browser.texts("article .chosen")).anyMatch("us safe cranes"::contains);
    browser.says(".tree ol", "us safe cranes");
    browser.picture("article");
    browser.click("#detail .close");
    assertThat(browser.found("article .chosen")).isEmpty();
  }

  @Test
  void anArticleCanBeReadByKeyboard() {
    browser.open(CALL);
    browser.press(Keys.TAB);
    assertThat(browser.shown(".skip:focus").getText()).isEqualTo("Skip to the content");
    browser.press(Keys.ENTER);
    WebElement cue = browser.tabTo("article a.cue");
    browser.press(Keys.ENTER);
    browser.says("#detail:focus", "Said by");
    assertThat(cue.getAttribute("class")).contains("chosen");
    browser.tabTo("#detail button[value=confirm]");
    browser.tabTo("#detail summary");
    browser.press(Keys.ENTER);
    browser.shown("#detail details[open] select");
    browser.press(Keys.ESCAPE);
    assertThat(browser.found("#detail [data-item]")).isEmpty();
    assertThat(browser.found("article a:focus")).hasSize(1);
  }

  @Test
  void everyPageOfTheMenuIsReachedByKeyboard() {
    for (String page : List.of("/actors", "/timeline", "/outlets", "/links", "/read")) {
      browser.open("/");
      browser.tabTo("nav a[href='" + page + "']");
      browser.press(Keys.ENTER);
      browser.awaitPath(page);
      browser.shown("nav a[href='" + page + "'][aria-current=page]");
    }
  }

  @Test
  void anActorShowsWhoTheyAreAndWithWhomTheyHaveToDo() {
    browser.open("/actors");
    browser.clickLink("Emil Rask");
    browser.says("h1", "Emil Rask");
    assertThat(browser.texts("tbody tr").stream().map(row -> row.replaceAll("\\s+", " ")))
        .anySatisfy(
            row -> assertThat(row).contains("2026-03-03 2026-03-10 harbour minister", "current 3"))
        .anySatisfy(row -> assertThat(row).contains("2026-03-24", "former 1"));
    browser.says(".results", "I was too slow");
    browser.says(".results h3", "direct, to Skerry Radio");
    browser.picture("actor");
    assertThat(browser.texts("aside h2"))
        .contains("Speaks to", "Is spoken to by", "Speaks about", "Is spoken of by");
    browser.click(
        browser
            .shown("aside .facet")
            .findElement(By.xpath("//aside//a[starts-with(., 'Vera Stolk')]")));
    browser.says("h1", "Vera Stolk");
    assertThat(browser.texts(".called dt"))
        .containsExactly("Northern Gazette", "Quay Lantern", "The Skerry Post");
  }

  @Test
  void aTimeLineShowsWhatBecameOfPlans() {
    browser.open("/timeline?q=mentions%3AStolk");
    assertThat(browser.texts("h2")).contains("March 2026");
    assertThat(browser.found("#chart circle")).hasSameSizeAs(browser.found(".timeline > li"));
    assertThat(browser.found("#chart path.tie")).isNotEmpty();
    browser.picture("time-line");
    browser.click(browser.says(".lanes a", "planned"));
    browser.awaitPath("lane=planned");
    browser.says(".timeline .planned", "What became of it: happened, 2026-03-10");
    browser.clickLink("happened, 2026-03-10");
    browser.says("#detail", "consult");
  }

  @Test
  void aGraphShowsWhoSpeaksAboutWhom() {
    browser.open("/links");
    assertThat(browser.texts("#graph text")).contains("Emil Rask", "Vera Stolk");
    assertThat(browser.found("#graph path.link")).hasSameSizeAs(browser.found("#links tbody tr"));
    assertThat(browser.texts("#links tbody tr").get(0).replaceAll("\\s+", " "))
        .isEqualTo("Emil Rask Vera Stolk 4");
    browser.picture("graph");
    browser.click("#links tbody tr td:last-child a");
    browser.says("h2", "4 statements");
    browser.open("/links");
    browser.click(
        browser
            .shown("#graph a")
            .findElement(
                By.xpath(
                    "//*[local-name()='a'][contains(., 'Emil Rask')]/*[local-name()='circle']")));
    browser.says("h1", "Emil Rask");
  }

  @Test
  void outletsAreComparedSideBySide() {
    browser.open("/outlets");
    browser.clickLink("Vera Stolk (3 labels)");
    List<WebElement> outlets = browser.found(".outlet");
    assertThat(outlets).hasSize(3);
    assertThat(outlets)
        .extracting(outlet -> outlet.getLocation().y)
        .containsOnly(outlets.get(0).getLocation().y);
    assertThat(outlets)
        .extracting(outlet -> outlet.getLocation().x)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(outlets.get(0).getText())
        .contains(
            "Northern Gazette",
            "firebrand",
            "of taking the island hostage",
            "in the words of Emil Rask");
    assertThat(outlets.get(1).getText())
        .contains("Quay Lantern", "courageous", "the outlet's own word");
    browser.picture("compare");
  }

  @Test
  void aPastedArticleIsReadAndKeptOnlyWhereThatIsWished() {
    String text = "Snow will fall in Osk, Mayor Ana Ruiz said.";
    browser.open("/read");
    browser.type("textarea[name=text]", text);
    browser.click("main button[type=submit]");
    browser.says("[role=status]", "This article was read, not kept.");
    browser.says("article .cue", "said");
    browser.says(".tree", "Ana Ruiz");
    browser.shot("read");
    browser.open("/read");
    browser.type("textarea[name=text]", text);
    browser.click("input[name=keep]");
    browser.click("main button[type=submit]");
    browser.awaitPath("/article?article=");
    browser.click("article a.cue");
    browser.says("#detail", "Ana Ruiz");
  }

  @Test
  void correctsByClicking() {
    browser.open("/article?article=halm-strike-hostage");
    browser.click(".tree a");
    browser.click("#detail summary");
    browser.click(browser.says("#detail select[multiple] option", "Vera Stolk"));
    browser.click("#detail details form button[type=submit]");
    browser.says("#detail dd", "Vera Stolk");
    browser.says("table .applied", "from Emil Rask to Emil Rask, Vera Stolk");
    browser.says(".about", "by people");
    browser.click("table .applied form button");
    browser.says("table .undone", "undone");
    browser.says(".tree li", "Emil Rask accused");
    assertThat(browser.texts(".about").toString()).doesNotContain("by people");
  }

  @Test
  void takesWordsThatAreSelected() {
    browser.open("/article?article=halm-strike-ends");
    browser.click("main .correct details:nth-of-type(2) summary");
    WebElement name = browser.shown("article a.name");
    browser.select(name);
    browser.click("main .correct details:nth-of-type(2) .take");
    WebElement words = browser.shown("main .correct details:nth-of-type(2) input[name=words]");
    assertThat(words.getAttribute("value")).isEqualTo(name.getText());
    assertThat(browser.found("#detail [data-item]"))
        .as("the click that ends it opens nothing")
        .isEmpty();
    browser.click("main .correct details:nth-of-type(2) button[type=submit]");
    browser.says("#detail", "Label");
    browser.says("table .applied", "added label");
    browser.shown("article a.label.chosen");
    browser.click("#detail button[value=delete]");
    browser.says("table", "deleted label");
  }

  @Test
  void confirmsAndAdds() {
    browser.open("/article?article=halm-strike-begins");
    browser.click("main .correct form.inline button");
    browser.says("table .applied", "confirmed the article");
    browser.click("main .correct details summary");
    browser.type("main .correct details textarea[name=words]", "the two did not agree");
    browser.click("main .correct details button[type=submit]");
    browser.says("#detail blockquote", "the two did not agree");
    browser.says("table .applied", "added statement: “the two did not agree”");
    browser.shown("article a.content.chosen");
    browser.click("main .correct details:nth-of-type(3) summary");
    browser.type("main .correct details:nth-of-type(3) input[name=words]", "moved");
    browser.click("main .correct details:nth-of-type(3) button[type=submit]");
    browser.says("table .applied", "added event: “moved”");
    browser.click("#detail summary");
    browser.click(browser.says("#detail select option", "denied"));
    browser.click("#detail details form button[type=submit]");
    browser.says("#detail dd", "denied");
    browser.says("table .applied", "status of event: “moved” changed from happened to denied");
  }

  /** A newer model gives another speaker than a person corrected away: it stays, and is shown. */
  @Test
  void aCorrectionSurvivesANewReadingAndTheConflictIsShown() {
    site.keepLines(
        "{\"id\":\"osk\",\"title\":\"Snow in Osk\",\"text\":\"Snow will fall in Osk, Ana Ruiz said. Bo Tessel, a farmer, said that he would wait.\"}");
    browser.open("/article?article=osk&item=s1");
    browser.click("#detail summary");
    browser.click(browser.says("#detail select[multiple] option", "Ana Ruiz"));
    browser.click(browser.says("#detail select[multiple] option", "Bo Tessel"));
    browser.click("#detail details form button[type=submit]");
    browser.says("table .applied", "to Bo Tessel");
    site.store.keep(List.of(readAnew(site.store)));
    browser.open("/article?article=osk");
    browser.says(".note.open", "1 correction needs a look");
    browser.says("table .conflict", "the newer reading says");
    browser.says(".tree", "Bo Tessel");
    browser.shot("conflict");
    browser.clickLink("1");
    browser.says("[role=status]", "This is revision 1 of 2, as the machine read it.");
    browser.says(".tree", "Ana Ruiz said");
    browser.clickLink("2");
    browser.says(".revisions strong", "2");
    browser.open("/");
    browser.click("main details.note summary");
    browser.clickLink("osk");
    browser.click("table .conflict a");
    browser.click("#detail button[value=confirm]");
    browser.says("table", "confirmed statement");
    assertThat(browser.found(".note.open")).isEmpty();
  }

  /** The article as another model would read it, that gives the first statement to both. */
  private static ArticleRecord readAnew(Store store) {
    String json = RecordJson.write(store.revisions("osk").get(0).whole());
    String other =
        json.replaceFirst("\"model\":\"sha256:..", "\"model\":\"sha256:00")
            .replaceFirst("\"speakers\":\\[\"a[0-9]+\"\\]", "\"speakers\":[]");
    assertThat(other).isNotEqualTo(json);
    return RecordJson.read(other);
  }

  @Test
  void fitsAPhone() {
    browser.phone();
    for (String page :
        List.of(
            "/",
            CALL,
            "/actors",
            "/actor?number=1",
            "/timeline",
            "/outlets?number=1",
            "/links",
            "/read")) {
      browser.open(page);
      assertThat(browser.script("return document.documentElement.scrollWidth"))
          .as(page)
          .isEqualTo(390L);
      browser.shot("phone" + page.replaceAll("[^a-z]+", "-"));
    }
    browser.open("/");
    assertThat(browser.found("aside .facet a").stream().filter(WebElement::isDisplayed)).isEmpty();
    browser.click("aside summary");
    browser.shown("aside .facet a");
    browser.open(CALL);
    browser.click("article a.cue");
    browser.says("#detail", "Said by");
    assertThat(
            browser.script(
                "return Math.round(document.getElementById('detail').getBoundingClientRect().bottom)"))
        .as("the detail stands at the bottom of the screen")
        .isEqualTo(844L);
    browser.shot("phone-detail");
    browser.click("#detail .close");
    browser.shown("article");
  }

  @Test
  void isDarkWhereThatIsWished() {
    browser.dark(true);
    for (String page : List.of("/", CALL, "/timeline", "/links", "/outlets?number=1")) {
      browser.open(page);
      assertThat(brightness("body", "background-color")).as(page).isLessThan(60);
      assertThat(brightness("body", "color")).as(page).isGreaterThan(200);
      browser.shot("dark" + page.replaceAll("[^a-z]+", "-"));
    }
    browser.dark(false);
    browser.open("/");
    assertThat(brightness("body", "background-color")).isGreaterThan(200);
  }

  private static long brightness(String selector, String property) {
    String[] parts = browser.found(selector).get(0).getCssValue(property).split("[^0-9]+");
    return Math.round(
        (Integer.parseInt(parts[1]) + Integer.parseInt(parts[2]) + Integer.parseInt(parts[3]))
            / 3.0);
  }
}
