package org.hearsay.reader.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.reader.encoder.Encoder;
import org.hearsay.reader.encoder.ModelFiles;
import org.hearsay.reader.encoder.WordRange;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GrammarTest {
  private static final String TEXT =
      "The mayor of Velmore resigned on Monday after the council had rejected his plan. "
          + "She was elected by the U.S. senators.\n\nOfficials didn't comment.";

  private static Encoder encoder;
  private static Grammar grammar;

  @BeforeAll
  static void read() {
    encoder = Encoder.open(ModelFiles.shipped());
    grammar = Grammar.of(encoder.encode(encoder.tokenize(TEXT), Layout.of(TEXT).sentences()));
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void tellsWhoDoesWhat() {
    int mayor = word("mayor");
    int resigned = word("resigned");

    assertThat(grammar.partOfSpeech(resigned)).isEqualTo(PartOfSpeech.VERB_PAST);
    assertThat(grammar.relation(resigned)).isEqualTo(Relation.ROOT);
    assertThat(grammar.head(resigned)).isEqualTo(Grammar.NO_HEAD);
    assertThat(grammar.head(mayor)).isEqualTo(resigned);
    assertThat(grammar.relation(mayor)).isEqualTo(Relation.SUBJECT);
    assertThat(grammar.dependent(resigned, Relation.SUBJECT)).hasValue(mayor);
    assertThat(grammar.dependent(resigned, Relation.OBJECT)).isEmpty();
  }

  @Test
  void tellsThePassiveFromTheActive() {
    int elected = word("elected");

    assertThat(grammar.dependent(elected, Relation.PASSIVE_SUBJECT)).hasValue(word("She"));
    assertThat(grammar.partOfSpeech(word("She")).isPronoun()).isTrue();
  }

  @Test
  void takesThePhraseAroundAWordWithOrWithoutWhatDescribesIt() {
    int mayor = word("mayor");

    assertThat(words(grammar.phrase(mayor))).isEqualTo("The mayor of Velmore");
    assertThat(words(grammar.phrase(mayor, EnumSet.of(Relation.NOUN_MODIFIER))))
        .isEqualTo("The mayor");
    assertThat(grammar.headOf(new Span(0, "The mayor of Velmore".length()))).hasValue(mayor);
  }

  @Test
  void joinsThePartsOfOneWord() {
    int first = word("U.S.");

    assertThat(grammar.span(first)).isEqualTo(span("U.S."));
    assertThat(grammar.relation(first + 2)).isEqualTo(Relation.PART);
    assertThat(grammar.head(first + 2)).isEqualTo(first);
  }

  @Test
  void makesOneTreeOfEachSentence() {
    for (Span sentence : Layout.of(TEXT).sentences()) {
      int from = grammar.words().firstFrom(sentence.start());
      int to = grammar.words().firstFrom(sentence.end());
      int roots = 0;
      for (int word = from; word < to; word++) {
        roots += grammar.head(word) == Grammar.NO_HEAD ? 1 : 0;
        assertThat(grammar.head(word)).isBetween(Grammar.NO_HEAD, to - 1);
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  @Test
  void mendsASubjectBehindItsVerb() {
    String text = "He said the crews would stay there until the rebels leave.";
    Grammar mended = mended(text);

    assertThat(mended.head(at(mended, text, "rebels"))).isEqualTo(at(mended, text, "leave"));
    assertThat(mended.head(at(mended, text, "crews"))).isEqualTo(at(mended, text, "stay"));
  }

  @Test
  void leavesASubjectBehindItsVerbWhereNoOtherFollows() {
    String text = "It will rain, said the mayor of Velmore.";
    Grammar mended = mended(text);

    assertThat(mended.head(at(mended, text, "mayor"))).isEqualTo(at(mended, text, "said"));
  }

  @Test
  void takesTheLastNounOfATitledNameForItsHead() {
    String text = "On Monday Tarnian Prime Minister Bo Marn hosted Finance Minister Ada Quill.";
    Grammar mended = mended(text);
    int marn = at(mended, text, "Marn");
    int quill = at(mended, text, "Quill");

    assertThat(mended.head(marn)).isEqualTo(at(mended, text, "hosted"));
    assertThat(mended.relation(marn)).isEqualTo(Relation.SUBJECT);
    assertThat(mended.relation(quill)).isEqualTo(Relation.OBJECT);
  }

  @Test
  void keepsTwoObjectsApart() {
    String text = "The mayor gave Ada Quill a medal.";
    Grammar mended = mended(text);

    assertThat(mended.head(at(mended, text, "medal"))).isEqualTo(at(mended, text, "gave"));
    assertThat(mended.head(at(mended, text, "Quill"))).isEqualTo(at(mended, text, "gave"));
  }

  @Test
  void hangsACoordinationOnItsFirstMember() {
    String text = "The talks between France and Spain ended on Monday.";
    Grammar mended = mended(text);

    assertThat(mended.head(at(mended, text, "Spain"))).isEqualTo(at(mended, text, "France"));
  }

  private static Grammar mended(String text) {
    return Grammar.of(encoder.encode(encoder.tokenize(text), Layout.of(text).sentences())).mended();
  }

  private static int at(Grammar grammar, String text, String words) {
    return grammar.words().firstFrom(text.indexOf(words));
  }

  @Test
  void findsNoHeadWhereThereIsNoWord() {
    assertThat(grammar.headOf(new Span(3, 4))).isEqualTo(OptionalInt.empty());
  }

  private static int word(String words) {
    return grammar.words().firstFrom(TEXT.indexOf(words));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String words(WordRange range) {
    Span span = grammar.words().span(range);
    return TEXT.substring(span.start(), span.end());
  }

  @Test
  void comesToAnEndWhoeverFollowsTheHeads() {
    String heap =
        "Of Bo Marn and and of the U.S. and U.N. of, premier premier Ada of of Quill said said and "
            + "who until the of rebels and. Tarnia, Orn and Velmore, of and of 3 and 4 p.m. Mr. and. ";
    String text = heap.repeat(20);
    Grammar odd = Grammar.of(encoder.encode(encoder.tokenize(text), Layout.of(text).sentences()));

    for (Grammar each : List.of(odd, odd.mended())) {
      for (int word = 0; word < each.size(); word++) {
        int steps = 0;
        for (int at = word; at != Grammar.NO_HEAD && steps <= each.size(); at = each.head(at)) {
          steps++;
        }
        assertThat(steps).as("word %d", word).isLessThanOrEqualTo(each.size());
      }
    }
  }
}
