package org.hearsay.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;

/**
 * A statement's speaker as it is shown: the actor's name where it is known, else what the text
 * says.
 *
 * @param name shown first
 * @param resolved whether the name is that of an actor
 * @param aside shown after the name, or empty: the text's own short words for a resolved speaker
 *     ("he"), the kind of source for an unresolved one
 * @param description shown on a line of its own, or empty: the text's longer words for a resolved
 *     speaker
 */
record SpeakerWords(String name, boolean resolved, String aside, String description) {

  private static final int LONGEST_ASIDE = 24;

  static SpeakerWords of(Statement statement, Map<String, String> names, String text) {
    String source = join(statement.wording().source(), text);
    List<String> speakers = statement.attribution().speakers();
    if (speakers.isEmpty()) {
      return unresolved(source, statement.attribution().sourceType());
    }
    // a record's ids resolve
    String name =
        speakers.stream()
            .map(id -> Objects.requireNonNull(names.get(id), id))
            .collect(Collectors.joining(" and "));
    boolean nameless = Character.isLowerCase(name.codePointAt(0)) && source.contains(name);
    return nameless
        ? new SpeakerWords(source, true, kind(statement.attribution().sourceType()), "")
        : resolved(name, source);
  }

  /** The words at the spans, with dots where the text goes on between them. */
  static String join(List<Span> spans, String text) {
    return spans.stream().map(span -> span.words(text)).collect(Collectors.joining(" … "));
  }

  private static SpeakerWords unresolved(String source, SourceType type) {
    if (source.isEmpty()) {
      return new SpeakerWords("nobody named", false, "", "");
    }
    return new SpeakerWords(source, false, kind(type), "");
  }

  private static String kind(SourceType type) {
    return switch (type) {
      case NAMED -> "";
      case UNNAMED, COLLECTIVE, DOCUMENT -> "(" + type.json() + ")";
    };
  }

  private static SpeakerWords resolved(String name, String source) {
    String words = source.replaceFirst("[,;:]$", "");
    String rest = beyond(name, words);
    boolean aside = rest.equals(words) && !rest.isEmpty() && rest.length() <= LONGEST_ASIDE;
    return aside
        ? new SpeakerWords(name, true, "(“" + rest + "”)", "")
        : new SpeakerWords(name, true, "", rest);
  }

  /** What the words say beyond the name: all of them where the name is neither start nor end. */
  private static String beyond(String name, String words) {
    if (words.isEmpty() || isPartOf(words, name)) {
      return "";
    }
    int comma = words.indexOf(", ");
    if (comma >= 0 && isPartOf(words.substring(0, comma), name)) {
      return words.substring(comma + 2);
    }
    return words.endsWith(" " + name)
        ? words.substring(0, words.length() - name.length()).replaceFirst(",? $", "")
        : words;
  }

  /**
   * Whether the source's words are the name's, or some of them, as "Hakim" is of "Ammar al-Hakim".
   */
  private static boolean isPartOf(String source, String name) {
    String bare = source.replaceFirst("^[Tt]he ", "");
    String inside = "(?<![\\p{L}\\p{N}])" + Pattern.quote(bare) + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(inside).matcher(name).find();
  }
}
