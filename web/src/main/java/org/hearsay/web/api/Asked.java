package org.hearsay.web.api;

import io.javalin.http.Context;
import java.util.Optional;
import org.hearsay.gather.GatherOptions;
import org.hearsay.store.Cursor;
import org.hearsay.store.query.Query;
import org.hearsay.web.safety.Refusal;
import org.jspecify.annotations.Nullable;

/** What a request asks for, checked. */
public final class Asked {
  /** Hits of a page unless asked otherwise. */
  public static final int PAGE = 20;

  private static final int MOST = 200;
  private static final int LONGEST_QUERY = 4000;

  private Asked() {}

  /** The query {@code q}; one that is left out finds all statements. */
  public static Query query(Context context) {
    @Nullable String line = context.queryParam("q");
    if (line != null && line.length() > LONGEST_QUERY) {
      throw Refusal.wrong(
          "[q] the query was not asked: it must have at most %d characters but had %d. Do ask in parts."
              .formatted(LONGEST_QUERY, line.length()));
    }
    return Query.parse(line == null ? "" : line);
  }

  /** Where the page begins. */
  public static Cursor cursor(Context context) {
    @Nullable String written = context.queryParam("cursor");
    return written == null || written.isEmpty() ? Cursor.START : Cursor.parse(written);
  }

  /** How many at most. */
  public static int limit(Context context) {
    @Nullable String written = context.queryParam("limit");
    return written == null ? PAGE : (int) number("limit", written, MOST);
  }

  /** The number in the path. */
  public static long number(Context context) {
    return number("number", context.pathParam("number"), 999_999_999_999_999_999L);
  }

  /** The id of an article. */
  public static String article(Context context) {
    return given(context, "article")
        .orElseThrow(
            () ->
                Refusal.wrong(
                    "[article] it was not looked for: its id must be given but was left out. Do add ?article=ID."));
  }

  /** A word of the address that has characters, or nothing. */
  public static Optional<String> given(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(word -> !word.isBlank());
  }

  /** What is known of the articles that are sent. */
  public static GatherOptions options(
      Optional<String> published, Optional<String> outlet, long bytes) {
    try {
      return GatherOptions.NONE
          .withLargestArticle((int) Math.min(bytes, GatherOptions.LARGEST_ARTICLE))
          .withPublished(published.orElse(null))
          .withOutlet(outlet.orElse(null));
    } catch (IllegalArgumentException noDate) {
      throw Refusal.wrong(String.valueOf(noDate.getMessage()));
    }
  }

  private static long number(String name, String written, long most) {
    if (written.matches("[0-9]{1,18}")) {
      long number = Long.parseLong(written);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    throw Refusal.wrong(
        "[%s] it cannot be used: it must be a whole number from 1 to %d but was \"%s\". Do correct it."
            .formatted(name, most, written));
  }
}
