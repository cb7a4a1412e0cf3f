package org.hearsay.reader.actor;

import java.util.List;
import java.util.Locale;
import org.hearsay.record.Span;

/**
 * What a text says an actor is, beside its name: "the Tarnian foreign minister" has the words
 * tarnian, foreign, minister and the head minister.
 *
 * @param span the words in the text
 * @param words the words of the phrase's core without determiners, in lower case
 * @param head the noun that the others describe, in lower case
 * @param rest the words after the core ("of the port"), in lower case
 */
record Description(Span span, List<String> words, String head, List<String> rest) {

  Description {
    words = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    rest = rest.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    head = head.toLowerCase(Locale.ROOT);
  }

  Gender gender() {
    return Gender.of(Lexicon.GENDERED.kind(head));
  }

  boolean has(String word) {
    return words.contains(word) || rest.contains(word);
  }
}
