package org.hearsay.gather.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.gather.text.Dates;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page's article was published. */
final class PublicationDate {
  private static final List<String> METAS =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "citation_publication_date",
          "citation_online_date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "published",
          "published_at",
          "release_date",
          "article.published",
          "date",
          "datecreated",
          "dc.created");
  private static final String TIMES =
      "time[itemprop=datePublished], time[pubdate], [itemprop=datePublished], article time[datetime], time[datetime]";

  private PublicationDate() {}

  static @Nullable Publication of(
      Document page, LinkedData data, JsonNode article, @Nullable String uri) {
    String told =
        Stream.of(
                Stream.of(
                    LinkedData.text(article, "datePublished"),
                    LinkedData.text(article, "dateCreated", "uploadDate"),
                    LinkedData.text(data.first("WebPage"), "datePublished")),
                METAS.stream().map(name -> Meta.of(page, name)),
                page.select(TIMES).stream().map(PublicationDate::written))
            .flatMap(each -> each)
            .flatMap(each -> Stream.ofNullable(each).map(Dates::parse).flatMap(Optional::stream))
            .findFirst()
            .orElse(null);
    if (told != null) {
      return new Publication(told, PublishedFrom.METADATA);
    }
    return uri == null
        ? null
        : Dates.inUri(uri).map(date -> new Publication(date, PublishedFrom.URL)).orElse(null);
  }

  private static String written(Element element) {
    for (String key : List.of("datetime", "content", "title")) {
      if (!element.attr(key).isBlank()) {
        return element.attr(key);
      }
    }
    return element.text();
  }
}
