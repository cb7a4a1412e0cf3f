package org.hearsay.gather.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page: Open Graph, Dublin Core and the names that newsrooms use. */
final class Meta {
  private Meta() {}

  /** The content of the first meta element of this name, property or itemprop, or null. */
  static @Nullable String of(Document page, String name) {
    List<String> all = all(page, name);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The contents of all meta elements of this name, property or itemprop. */
  static List<String> all(Document page, String name) {
    List<String> contents = new ArrayList<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()
          && (is(meta, "property", name) || is(meta, "name", name) || is(meta, "itemprop", name))) {
        contents.add(content);
      }
    }
    return contents;
  }

  private static boolean is(Element meta, String key, String name) {
    return meta.attr(key).strip().toLowerCase(Locale.ROOT).equals(name);
  }
}
