package org.hearsay.eval.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two names count as the same: by their words, without case, marks and article. */
final class Names {
  private static final Pattern DROPPED = Pattern.compile("[’'`‘ʿʾ]");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final String ARTICLE = "the ";

  private Names() {}

  static String fold(String name) {
    String lower = DROPPED.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    String words = BETWEEN.matcher(lower).replaceAll(" ");
    return (words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words).strip();
  }

  /** Whether the words of one are among the words of the other. */
  static boolean same(String first, String second) {
    String a = fold(first);
    String b = fold(second);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return words(a).containsAll(words(b)) || words(b).containsAll(words(a));
  }

  /** Whether any of these is the same as any of those. */
  static boolean shared(List<String> these, List<String> those) {
    return these.stream().anyMatch(one -> those.stream().anyMatch(other -> same(one, other)));
  }

  private static Set<String> words(String folded) {
    return Set.copyOf(Arrays.asList(folded.split(" ")));
  }
}
