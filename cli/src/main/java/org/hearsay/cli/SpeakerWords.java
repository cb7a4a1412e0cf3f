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
    return resolved(name, source);
  }

  /** The words at the spans, with dots where the text goes on between them. */
  static String join(List<Span> spans, String text) {
    return spans.stream().map(span -> span.words(text)).collect(Collectors.joining(" … "));
  }

  private static SpeakerWords unresolved(String source, SourceType type) {
    if (source.isEmpty()) {
      return new SpeakerWords("nobody named", false, "", "");
    }
    String kind =
        switch (type) {
          case NAMED -> "";
          case UNNAMED, COLLECTIVE, DOCUMENT -> "(" + type.json() + ")";
        };
    return new SpeakerWords(source, false, kind, "");
  }

  private static SpeakerWords resolved(String name, String source) {
    if (source.isEmpty() || isPartOf(source, name)) {
      return new SpeakerWords(name, true, "", "");
    }
    if (source.startsWith(name + ", ")) {
      return new SpeakerWords(name, true, "", source.substring(name.length() + 2));
    }
    if (source.endsWith(" " + name)) {
      String title = source.substring(0, source.length() - name.length()).replaceFirst(",? $", "");
      return new SpeakerWords(name, true, "", title);
    }
    return source.length() <= LONGEST_ASIDE
        ? new SpeakerWords(name, true, "(“" + source + "”)", "")
        : new SpeakerWords(name, true, "", source);
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
