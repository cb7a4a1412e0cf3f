package org.hearsay.reader.channel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.ChannelKind;

/**
 * Tells which names and phrases are those of news agencies, broadcasters, newspapers and social
 * media: by a list of known ones, or by their last words ("Orrin News Agency", "state television").
 */
final class Outlets {

  private static final WordList KNOWN = WordList.read(Outlets.class, "outlets.tsv");
  private static final WordList WORDS = WordList.read(Outlets.class, "outlet-words.tsv");

  private Outlets() {}

  /** How many words the longest known name has. */
  static int longest() {
    return KNOWN.longest();
  }

  /** The kind of a known outlet, by its name as written; "the" before it may be left out. */
  static Optional<String> known(String name) {
    String bare = name.replaceFirst("^[Tt]he ", "");
    return bare.equals(name)
        ? KNOWN.kindAsWritten(name)
        : KNOWN.kindAsWritten("The " + bare).or(() -> KNOWN.kindAsWritten(bare));
  }

  /** The kind of an outlet by its name or by the words that say what it is. */
  static Optional<String> kind(String name) {
    return known(name).or(() -> byWords(name));
  }

  private static Optional<String> byWords(String name) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s\\u00a0]+"));
    int size = words.size();
    if (size < 2) {
      return Optional.empty();
    }
    return WORDS
        .kind(words.get(size - 2) + " " + words.get(size - 1))
        .or(() -> WORDS.kind(words.get(size - 1)));
  }

  /** The channel of what is told to an outlet of this kind: a newspaper has asked. */
  static ChannelKind channel(String kind) {
    return switch (kind) {
      case "news_agency" -> ChannelKind.NEWS_AGENCY;
      case "broadcast" -> ChannelKind.BROADCAST;
      case "social_media" -> ChannelKind.SOCIAL_MEDIA;
      default -> ChannelKind.INTERVIEW;
    };
  }
}
