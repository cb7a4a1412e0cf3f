package org.hearsay.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One real person, body, group, government or document across articles.
 *
 * @param number as in {@code who:#17}
 * @param name the name under which it is shown
 * @param type the word for what it is, as in the record
 * @param country ISO 3166-1 alpha-3, or null
 * @param knownAs id in the actor knowledge base, or null
 * @param names every name that articles give it
 * @param articles in how many articles it has a part
 * @param statements how many statements are its own
 */
public record Identity(
    long number,
    String name,
    String type,
    @Nullable String country,
    @Nullable String knownAs,
    List<String> names,
    long articles,
    long statements) {

  /** Keeps a copy of the names. */
  public Identity {
    names = List.copyOf(names);
  }
}
