package org.hearsay.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowCutterTest {
  private static final int LONGEST = 254;

  private final WordPieceTokenizer tokenizer = new WordPieceTokenizer(SmallVocabulary.get());
  private final WindowCutter cutter = new WindowCutter(LONGEST);

  @Test
  void leavesAShortTextWhole() {
    TokenizedText text = tokenizer.tokenize("rain. ".repeat(127));

    assertThat(cutter.cut(text, new BitSet()))
        .containsExactly(new Window(new WordRange(0, 254), new WordRange(0, 254)));
  }

  @Test
  void hasNoWindowForNoWord() {
    assertThat(cutter.cut(tokenizer.tokenize(" \n"), new BitSet())).isEmpty();
  }

  @Test
  void cutsBetweenSentences() {
    TokenizedText text = tokenizer.tokenize(("the rain ".repeat(10) + ". ").repeat(24));
    BitSet starts = new BitSet();
    for (int word = 0; word < text.words().size(); word += 21) {
      starts.set(word);
    }

    List<Window> windows = cutter.cut(text, starts);

    assertThat(windows)
        .containsExactly(
            new Window(new WordRange(0, 210), new WordRange(0, 168)),
            new Window(new WordRange(147, 357), new WordRange(168, 315)),
            new Window(new WordRange(294, 504), new WordRange(315, 504)));
  }

  @Property
  void givesEachWordToOneWindowThatFits(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 900) int words) {
    Random random = new Random(seed);
    StringBuilder letters = new StringBuilder();
    BitSet starts = new BitSet();
    for (int word = 0; word < words; word++) {
      letters.append("a".repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 100 : 3)));
      letters.append(random.nextInt(30) == 0 ? "\n\n" : " ");
      starts.set(word, random.nextInt(25) == 0);
    }
    TokenizedText text = tokenizer.tokenize(letters.toString());

    List<Window> windows = cutter.cut(text, starts);

    int next = 0;
    for (Window window : windows) {
      assertThat(window.owned().first()).isEqualTo(next);
      assertThat(text.size(window.words())).isLessThanOrEqualTo(LONGEST);
      next = window.owned().end();
    }
    assertThat(next).isEqualTo(text.words().size());
  }

  @Test
  void needsRoomForWhatWindowsShare() {
    assertThatThrownBy(() -> new WindowCutter(100))
        .hasMessageStartingWith("longest window must have at least ")
        .hasMessageEndingWith(" pieces but had 100.");
  }
}
