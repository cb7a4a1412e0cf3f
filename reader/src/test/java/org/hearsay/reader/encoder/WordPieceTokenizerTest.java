package org.hearsay.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTokenizerTest {
  private final WordPieceTokenizer tokenizer = new WordPieceTokenizer(SmallVocabulary.get());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Rainy rains              | rain ##y rain ##s",
        "the Café cafe\u0301      | the cafe cafe",
        "\u0130stanbul            | is ##tan ##bul",
        "“Rain,” Ada said.        | “ rain , ” ada said .",
        "said\u00a0Quill          | said quill",
        "said\fQuill              | said quill",
        "ra\u00adin ra\u200bin    | rain rain",
        "rain\u0000               | rain",
        "€19 $1                   | € ##1 ##9 $ 1",
        "≠                        | =",
        "日日                      | 日 日",
        "rainx                    | [UNK]",
        "\ud83d\ude00 rain        | [UNK] rain",
        "\u0301 rain              | rain",
        "Mc-Coy McCoy             | mc - [UNK] mc ##coy",
      })
  void cutsAsBertDoes(String text, String pieces) {
    assertThat(pieces(text)).isEqualTo(pieces);
  }

  @Test
  void marksWhereAParagraphEnds() {
    assertThat(pieces("\n\nRain.\n\nThe rain \n \n\nAda\n"))
        .isEqualTo("rain . [unused0] the rain [unused0] ada");
  }

  @Test
  void takesAWordOfMoreThanHundredCharactersForUnknown() {
    assertThat(pieces("a".repeat(100))).startsWith("a ##a ##a").hasSize(1 + 99 * 4);
    assertThat(pieces("a".repeat(101))).isEqualTo("[UNK]");
  }

  @Test
  void knowsWhereEachWordStands() {
    String text = "\ud83d\ude00 Cafe\u0301s,\u200b \u0130stanbul";

    NetworkWords words = tokenizer.tokenize(text).words();

    assertThat(
            IntStream.range(0, words.size())
                .mapToObj(i -> words.span(new WordRange(i, i + 1)).words(text)))
        .containsExactly("\ud83d\ude00", "Cafe\u0301s", ",", "\u0130stanbul");
    assertThat(words.firstFrom(3)).isEqualTo(1);
    assertThat(words.firstFrom(4)).isEqualTo(2);
    assertThat(words.firstFrom(text.length())).isEqualTo(4);
  }

  @Test
  void tellsHowWordsAreWritten() {
    TokenizedText tokens = tokenizer.tokenize("“Rain the US A mcCoy McCoy G20 m² 1,” €\n(日)");

    assertThat(
            IntStream.range(0, tokens.words().size())
                .mapToObj(word -> WordShape.values()[tokens.shape(tokens.firstPiece(word))]))
        .containsExactly(
            WordShape.FREE_PUNCTUATION,
            WordShape.CAPITALIZED,
            WordShape.LOWER,
            WordShape.UPPER,
            WordShape.CAPITALIZED,
            WordShape.MIXED,
            WordShape.MIXED,
            WordShape.DIGIT,
            WordShape.DIGIT,
            WordShape.DIGIT,
            WordShape.CLOSE_PUNCTUATION,
            WordShape.CLOSE_PUNCTUATION,
            WordShape.FREE_PUNCTUATION,
            WordShape.FREE_PUNCTUATION,
            WordShape.LOWER,
            WordShape.CLOSE_PUNCTUATION);
  }

  @Property
  void everyWordHasPiecesAndItsOwnCharacters(@ForAll String text) {
    TokenizedText tokens = tokenizer.tokenize(text);

    int before = 0;
    for (int word = 0; word < tokens.words().size(); word++) {
      assertThat(tokens.words().start(word)).isGreaterThanOrEqualTo(before);
      assertThat(tokens.words().end(word)).isGreaterThan(tokens.words().start(word));
      assertThat(tokens.endPiece(word)).isGreaterThan(tokens.firstPiece(word));
      before = tokens.words().end(word);
    }
    assertThat(before).isLessThanOrEqualTo(text.length());
  }

  @Test
  void needsThePiecesThatStandForNoWord() {
    assertThatThrownBy(() -> Vocabulary.of(List.of("[UNK]", "[CLS]", "[unused0]")))
        .hasMessage("vocabulary must have the piece [SEP] but has not");
  }

  private String pieces(String text) {
    TokenizedText tokens = tokenizer.tokenize(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> SmallVocabulary.piece(tokens.piece(i)))
        .collect(Collectors.joining(" "));
  }
}
