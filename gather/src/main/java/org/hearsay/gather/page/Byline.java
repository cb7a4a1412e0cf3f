package org.hearsay.gather.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Who wrote a page's article: one name each, without "By". */
final class Byline {
  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "article:author_name",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.author",
          "byl",
          "cxenseparse:author",
          "og:article:author",
          "authors");
  private static final String ELEMENTS =
      "[itemprop=author] [itemprop=name], [itemprop=author], a[rel~=author], [class~=(?i)\\b(byline|author)[-_]*(name|link)?\\b] a[href*=author],"
          + " [class~=(?i)\\bauthor[-_]*name\\b], [class~=(?i)^byline$]";
  private static final Pattern BY =
      Pattern.compile(
          "^(?:written |words |story |report(?:ed|ing)? )?by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:;|\\||\\s+and\\s+|\\s+&\\s+|\\s+with\\s+)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern POST =
      Pattern.compile(
          "(?i)\\b(?:editor|correspondent|reporter|writer|staff writer|columnist|producer|journalist|chief|bureau|contributor|for \\w+)\\b");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)[()\\[\\]]|\\bimages?\\b|https?:|www\\.|@|\\.(?:com|org|net|co)\\b|^(?:admin|administrator|webmaster|editor|null|none|undefined|unknown|anonymous)$|\\d{3}");

  private Byline() {}

  static List<String> of(
      Document page, LinkedData data, JsonNode article, @Nullable String outlet) {
    List<String> told = told(page, data, article);
    if (told.isEmpty()
        || told.size() == 1
            && outlet != null
            && MainText.squeeze(told.get(0)).equals(MainText.squeeze(outlet))) {
      List<String> shown = clean(shown(page));
      return shown.isEmpty() ? told : shown;
    }
    return told;
  }

  private static List<String> told(Document page, LinkedData data, JsonNode article) {
    List<String> names = clean(data.names(article.path("author")));
    if (names.isEmpty()) {
      names = clean(data.names(article.path("creator")));
    }
    for (int i = 0; i < METAS.size() && names.isEmpty(); i++) {
      names = clean(Meta.all(page, METAS.get(i)));
    }
    return names.isEmpty() ? clean(labelled(page)) : names;
  }

  /** "Written by" beside a name, as pages tell it to those who show a card of them. */
  private static List<String> labelled(Document page) {
    for (int i = 1; i <= 2; i++) {
      String label = Meta.of(page, "twitter:label" + i);
      String value = Meta.of(page, "twitter:data" + i);
      if (label != null && value != null && label.toLowerCase(Locale.ROOT).contains("written by")) {
        return List.of(value);
      }
    }
    return List.of();
  }

  private static List<String> shown(Document page) {
    List<String> shown = new ArrayList<>();
    for (Element element : page.select(ELEMENTS)) {
      String text = element.hasAttr("content") ? element.attr("content") : element.text();
      if (!text.isBlank() && text.length() < 80) {
        shown.add(text);
      }
    }
    return shown.size() > 6 ? shown.subList(0, 1) : shown;
  }

  /** Names without what newsrooms write around them, each once. */
  static List<String> clean(List<String> written) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String each : written) {
      String line =
          Parser.unescapeEntities(each, false)
              .replaceAll("<[^>]*>", " ")
              .replaceAll("[\\s\\u00a0]+", " ")
              .strip();
      if (NO_NAME.matcher(line).find() && !BY.matcher(line).find()) {
        continue;
      }
      for (String part : BETWEEN.split(BY.matcher(line).replaceFirst(""))) {
        addNames(part, names);
      }
    }
    return List.copyOf(names.values());
  }

  private static void addNames(String part, Map<String, String> names) {
    String[] pieces = part.split("\\s*,\\s*");
    boolean list = pieces.length > 1;
    for (String piece : pieces) {
      list &= piece.split(" ").length >= 2 && !POST.matcher(piece).find();
    }
    for (String piece : list ? pieces : new String[] {pieces.length == 0 ? "" : pieces[0]}) {
      String name = piece.replaceAll("^[\\s.,:–—-]+|[\\s,:–—-]+$", "");
      if (name.chars().anyMatch(Character::isLetter)
          && name.length() < 80
          && !NO_NAME.matcher(name).find()) {
        names.putIfAbsent(MainText.squeeze(name), name);
      }
    }
  }
}
