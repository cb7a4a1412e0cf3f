package org.hearsay.reader.addressee;

import java.util.Locale;
import org.hearsay.reader.actor.ActorFinder;
import org.hearsay.reader.channel.ChannelFinder;
import org.hearsay.reader.text.WordList;

/** The word lists of this package, each a data file with examples. */
final class AddressingWords {

  static final WordList VERBS = own("addressing-verbs.tsv");
  static final WordList NOUNS = own("addressing-nouns.tsv");
  static final WordList BOUNDS = own("phrase-bounds.tsv");
  private static final WordList HEARERS = own("hearers.tsv");
  private static final WordList PRONOUNS = actor("pronouns.tsv");
  private static final WordList ROLES = actor("role-nouns.tsv");
  private static final WordList BODIES = actor("body-nouns.tsv");
  private static final WordList PEOPLE = actor("plural-people.tsv");
  private static final WordList MEANS = WordList.read(ChannelFinder.class, "channel-nouns.tsv");

  private AddressingWords() {}

  private static WordList own(String name) {
    return WordList.read(AddressingWords.class, name);
  }

  private static WordList actor(String name) {
    return WordList.read(ActorFinder.class, name);
  }

  /** Whether a noun is one for people or bodies who can hear something. */
  static boolean isHearer(String noun) {
    String one = noun.toLowerCase(Locale.ROOT).replaceFirst("(?<=..[^s])s$", "");
    return HEARERS.has(noun)
        || ROLES.has(noun)
        || BODIES.has(noun)
        || PEOPLE.has(noun)
        || HEARERS.has(one)
        || ROLES.has(one)
        || PEOPLE.has(one)
        || BODIES.has(one);
  }

  /** Whether a word is a pronoun for somebody in the object's case. */
  static boolean isPronoun(String word) {
    return word.equals("her")
        || PRONOUNS.has(word) && word.matches("(?i)him|them|me|us|whom|everyone|everybody|someone");
  }

  /** Whether a noun is an occasion or a means, which is told something in place of its people. */
  static boolean isMeans(String noun) {
    return MEANS.has(noun);
  }
}
