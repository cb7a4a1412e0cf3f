package org.hearsay.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article's text.
 *
 * @param title the headline, or null
 * @param byline who wrote it, one name each
 */
public record Head(@Nullable String title, List<String> byline) {

  /** Neither headline nor byline. */
  public static final Head NONE = new Head(null, List.of());

  /** Checks that what is there has words. */
  public Head {
    byline = List.copyOf(byline);
    Violations violations = Violations.of(Head.class).wordsOrNull("title", title);
    byline.forEach(name -> violations.words("byline", name));
    violations.throwIfAny();
  }
}
