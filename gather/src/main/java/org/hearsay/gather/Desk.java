package org.hearsay.gather;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.gather.text.Dateline;
import org.hearsay.gather.text.Dates;
import org.hearsay.gather.text.Language;
import org.hearsay.gather.text.LicenceLine;
import org.hearsay.record.Article;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.jspecify.annotations.Nullable;

/**
 * Where drafts become articles: language, date, licence, and an id that no other article of this
 * run has.
 */
final class Desk {
  private static final int HASH_DIGITS = 16;

  private final GatherOptions options;
  private final Set<String> taken = new HashSet<>();

  Desk(GatherOptions options) {
    this.options = options;
  }

  GatherOptions options() {
    return options;
  }

  /** The article, or why it is none. */
  Article accept(Draft draft) throws Rejection {
    String text = draft.text();
    if (text.isBlank()) {
      throw Rejection.of("text", "have words", "empty", "Leave it out, or fetch it again");
    }
    refuseHalfCharacters(draft);
    String language = language(draft);
    String outlet = options.outlet() == null ? draft.outlet() : options.outlet();
    Article article =
        new Article(
            "unnamed",
            draft.uri(),
            outlet,
            draft.head(),
            publication(draft),
            language,
            LicenceLine.find(text).orElse(null),
            text);
    return article.withId(name(draft, article));
  }

  private @Nullable String language(Draft draft) throws Rejection {
    Optional<Language> declared = Optional.ofNullable(draft.language()).map(Language::ofTag);
    Optional<Language> shown = draft.languageGiven() ? Optional.empty() : Language.of(draft.text());
    Language language = shown.or(() -> declared).orElse(null);
    if (language != null && !language.code().equals(Language.ENGLISH.code())) {
      throw Rejection.of(
          "language",
          "be English",
          language.name(),
          "Leave it out: the model knows no other language");
    }
    return language == null ? null : language.code();
  }

  private @Nullable Publication publication(Draft draft) {
    return Stream.of(
            Optional.ofNullable(options.published())
                .map(date -> new Publication(date, PublishedFrom.GIVEN)),
            Optional.ofNullable(draft.publication()),
            Optional.ofNullable(draft.uri())
                .flatMap(Dates::inUri)
                .map(date -> new Publication(date, PublishedFrom.URL)),
            Dateline.day(draft.text()).map(date -> new Publication(date, PublishedFrom.DATELINE)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private String name(Draft draft, Article article) throws Rejection {
    List<String> names = draft.ids();
    if (names.isEmpty()) {
      String uri = draft.uri() == null ? "" : bare(draft.uri());
      String hash = article.sha256().substring(0, HASH_DIGITS);
      names = uri.isEmpty() ? List.of(hash) : List.of(uri);
    }
    for (String name : names) {
      if (taken.add(name)) {
        return name;
      }
    }
    throw Rejection.of(
        "id",
        "be there once",
        Rejection.quoted(names.get(0)) + " a second time",
        "Leave one of the two out, or rename it");
  }

  /** An address without its scheme and what follows its path. */
  private static String bare(String uri) {
    return uri.replaceFirst("(?i)^[a-z][a-z0-9+.-]*:/*", "")
        .replaceFirst("[?#].*$", "")
        .replaceFirst("/+$", "");
  }

  private static void refuseHalfCharacters(Draft draft) throws Rejection {
    for (String words :
        Stream.concat(
                Stream.of(draft.text(), draft.outlet(), draft.uri(), draft.head().title()),
                Stream.concat(draft.ids().stream(), draft.head().byline().stream()))
            .filter(Objects::nonNull)
            .toList()) {
      int at = halfCharacter(words);
      if (at >= 0) {
        throw Rejection.of(
            "characters",
            "be Unicode",
            String.format(Locale.ROOT, "half a character, \\u%04x", (int) words.charAt(at)),
            "Write it again from its source");
      }
    }
  }

  private static int halfCharacter(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < words.length()
          && Character.isLowSurrogate(words.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }
}
