package org.hearsay.reader.phrase;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.knowledge.State;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * One word of a text, or a whole name.
 *
 * @param kind what it is
 * @param span its characters
 * @param text its words
 * @param actor id of the actor that a name is of, else null
 * @param part part of speech of a word
 * @param sentence number of its sentence
 */
public record Item(
    Kind kind, Span span, String text, @Nullable String actor, PartOfSpeech part, int sentence) {
  /** What an item is. */
  public enum Kind {
    /** The name of a person. */
    PERSON,
    /** The name of another actor. */
    BODY,
    /** The name of a place, which may stand for its government. */
    PLACE,
    /** The adjective of a state, or its short name used as one. */
    STATE,
    /** Any other word or mark. */
    WORD
  }

  /** The words in small letters. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it is this word, in small letters. */
  public boolean is(String word) {
    return kind == Kind.WORD && lower().equals(word);
  }

  /** Whether it is no name. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is a person's name. */
  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /** Whether it may be the body for which an office is held. */
  public boolean isBody() {
    return kind == Kind.BODY || kind == Kind.PLACE || kind == Kind.STATE;
  }

  /** Whether it is the ending of a possessor: 's. */
  public boolean isPossessiveEnding() {
    return isWord() && text.matches("['’]s?");
  }

  /** The state that a place or adjective is of. */
  public Optional<State> state() {
    return kind == Kind.PLACE || kind == Kind.STATE ? State.of(text) : Optional.empty();
  }
}
