package org.hearsay.reader.channel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Channel;
import org.hearsay.record.ChannelKind;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the means that the words of a reporting clause name: nouns behind "in", "on", "at" ("in a
 * post on his Twitter page") or behind "issued", outlets behind "on", and speeches that begin with
 * "Speaking at".
 */
final class ClauseChannels {

  private static final String PAGE = "page";
  private static final int FARTHEST_OPENER = 8;
  private static final int FARTHEST_NAME = 9;
  private static final Set<String> PARTS =
      Set.of(
          "series",
          "pair",
          "number",
          "string",
          "flurry",
          "couple",
          "set",
          "round",
          "piece",
          "copy",
          "draft",
          "transcript",
          "batch",
          "slew",
          "spate",
          "sides",
          "backs",
          "sidelines");
  private static final Set<String> BOUNDS =
      Set.of(
          "to", "for", "from", "with", "after", "before", "about", "and", "but", "that", "who",
          "which", "since", "until", "into", "against", "as", "is", "was", "were", "are", "had",
          "has", "will", "would", "said", "says", "told", "when", "while", "if", "ahead", "he",
          "she", "they", "it");
  private static final Set<String> PRESS =
      Set.of("reporters", "journalists", "press", "media", "newsmen", "correspondents");

  private final Layout layout;
  private final List<Integer> clause;
  private final Set<Integer> inClause;

  ClauseChannels(Layout layout, List<Span> clause) {
    this.layout = layout;
    this.clause = clause.stream().map(w -> layout.wordFrom(w.start())).toList();
    this.inClause = new HashSet<>(this.clause);
  }

  /** All that are named, in text order. */
  List<Channel> all() {
    List<Channel> found = new ArrayList<>();
    for (int at : clause) {
      outletAt(at).ifPresent(found::add);
      nounAt(at).ifPresent(found::add);
      speechAt(at).ifPresent(found::add);
    }
    return found;
  }

  /** Whether a word of a kind stands in the clause before an offset. */
  boolean hasBefore(int offset, String kind) {
    return clause.stream()
        .anyMatch(at -> word(at).start() < offset && ChannelWords.OPENERS.has(text(at), kind));
  }

  private Optional<Channel> nounAt(int first) {
    Optional<Integer> last =
        longest(first, ChannelWords.NOUNS)
            .filter(at -> !(text(at).equals("release") && text(at + 1).equals("of")))
            .filter(at -> !isPartOfName(at));
    Optional<Integer> open = last.flatMap(at -> opener(first));
    if (open.isEmpty()) {
      return Optional.empty();
    }
    String kind = ChannelWords.NOUNS.kind(text(first, last.get())).orElseThrow();
    return kind.equals(PAGE)
        ? page(open.get(), first)
        : Optional.of(channel(ChannelWords.kind(kind), open.get(), last.get()));
  }

  /**
   * Of capitalized nouns only occasions are means: "the Orrin Conference", not "the Orrin Post".
   */
  private boolean isPartOfName(int noun) {
    boolean capital = Character.isUpperCase(layout.words(word(noun)).charAt(0));
    String kind = ChannelWords.NOUNS.kind(text(noun)).orElse("");
    boolean follows = noun > 0 && Character.isUpperCase(layout.words(word(noun - 1)).charAt(0));
    return capital && follows && !kind.equals("speech") && !kind.isEmpty();
  }

  /** "On her Lantern page": the page of a network that has a name. */
  private Optional<Channel> page(int open, int noun) {
    boolean named = Character.isUpperCase(layout.words(word(noun - 1)).charAt(0));
    return named && text(open).equals("on")
        ? Optional.of(
            new Channel(ChannelKind.SOCIAL_MEDIA, asWritten(noun - 1, noun - 1), span(open, noun)))
        : Optional.empty();
  }

  /** An outlet behind "on" or "in": "on CNN", "in Le Monde". */
  private Optional<Channel> outletAt(int first) {
    for (int last = Math.min(first + Outlets.longest(), layout.words().size()) - 1;
        last >= first;
        last--) {
      int end = last;
      Optional<String> kind = inClause.contains(last) ? known(first, last) : Optional.empty();
      if (kind.isPresent()) {
        return opener(first)
            .filter(open -> fits(kind.get(), text(open)))
            .map(open -> new Channel(ofOutlet(kind.get()), asWritten(first, end), span(open, end)));
      }
    }
    return Optional.empty();
  }

  private Optional<String> known(int first, int last) {
    return Outlets.known(asWritten(first, last));
  }

  private static boolean fits(String kind, String opener) {
    return opener.equals("on")
        || opener.equals("via")
        || opener.equals("in") && kind.equals("newspaper")
        || opener.matches("through|over|to") && kind.equals("social_media");
  }

  private static ChannelKind ofOutlet(String kind) {
    return kind.equals("newspaper") ? ChannelKind.OTHER : Outlets.channel(kind);
  }

  /** "Speaking at the academy", "addressing the crews". */
  private Optional<Channel> speechAt(int at) {
    if (!ChannelWords.OPENERS.has(text(at), "speaking") || !inClause.contains(at + 1)) {
      return Optional.empty();
    }
    String next = text(at + 1);
    boolean before = next.equals("at") || next.equals("before");
    boolean speaks = text(at).equals("addressing") || before;
    int end = at + 1;
    boolean press = false;
    while (inClause.contains(end + 1) && isWord(end + 1) && end - at < FARTHEST_OPENER) {
      end++;
      press |= PRESS.contains(text(end));
    }
    return speaks && !press && end > at
        ? Optional.of(new Channel(ChannelKind.SPEECH, null, span(at, end)))
        : Optional.empty();
  }

  /**
   * The preposition or verb that governs a noun: the words between are its determiner and
   * modifiers.
   */
  private Optional<Integer> opener(int noun) {
    for (int at = noun - 1;
        at >= 0 && noun - at <= FARTHEST_OPENER && inClause.contains(at);
        at--) {
      String text = text(at);
      if (ChannelWords.OPENERS.has(text, "preposition")) {
        return Optional.of(at);
      }
      if (ChannelWords.OPENERS.has(text, "verb")) {
        return at + 1 < noun ? Optional.of(at) : Optional.empty();
      }
      boolean part = text.equals("of") && at > 0 && PARTS.contains(text(at - 1));
      if (text.equals("of") && !part || BOUNDS.contains(text) || !isWord(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Channel channel(ChannelKind kind, int open, int last) {
    int end = last;
    String name = null;
    for (int at = open + 1;
        name == null && at <= last + FARTHEST_NAME && inClause.contains(at) && isWord(at);
        at++) {
      Optional<Integer> outlet = outletEnd(at);
      if (outlet.isPresent()) {
        name = asWritten(at, outlet.get());
        end = Math.max(end, outlet.get());
      }
    }
    return new Channel(kind, name == null ? named(kind, open, last) : name, span(open, end));
  }

  private Optional<Integer> outletEnd(int first) {
    for (int last = Math.min(first + Outlets.longest(), layout.words().size()) - 1;
        last >= first;
        last--) {
      if (inClause.contains(last) && known(first, last).isPresent()) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  /**
   * The words of another means, or the capitals of one with a name: "Orrin Security Conference".
   */
  private @Nullable String named(ChannelKind kind, int open, int last) {
    int first = open + 1;
    while (first < last && text(first).matches("the|a|an|his|her|its|their|this|that")) {
      first++;
    }
    boolean capital = Character.isUpperCase(layout.words(word(last)).charAt(0));
    boolean isName = capital && first < last || kind == ChannelKind.OTHER;
    return isName ? asWritten(first, last) : null;
  }

  /** The last word of the longest entry of a list that begins at a word. */
  private Optional<Integer> longest(int first, WordList list) {
    for (int last = Math.min(first + list.longest(), layout.words().size()) - 1;
        last >= first;
        last--) {
      if (inClause.contains(last) && list.has(text(first, last))) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  private boolean isWord(int at) {
    String text = text(at);
    return Character.isLetterOrDigit(text.codePointAt(0))
        || text.matches("[-‑’'.&]s?") && word(at).start() == word(at - 1).end();
  }

  private String text(int at) {
    return at < layout.words().size()
        ? layout.words(word(at)).toLowerCase(Locale.ROOT).replace('’', '\'')
        : "";
  }

  private String text(int first, int last) {
    return asWritten(first, last).toLowerCase(Locale.ROOT);
  }

  private String asWritten(int first, int last) {
    return layout.words(span(first, last)).replaceAll("[\\s\\u00a0]+", " ").replace('’', '\'');
  }

  private Span span(int first, int last) {
    return word(first).union(word(last));
  }

  private Span word(int at) {
    return layout.words().get(at);
  }
}
