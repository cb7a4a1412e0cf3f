package org.hearsay.gather.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.gather.text.CleanText;
import org.hearsay.record.Head;
import org.hearsay.record.Publication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a saved page says: its article's text, and what stands about it in JSON-LD, Open Graph, meta
 * elements, the page itself and its address. The first that speaks wins.
 *
 * <pre>{@code
 * Page page = Page.parse("<html>…", null);
 * page.text(); // "The council met on Monday.\n\nIts chair said …", or "" when the page has no article
 * }</pre>
 *
 * @param uri the address that was given, else the page's own (canonical), or null
 * @param outlet who published it, or null
 * @param head headline and byline
 * @param publication when it was published, or null
 * @param language the primary subtag of the language that the page declares ("en"), or null
 * @param text paragraphs of the article without its headline, separated by one blank line; empty
 *     without an article
 */
public record Page(
    @Nullable String uri,
    @Nullable String outlet,
    Head head,
    @Nullable Publication publication,
    @Nullable String language,
    String text) {

  /** Reads a page. Never fails: HTML knows no errors. */
  public static Page parse(String html, @Nullable String givenUri) {
    Document page = Jsoup.parse(html, givenUri == null ? "" : givenUri);
    LinkedData data = LinkedData.of(page);
    String shown = Headline.shown(page);
    JsonNode article = data.article(shown);
    String uri = givenUri == null ? address(page, article) : givenUri;
    String outlet = outlet(page, data, article, uri, shown);
    String title = Headline.of(page, article, outlet);
    return new Page(
        uri,
        outlet,
        new Head(title, Byline.of(page, data, article, outlet)),
        PublicationDate.of(page, data, article, uri),
        language(page, article),
        text(page, article, List.of(shown, said(title))));
  }

  /**
   * The text on the page; where that is much less than JSON-LD holds, as on pages made by scripts,
   * that.
   */
  private static String text(Document page, JsonNode article, List<String> titles) {
    String shown = MainText.of(page, titles);
    String told = said(LinkedData.text(article, "articleBody"));
    return told.length() > 2 * shown.length() + 100
        ? CleanText.of(told.indexOf('<') < 0 ? told : Jsoup.parse(told).wholeText())
        : shown;
  }

  private static @Nullable String address(Document page, JsonNode article) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Stream.of(
            canonical == null ? "" : canonical.attr("href"),
            said(Meta.of(page, "og:url")),
            said(LinkedData.text(article, "url", "mainEntityOfPage")))
        .map(String::strip)
        .filter(uri -> uri.regionMatches(true, 0, "http", 0, 4))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String outlet(
      Document page, LinkedData data, JsonNode article, @Nullable String uri, String headline) {
    List<String> names =
        Stream.of(
                data.names(article.path("publisher")).stream(),
                Stream.of(
                    said(Meta.of(page, "og:site_name")), said(Meta.of(page, "application-name"))),
                Stream.of(host(uri)))
            .flatMap(each -> each)
            .map(name -> Parser.unescapeEntities(name, false).strip())
            .filter(name -> !name.isEmpty() && !name.equals(headline))
            .toList();
    return names.isEmpty() ? null : names.get(0);
  }

  private static String host(@Nullable String uri) {
    try {
      String host = uri == null ? null : new URI(uri).getHost();
      return host == null ? "" : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException noUri) {
      return "";
    }
  }

  private static @Nullable String language(Document page, JsonNode article) {
    Element html = page.selectFirst("html[lang]");
    return Stream.of(
            html == null ? "" : html.attr("lang"),
            said(LinkedData.text(article, "inLanguage")),
            said(Meta.of(page, "og:locale")))
        .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
        .filter(tag -> tag.matches("[a-z]{2,3}"))
        .findFirst()
        .orElse(null);
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
