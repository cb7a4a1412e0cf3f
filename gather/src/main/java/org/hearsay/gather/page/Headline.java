package org.hearsay.gather.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page's article.
 *
 * <p>Pages give several: one for readers, one for search engines, one for social networks. What
 * most of JSON-LD, Open Graph and the page's first heading give wins; where each gives another, the
 * first that speaks in this order. Where the others only lengthen what Open Graph and the page's
 * card both give, the short form wins.
 */
final class Headline {
  private static final Pattern SUFFIX = Pattern.compile("\\s+(?:[|•·«»–—*-]|::)\\s+");

  /** A page's title that goes on after a mark with a few words: the outlet's name, most likely. */
  private static final Pattern LAST_PART =
      Pattern.compile("^(.{20,}?)\\s+(?:[|•·«»–—-]|::)\\s+[^|]{2,40}$");

  private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.{3})$");

  private static final int LONGEST = 500;

  private Headline() {}

  static @Nullable String of(Document page, JsonNode article, @Nullable String outlet) {
    String shown = shown(page);
    String shared = plain(Meta.of(page, "og:title"));
    List<String> told =
        new ArrayList<>(List.of(plain(LinkedData.text(article, "headline")), shared, shown));
    told.removeIf(each -> each.isEmpty() || each.length() > LONGEST || same(each, outlet));
    if (told.isEmpty()) {
      String title = plain(page.title());
      told.add(title.length() > LONGEST ? "" : LAST_PART.matcher(title).replaceFirst("$1"));
    }
    told.replaceAll(each -> withoutSuffix(each, told, outlet));
    String elected = elect(told);
    if (CUT.matcher(elected).find() && shown.startsWith(CUT.matcher(elected).replaceFirst(""))) {
      return shown;
    }
    boolean shortened =
        shared.length() > 20
            && elected.startsWith(shared + " ")
            && shared.equals(plain(Meta.of(page, "twitter:title")));
    return shortened ? shared : elected.isEmpty() ? null : elected;
  }

  /** The first heading of the first rank, as it stands on the page. */
  static String shown(Document page) {
    return page.select("h1").stream()
        .map(heading -> plain(heading.text()))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .findFirst()
        .orElse("");
  }

  private static String elect(List<String> told) {
    for (String each : told) {
      if (told.stream().filter(other -> same(other, each)).count() > 1) {
        return each;
      }
    }
    return told.get(0);
  }

  /**
   * Cuts off what stands behind a headline that another place gives alone, and the outlet's name.
   */
  private static String withoutSuffix(String title, List<String> others, @Nullable String outlet) {
    Matcher mark = SUFFIX.matcher(title);
    while (mark.find()) {
      String front = title.substring(0, mark.start());
      if (same(title.substring(mark.end()), outlet)
          || others.stream().anyMatch(other -> same(front, other))) {
        return front;
      }
    }
    return title;
  }

  private static boolean same(String one, @Nullable String other) {
    return other != null && bare(one).equals(bare(other));
  }

  private static String bare(String text) {
    return MainText.squeeze(text).replaceFirst("^the ", "");
  }

  private static String plain(@Nullable String text) {
    return text == null
        ? ""
        : Parser.unescapeEntities(text, false)
            .replaceAll("[\\u00ad\\u200b\\ufeff]", "")
            .replaceAll("[\\s\\u00a0]+", " ")
            .strip();
  }
}
