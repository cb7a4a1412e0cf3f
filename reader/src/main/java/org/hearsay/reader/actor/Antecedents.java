package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.ActorType;
import org.hearsay.record.Span;

/**
 * Finds the actor that a pronoun means, by adding up what speaks for each candidate: nearness,
 * standing as a subject, having spoken before, being the speaker around an indirect statement;
 * gender and number must fit. The weights are ours, set by reading; the features are those of
 * Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994).
 */
final class Antecedents {

  private static final int FARTHEST_SENTENCE = 6;
  private static final int NEAR = 12;
  private static final int PER_SENTENCE = 3;
  private static final int SUBJECT = 4;
  private static final int POSSESSOR = -2;
  private static final int LAST_SPEAKER = 7;
  private static final int SPEAKER_BEFORE = 2;
  private static final int SPEAKER_AROUND = 9;
  private static final int IN_OWN_CONTENT = -12;
  private static final int IN_QUOTATION = -4;
  private static final int GENDER_SHOWN = 2;
  private static final int MOST_FOR_MENTIONS = 3;

  private final ActorTable table;
  private final Layout layout;
  private final Saying saying;

  Antecedents(ActorTable table, Saying saying) {
    this.table = table;
    this.layout = table.layout();
    this.saying = saying;
  }

  /** The person whom "he" or "she" in a statement's source means. */
  Optional<ActorDraft> person(int statement, int offset, Gender gender) {
    return person(statement, offset, gender, List.of());
  }

  /** The person whom "him" or "her" means, who is none of these. */
  Optional<ActorDraft> person(int statement, int offset, Gender gender, List<ActorDraft> others) {
    return best(
        statement,
        offset,
        a -> a.isPerson() && a.gender().fits(gender) && !others.contains(a),
        gender);
  }

  /** The body, government or document that "it" means. */
  Optional<ActorDraft> thing(int statement, int offset) {
    return best(
        statement,
        offset,
        a -> a.isMany() && a.type() != ActorType.GROUP || a.type() == ActorType.DOCUMENT,
        Gender.UNKNOWN);
  }

  /**
   * Those whom "they" means: the speakers of the statement before if they are several, else the
   * best group or body.
   */
  List<ActorDraft> several(int statement, int offset) {
    for (int before : saying.before(offset).stream().limit(1).toList()) {
      if (saying.actors(before).size() > 1 && sentences(saying.cue(before), offset) <= 2) {
        return saying.actors(before);
      }
    }
    return best(statement, offset, ActorDraft::isMany, Gender.UNKNOWN)
        .map(List::of)
        .orElse(List.of());
  }

  /** Those of a kind named last before an offset, for "both" and "the two leaders". */
  List<ActorDraft> last(int offset, int count, Predicate<ActorDraft> fits) {
    List<ActorDraft> persons =
        table.actors().stream()
            .filter(
                a ->
                    a.isPerson()
                        && a.lastBefore(offset) >= 0
                        && sentences(a.lastBefore(offset), offset) <= 3)
            .sorted(Comparator.comparingInt((ActorDraft a) -> -a.lastBefore(offset)))
            .limit(count)
            .toList();
    return persons.size() == count ? persons : List.of();
  }

  /**
   * A pronoun to be resolved, with what is the same for every candidate: looking that up for each
   * of them would take time that grows with the cube of a text's length.
   */
  private record Pronoun(
      int statement, int offset, Gender gender, int around, List<Integer> lastStatements) {
    Pronoun {
      lastStatements = List.copyOf(lastStatements);
    }
  }

  private Pronoun pronoun(int statement, int offset, Gender gender) {
    List<Integer> last = saying.before(offset).stream().limit(2).toList();
    return new Pronoun(statement, offset, gender, saying.around(statement, offset), last);
  }

  private Optional<ActorDraft> best(
      int statement, int offset, Predicate<ActorDraft> fits, Gender gender) {
    Pronoun pronoun = pronoun(statement, offset, gender);
    ActorDraft best = null;
    double most = 0;
    for (ActorDraft actor : table.actors()) {
      if (actor.hasMentions() && fits.test(actor) && !speaksAroundQuotation(actor, pronoun)) {
        double score = score(actor, pronoun);
        if (score > most) {
          most = score;
          best = actor;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Nobody speaks of himself as "he" inside his own quotation. */
  private boolean speaksAroundQuotation(ActorDraft actor, Pronoun pronoun) {
    return speaksAround(actor, pronoun) && saying.isQuoted(pronoun.around(), pronoun.offset());
  }

  private boolean speaksAround(ActorDraft actor, Pronoun pronoun) {
    return pronoun.around() >= 0 && saying.actors(pronoun.around()).contains(actor);
  }

  private double score(ActorDraft actor, Pronoun pronoun) {
    int offset = pronoun.offset();
    Gender gender = pronoun.gender();
    int nearest =
        actor.spans().stream()
            .filter(s -> s.end() <= offset)
            .mapToInt(s -> weight(s, pronoun.statement(), offset))
            .max()
            .orElse(-100);
    int speaks = speaksAround(actor, pronoun) ? SPEAKER_AROUND : 0;
    double shown = gender != Gender.UNKNOWN && actor.gender() == gender ? GENDER_SHOWN : 0;
    return nearest
        + speaks
        + spoke(actor, pronoun)
        + shown
        + Math.min(MOST_FOR_MENTIONS, actor.mentionsBefore(offset) * 0.3);
  }

  private int weight(Span mention, int statement, int offset) {
    int distance = sentences(mention.start(), offset);
    if (distance > FARTHEST_SENTENCE) {
      return -100;
    }
    int weight = NEAR - PER_SENTENCE * distance;
    weight += isSubject(mention) ? SUBJECT : 0;
    weight += isPossessor(mention) ? POSSESSOR : 0;
    boolean own = isOwn(mention, statement);
    weight += own ? IN_OWN_CONTENT : 0;
    boolean otherVoice =
        layout.quotationAt(mention.start()).isPresent() && layout.quotationAt(offset).isEmpty();
    return weight + (otherVoice && !own ? IN_QUOTATION : 0);
  }

  private int spoke(ActorDraft actor, Pronoun pronoun) {
    int offset = pronoun.offset();
    List<Integer> before = pronoun.lastStatements();
    for (int i = 0; i < before.size(); i++) {
      int cue = saying.cue(before.get(i));
      if (saying.actors(before.get(i)).contains(actor) && sentences(cue, offset) <= 4) {
        return i == 0 && !isOtherBetween(actor, pronoun.statement(), cue, offset)
            ? LAST_SPEAKER
            : SPEAKER_BEFORE;
      }
    }
    return 0;
  }

  /** Whether another person comes up after somebody spoke, outside what is quoted. */
  private boolean isOtherBetween(ActorDraft actor, int statement, int from, int to) {
    return table.actors().stream()
        .filter(a -> !a.equals(actor) && a.isPerson() && a.gender().fits(actor.gender()))
        .flatMap(a -> a.spans().stream())
        .anyMatch(
            m ->
                m.start() > from
                    && m.end() <= to
                    && !isOwn(m, statement)
                    && layout.quotationAt(m.start()).isEmpty()
                    && isSubject(m));
  }

  private boolean isOwn(Span mention, int statement) {
    return saying.statement(statement).wording().content().stream()
        .anyMatch(c -> c.covers(mention));
  }

  private int sentences(int from, int to) {
    return Math.abs(layout.sentenceAt(to) - layout.sentenceAt(from));
  }

  /**
   * Whether a mention opens its sentence or clause: no preposition stands before its noun phrase.
   */
  private boolean isSubject(Span mention) {
    Span sentence = layout.sentences().get(layout.sentenceAt(mention.start()));
    List<Span> before = new ArrayList<>();
    for (Span word : layout.wordsIn(sentence)) {
      if (word.end() <= mention.start()) {
        before.add(word);
      }
    }
    int at = before.size() - 1;
    while (at >= 0 && isPartOfPhrase(layout.words(before.get(at)))) {
      at--;
    }
    boolean free =
        at < 0
            || !Lexicon.PHRASE_ENDS.has(layout.words(before.get(at)))
                && !Verbs.isLikely(layout.words(before.get(at)));
    return free && !isPossessor(mention);
  }

  private static boolean isPartOfPhrase(String word) {
    return Lexicon.DETERMINERS.has(word)
        || Lexicon.role(word).isPresent()
        || Lexicon.TITLES.has(word)
        || word.equals(".")
        || Character.isUpperCase(word.charAt(0)) && !Lexicon.PHRASE_ENDS.has(word);
  }

  private boolean isPossessor(Span mention) {
    int next = layout.wordFrom(mention.end());
    return next < layout.words().size()
        && layout.words(layout.words().get(next)).matches("['’]s?")
        && layout.words().get(next).start() == mention.end();
  }

  /** How far apart two offsets are, in sentences, for those who resolve descriptions. */
  int distance(int from, int to) {
    return sentences(from, to);
  }
}
