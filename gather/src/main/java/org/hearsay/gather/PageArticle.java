package org.hearsay.gather;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.gather.page.Page;
import org.jspecify.annotations.Nullable;

/** A page that must have an article. */
final class PageArticle {
  /** Fewer words are a picture's caption or a notice, not an article. */
  private static final int FEWEST_WORDS = 20;

  /** Ten times the largest page seen; the tree of more would not fit beside the model. */
  private static final int MOST_TAGS = 200_000;

  private static final Pattern WORDS = Pattern.compile("\\S+");

  private PageArticle() {}

  static Page parse(String html, @Nullable String uri) throws Rejection {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw Rejection.of(
          "page",
          String.format(Locale.ROOT, "have at most %,d tags", MOST_TAGS),
          String.format(Locale.ROOT, "one of %,d", tags),
          "Give its text as .txt");
    }
    Page page = Page.parse(html, uri);
    long words = WORDS.matcher(page.text()).results().limit(FEWEST_WORDS).count();
    if (words < FEWEST_WORDS) {
      throw Rejection.of(
          "page",
          String.format(Locale.ROOT, "have an article of at least %d words", FEWEST_WORDS),
          words == 0 ? "without one" : "one of " + words,
          "Give the page of one article, or its text as .txt");
    }
    return page;
  }
}
