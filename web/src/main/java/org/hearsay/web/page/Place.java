package org.hearsay.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hearsay.store.query.Query;
import org.jspecify.annotations.Nullable;

/** Addresses of this server's pages, and of others that may be linked. */
public final class Place {
  private Place() {}

  /** An article. */
  public static String article(String id) {
    return "/article?article=" + encoded(id);
  }

  /** An article, opened at one thing that is found in it. */
  public static String article(String id, String item) {
    return item.isEmpty() ? article(id) : article(id) + "&item=" + encoded(item) + "#detail";
  }

  /** Only the detail of one thing, for the page that is open. */
  public static String detail(String id, String item) {
    return "/article/detail?article=" + encoded(id) + "&item=" + encoded(item);
  }

  /** An actor across articles. */
  public static String actor(long number) {
    return "/actor?number=" + number;
  }

  /** What a query finds. */
  public static String search(Query query) {
    return at("/", query);
  }

  /** A page that shows what a query finds. */
  public static String at(String page, Query query) {
    String line = query.toString();
    return line.isEmpty() ? page : page + "?q=" + encoded(line);
  }

  /** The address of another site as it may be linked, or null: only http and https lead away. */
  public static @Nullable String outside(@Nullable String uri) {
    if (uri == null) {
      return null;
    }
    String lower = uri.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? uri : null;
  }

  /** A word that may stand in an address. */
  static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }
}
