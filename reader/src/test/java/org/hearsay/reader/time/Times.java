package org.hearsay.reader.time;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.hearsay.record.Time;
import org.jspecify.annotations.Nullable;

/** Finds the times of a text and writes them down in short: "last week=2024-W19; today=…". */
final class Times {
  private Times() {}

  static String in(String text, @Nullable String published) {
    return of(text, published).stream()
        .map(time -> time.span().words(text) + "=" + time.value())
        .collect(Collectors.joining("; "));
  }

  static List<Time> of(String text, @Nullable String published) {
    Article article = Article.of("test", text);
    if (published != null) {
      article = article.withPublication(new Publication(published, PublishedFrom.GIVEN));
    }
    return TimeFinder.find(article, Layout.of(text));
  }
}
