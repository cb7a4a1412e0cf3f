package org.hearsay.reader.coreference;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.reader.encoder.WordRange;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.grammar.MentionKind;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.grammar.Relation;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;

/** The mentions of a text, each with the phrase that hangs on its head (the spans of GUM). */
final class Mentions {
  /** What hangs on a noun but is no part of the phrase that mentions something by it. */
  private static final Set<Relation> OUTSIDE =
      EnumSet.of(
          Relation.CASE,
          Relation.COORDINATOR,
          Relation.CONJUNCT,
          Relation.APPOSITION,
          Relation.COPULA,
          Relation.AUXILIARY,
          Relation.SUBJECT,
          Relation.CLAUSAL_SUBJECT,
          Relation.EXPLETIVE,
          Relation.MARKER,
          Relation.PARATAXIS,
          Relation.ADVERBIAL_CLAUSE,
          Relation.DISCOURSE,
          Relation.VOCATIVE,
          Relation.ORPHAN,
          Relation.OBLIQUE_UNMARKED,
          Relation.UNSPECIFIED);

  private final String text;
  private final Grammar grammar;

  Mentions(String text, Grammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  /** The mention whose head is the word; empty when it mentions nothing. */
  Optional<CoreferentMention> at(int word) {
    MentionKind kind = grammar.mention(word);
    if (kind == MentionKind.NONE || grammar.relation(word) == Relation.PART) {
      return Optional.empty();
    }
    WordRange phrase = phrase(word);
    return Optional.of(new CoreferentMention(grammar.words().span(phrase), word, form(word), kind));
  }

  private WordRange phrase(int word) {
    if (grammar.partOfSpeech(word).isPronoun() || grammar.partOfSpeech(word).isVerb()) {
      return own(word);
    }
    WordRange whole = grammar.phrase(word, OUTSIDE);
    int first = whole.first();
    int end = withFollowing(Math.max(whole.end(), own(word).end()));
    while (first < word && isMark(first)) {
      first++;
    }
    while (end > word + 1 && isMark(end - 1)) {
      end--;
    }
    return new WordRange(first, Math.max(end, own(word).end()));
  }

  /**
   * The end of a phrase, with a possessive ending and what "of" adds, wherever the tree hangs it.
   */
  private int withFollowing(int end) {
    if (end >= grammar.size() || grammar.relation(end) != Relation.CASE) {
      return end;
    }
    if (grammar.partOfSpeech(end) == PartOfSpeech.POSSESSIVE_ENDING) {
      return own(end).end();
    }
    int object = grammar.head(end);
    return object > end && isOf(end) ? withFollowing(phrase(object).end()) : end;
  }

  private boolean isOf(int word) {
    Span span = grammar.words().span(new WordRange(word, word + 1));
    return text.startsWith("of", span.start()) && span.length() == 2;
  }

  /** The word and its later parts. */
  private WordRange own(int word) {
    int end = word + 1;
    while (end < grammar.size()
        && grammar.relation(end) == Relation.PART
        && grammar.head(end) == word) {
      end++;
    }
    return new WordRange(word, end);
  }

  private boolean isMark(int word) {
    return grammar.partOfSpeech(word) == PartOfSpeech.PUNCTUATION
        && grammar.relation(word) == Relation.PUNCTUATION;
  }

  private MentionForm form(int word) {
    PartOfSpeech part = grammar.partOfSpeech(word);
    if (part.isProperNoun()) {
      return MentionForm.NAME;
    }
    boolean pronoun =
        part.isPronoun()
            || part == PartOfSpeech.WH_PRONOUN
            || part == PartOfSpeech.WH_DETERMINER
            || part == PartOfSpeech.DETERMINER && isAlone(word);
    return pronoun ? MentionForm.PRONOUN : MentionForm.NOMINAL;
  }

  private boolean isAlone(int word) {
    return grammar.dependents(word).isEmpty();
  }

  /** All mentions, in the order of their heads. */
  Iterable<CoreferentMention> all() {
    return IntStream.range(0, grammar.size()).mapToObj(this::at).flatMap(Optional::stream).toList();
  }
}
