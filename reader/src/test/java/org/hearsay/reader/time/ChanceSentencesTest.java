package org.hearsay.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.reader.text.WordList;
import org.hearsay.record.Time;
import org.junit.jupiter.api.Test;

/** Whatever words of time stand beside each other, nothing is thrown and every span fits. */
final class ChanceSentencesTest {
  private static final int SENTENCES = 20_000;
  private static final int WORDS = 9;
  private static final List<String> FIGURES =
      List.of(
          "0",
          "1",
          "7",
          "12",
          "29",
          "31",
          "32",
          "60",
          "99",
          "1400",
          "1445",
          "1990s",
          "90s",
          "2009",
          "2024",
          "0630",
          "2400",
          "3rd",
          "31st",
          "18:30",
          "25:61",
          "24:00",
          "6.30",
          "2020-02-30",
          "2020-06-03",
          "31.2.2020",
          "2.5",
          "10,000",
          "99999999999",
          "2/30/2020",
          "13/13/2020");

  @Test
  void throwNothing() {
    List<String> words = words();
    assertThat(words).hasSizeGreaterThan(1000);
    Random random = new Random(20240515);
    int found = 0;
    for (int i = 0; i < SENTENCES; i++) {
      StringBuilder text = new StringBuilder("They met");
      for (int word = 0; word < WORDS; word++) {
        text.append(random.nextInt(6) == 0 ? "-" : " ")
            .append(words.get(random.nextInt(words.size())));
      }
      for (Time time : Times.of(text.toString(), i % 2 == 0 ? "2024-02-29" : null)) {
        assertThat(time.span().fits(text)).as(text.toString()).isTrue();
        found++;
      }
    }
    assertThat(found).isGreaterThan(SENTENCES / 2);
  }

  /** The words of all examples, of which most are words of time, and figures, most of all. */
  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (RuleLine line : RuleLine.read("rules.tsv")) {
      for (String word : line.pattern().split("[ |?\\[\\]!]+")) {
        if (!word.isEmpty() && !word.startsWith("<")) {
          words.add(word);
        }
      }
    }
    for (WordList.Entry entry : WordList.read(TimeFinder.class, "words.tsv").entries()) {
      words.addAll(entry.words());
    }
    for (int times = 0; times < 10; times++) {
      words.addAll(FIGURES);
    }
    return words;
  }
}
