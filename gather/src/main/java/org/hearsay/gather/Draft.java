package org.hearsay.gather;

import java.util.List;
import org.hearsay.gather.page.Page;
import org.hearsay.record.Head;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of an article, before it is checked.
 *
 * @param ids names for it, the first that is free is taken; empty when the source gives none
 * @param language the tag that the source declares, or null
 * @param languageGiven true when whoever gives the article says so, false for what a page says of
 *     itself
 * @param text its cleaned text
 */
record Draft(
    List<String> ids,
    @Nullable String uri,
    @Nullable String outlet,
    Head head,
    @Nullable Publication publication,
    @Nullable String language,
    boolean languageGiven,
    String text) {

  Draft {
    ids = List.copyOf(ids);
  }

  /** An article of which only names and text are known. */
  static Draft ofText(List<String> ids, String text) {
    return new Draft(ids, null, null, Head.NONE, null, null, false, text);
  }

  /** The article of a page. */
  static Draft ofPage(List<String> ids, Page page) {
    return new Draft(
        ids,
        page.uri(),
        page.outlet(),
        page.head(),
        page.publication(),
        page.language(),
        false,
        page.text());
  }

  /** What is given goes before what this draft says. */
  Draft with(
      @Nullable String givenOutlet,
      Head givenHead,
      @Nullable String givenPublished,
      @Nullable String givenLanguage) {
    return new Draft(
        ids,
        uri,
        givenOutlet == null ? outlet : givenOutlet,
        new Head(
            givenHead.title() == null ? head.title() : givenHead.title(),
            givenHead.byline().isEmpty() ? head.byline() : givenHead.byline()),
        givenPublished == null ? publication : new Publication(givenPublished, PublishedFrom.GIVEN),
        givenLanguage == null ? language : givenLanguage,
        givenLanguage != null || languageGiven,
        text);
  }
}
