package org.hearsay.reader.time;

import java.util.Map;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word or a part of one ("27" of "27-year"), with the classes that it can be taken for.
 *
 * @param span where it stands
 * @param word as the text has it
 * @param lower in small letters, an abbreviation without its points: "p.m." is "pm"
 * @param classes class of words to what it stands for there: "month" to 6
 */
record Token(Span span, String word, String lower, Map<String, Object> classes) {

  /** What it stands for in a class; null when it is not of the class. */
  @Nullable Object as(String name) {
    return classes.get(name);
  }
}
