package org.hearsay.reader.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Role;
import org.hearsay.record.Span;

/**
 * What an article says of an actor: the words before and behind its names, its roles, and the nouns
 * by which it is called.
 *
 * @param before words right before a name, back to a mark: "Iraqi Prime Minister"
 * @param behind words of an apposition: "a spokesman for the army"
 * @param nominals nouns that mean the actor: "the Iraqi prime minister"
 */
record Surroundings(List<Phrase> before, List<Phrase> behind, List<Phrase> nominals) {

  private static final int MOST_BEFORE = 6;
  private static final int MOST_BEHIND = 12;

  /** Marks that can stand within the noun phrase before a name. */
  private static final Set<String> INSIDE = Set.of(".", "'", "’", "'s", "’s");

  /** Words that cannot belong to the noun phrase before a name. */
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "and", "or", "that", "to", "with", "by", "from", "but", "as", "said", "told", "who",
          "which", "between", "against");

  private static final Set<String> OPENERS = Set.of(",", "(");

  /** What ends an apposition. */
  private static final Set<String> ENDS =
      Set.of(
          ",", ";", ":", "(", ")", "—", "–", "who", "which", "said", "told", "has", "have", "is",
          "was", "will", "and");

  Surroundings {
    before = List.copyOf(before);
    behind = List.copyOf(behind);
    nominals = List.copyOf(nominals);
  }

  static Surroundings of(Layout layout, Actor actor) {
    List<Phrase> before = new ArrayList<>();
    List<Phrase> behind = new ArrayList<>();
    List<Phrase> nominals = new ArrayList<>();
    for (Mention mention : actor.mentions()) {
      if (mention.form() == MentionForm.NAME) {
        before(layout, mention.span(), before);
        behind(layout, mention.span(), behind);
      } else if (mention.form() == MentionForm.NOMINAL) {
        nominals.add(Phrase.parse(layout.words(mention.span())));
      }
    }
    for (Role role : actor.roles()) {
      nominals.add(Phrase.parse(layout.words(role.evidence())));
    }
    return new Surroundings(before, behind, nominals);
  }

  private static void before(Layout layout, Span name, List<Phrase> phrases) {
    int sentence = layout.sentences().get(layout.sentenceAt(name.start())).start();
    List<String> words = new ArrayList<>();
    int at = layout.wordFrom(name.start()) - 1;
    while (at >= 0 && words.size() < MOST_BEFORE && layout.words().get(at).start() >= sentence) {
      String word = layout.words(layout.words().get(at));
      boolean mark = !Character.isLetterOrDigit(word.charAt(0));
      if (mark && !INSIDE.contains(word) || CLAUSE_WORDS.contains(word)) {
        break;
      }
      if (!mark) {
        words.add(0, word);
      }
      at--;
    }
    if (!words.isEmpty()) {
      phrases.add(new Phrase(words, true));
    }
  }

  private static void behind(Layout layout, Span name, List<Phrase> phrases) {
    int comma = layout.wordFrom(name.end());
    if (comma >= layout.words().size()
        || !OPENERS.contains(layout.words(layout.words().get(comma)))) {
      return;
    }
    int end = layout.sentences().get(layout.sentenceAt(name.start())).end();
    List<String> words = new ArrayList<>();
    int at = comma + 1;
    while (at < layout.words().size()
        && words.size() < MOST_BEHIND
        && layout.words().get(at).end() <= end) {
      String word = layout.words(layout.words().get(at));
      if (ENDS.contains(word)) {
        break;
      }
      words.add(word);
      at++;
    }
    if (!words.isEmpty() && Character.isLetter(words.get(0).charAt(0))) {
      phrases.add(new Phrase(words, false));
    }
  }

  Stream<Phrase> all() {
    return Stream.of(nominals, before, behind).flatMap(List::stream);
  }

  /** The states that the words name, one for each phrase: that nearest to the actor. */
  List<State> states() {
    return all().flatMap(p -> p.states().stream().limit(1)).distinct().toList();
  }
}
