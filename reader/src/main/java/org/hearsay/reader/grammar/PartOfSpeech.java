package org.hearsay.reader.grammar;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of speech, by the tags of the Penn Treebank (Marcus et al. 1993). */
public enum PartOfSpeech {
  /** Coordinating conjunction: and. */
  COORDINATOR("CC"),
  /** Number: three. */
  NUMBER("CD"),
  /** Determiner: the. */
  DETERMINER("DT"),
  /** Existential there. */
  EXISTENTIAL("EX"),
  /** Foreign word. */
  FOREIGN("FW"),
  /** Preposition or subordinating conjunction: of, that. */
  PREPOSITION("IN"),
  /** Adjective. */
  ADJECTIVE("JJ"),
  /** Adjective, comparative. */
  COMPARATIVE_ADJECTIVE("JJR"),
  /** Adjective, superlative. */
  SUPERLATIVE_ADJECTIVE("JJS"),
  /** Modal verb: will. */
  MODAL("MD"),
  /** Noun, singular or mass. */
  NOUN("NN"),
  /** Proper noun, singular. */
  PROPER_NOUN("NNP"),
  /** Proper noun, plural. */
  PROPER_NOUN_PLURAL("NNPS"),
  /** Noun, plural. */
  NOUN_PLURAL("NNS"),
  /** Predeterminer: all the. */
  PREDETERMINER("PDT"),
  /** Possessive ending: 's. */
  POSSESSIVE_ENDING("POS"),
  /** Personal pronoun. */
  PRONOUN("PRP"),
  /** Possessive pronoun. */
  POSSESSIVE_PRONOUN("PRP$"),
  /** Adverb. */
  ADVERB("RB"),
  /** Adverb, comparative. */
  COMPARATIVE_ADVERB("RBR"),
  /** Adverb, superlative. */
  SUPERLATIVE_ADVERB("RBS"),
  /** Particle: up. */
  PARTICLE("RP"),
  /** Symbol. */
  SYMBOL("SYM"),
  /** To before an infinitive. */
  INFINITIVE_MARK("TO"),
  /** Interjection. */
  INTERJECTION("UH"),
  /** Verb, base form. */
  VERB_BASE("VB"),
  /** Verb, past tense. */
  VERB_PAST("VBD"),
  /** Verb, gerund or present participle. */
  VERB_PRESENT_PARTICIPLE("VBG"),
  /** Verb, past participle. */
  VERB_PAST_PARTICIPLE("VBN"),
  /** Verb, present, not third person. */
  VERB_PRESENT("VBP"),
  /** Verb, present, third person. */
  VERB_PRESENT_THIRD_PERSON("VBZ"),
  /** Determiner that asks or relates: which. */
  WH_DETERMINER("WDT"),
  /** Pronoun that asks or relates: who. */
  WH_PRONOUN("WP"),
  /** Possessive that asks or relates: whose. */
  WH_POSSESSIVE("WP$"),
  /** Adverb that asks or relates: where. */
  WH_ADVERB("WRB"),
  /** Any mark. */
  PUNCTUATION("PUNCT");

  private static final Map<String, PartOfSpeech> BY_TAG =
      Arrays.stream(values()).collect(Collectors.toMap(PartOfSpeech::tag, Function.identity()));

  private final String tag;

  PartOfSpeech(String tag) {
    this.tag = tag;
  }

  /** The tag: "NNS". */
  public String tag() {
    return tag;
  }

  /** Whether it is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it is a form of a verb, modals not included. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /**
   * The part of speech with this tag.
   *
   * @throws IllegalArgumentException when there is none
   */
  static PartOfSpeech of(String tag) {
    PartOfSpeech found = BY_TAG.get(tag);
    if (found == null) {
      throw new IllegalArgumentException("part of speech must be a Penn tag but was " + tag + ".");
    }
    return found;
  }
}
