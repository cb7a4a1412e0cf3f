package org.hearsay.gather;

import org.hearsay.gather.text.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What whoever gives articles knows of all of them.
 *
 * @param published the day or moment of publication, ISO 8601, which goes before what an article
 *     says itself; or null
 * @param outlet who published them, likewise; or null
 * @param largestArticle bytes that one article may have, unpacked; more is rejected
 */
public record GatherOptions(
    @Nullable String published, @Nullable String outlet, int largestArticle) {
  /** 32 MiB: about five million words. */
  public static final int LARGEST_ARTICLE = 32 << 20;

  /** Nothing known. */
  public static final GatherOptions NONE = new GatherOptions(null, null, LARGEST_ARTICLE);

  /**
   * Checks the date and makes it one of ISO 8601.
   *
   * @throws IllegalArgumentException when no calendar has the date, or the limit is not positive
   */
  public GatherOptions {
    if (published != null) {
      String written = published;
      published =
          Dates.iso(written)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          Rejection.message(
                              "options",
                              "options not taken",
                              Rejection.dateViolation("published", written),
                              "Correct it, or leave it out")));
    }
    if (largestArticle <= 0) {
      throw new IllegalArgumentException(
          Rejection.message(
              "options",
              "options not taken",
              "largestArticle must be above 0 but was " + largestArticle,
              "Give a number of bytes"));
    }
  }

  /** The same options with a date of publication. */
  public GatherOptions withPublished(@Nullable String changed) {
    return new GatherOptions(changed, outlet, largestArticle);
  }

  /** The same options with an outlet. */
  public GatherOptions withOutlet(@Nullable String changed) {
    return new GatherOptions(published, changed, largestArticle);
  }

  /** The same options with another limit for one article. */
  public GatherOptions withLargestArticle(int changed) {
    return new GatherOptions(published, outlet, changed);
  }
}
