package org.hearsay.reader.encoder;

/**
 * Words that the network sees together. Windows overlap; each word is owned by one of them, which
 * speaks for it.
 *
 * @param words the words seen
 * @param owned the words for which this window speaks
 */
record Window(WordRange words, WordRange owned) {
  Window {
    if (owned.first() < words.first() || owned.end() > words.end()) {
      throw new IllegalArgumentException(
          "owned must lie inside " + words + " but was " + owned + ".");
    }
  }
}
