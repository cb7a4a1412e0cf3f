package org.hearsay.reader.channel;

import java.util.Locale;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.ChannelKind;

/** The word lists of this package, each a data file with examples. */
final class ChannelWords {

  static final WordList NOUNS = list("channel-nouns.tsv");
  static final WordList CUES = list("channel-cues.tsv");
  static final WordList OPENERS = list("channel-openers.tsv");

  private ChannelWords() {}

  private static WordList list(String name) {
    return WordList.read(ChannelWords.class, name);
  }

  /** The kind that a data file names as the record does. */
  static ChannelKind kind(String word) {
    return ChannelKind.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
