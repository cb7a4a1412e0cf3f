package org.hearsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;

/**
 * A statement's speaker as it is shown: the actor's name where it is known, else what the text says.
 *
 * @param name shown first
 * @param resolved whether the name is that of an actor
 * @param aside shown after the name, or empty: the text's own short words for a resolved speaker ("he"), the kind of
 *     source for an unresolved one
 * @param description shown on a line of its own, or empty: the text's longer words for a resolved speaker
 */
record SpeakerWords(String name, boolean resolved, String aside, String description) {

  private static final int LONGEST_ASIDE = 24;

  static SpeakerWords of(Statement statement, Map<String, Actor> actors, String text) {
    String source = join(statement.wording().source(), text);
    List<String> speakers = statement.attribution().speakers();
    if (speakers.isEmpty()) {
      return unresolved(source, statement.attribution().sourceType());
    }
    String names =
        speakers.stream().map(id -> actors.get(id).name()).collect(Collectors.joining(" and "));
    return resolved(names, source);
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
    if (source.isEmpty() || saysNoMore(source, name)) {
      return new SpeakerWords(name, true, "", "");
    }
    if (source.startsWith(name + ", ")) {
      return new SpeakerWords(name, true, "", source.substring(name.length() + 2));
    }
    return source.length() <= LONGEST_ASIDE
        ? new SpeakerWords(name, true, "(“" + source + "”)", "")
        : new SpeakerWords(name, true, "", source);
  }

  /** Whether the source is the name or a part of it. */
  private static boolean saysNoMore(String source, String name) {
    String words = source.toLowerCase(Locale.ROOT);
    String bare = words.startsWith("the ") ? words.substring(4) : words;
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + bare + " ");
  }
}
