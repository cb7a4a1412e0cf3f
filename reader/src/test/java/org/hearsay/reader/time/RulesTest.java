package org.hearsay.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.reader.text.WordList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule does in its example what its line says. */
final class RulesTest {
  private static final String DAY = "2024-05-15";

  @TestFactory
  Stream<DynamicTest> eachRuleFindsWhatItsLineSays() {
    List<RuleLine> lines = RuleLine.read("rules.tsv");
    assertThat(lines).hasSizeGreaterThan(300);
    return lines.stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.pattern(),
                    () -> assertThat(Times.in(line.example(), DAY)).isEqualTo(line.value())));
  }

  @Test
  void eachWordAndFeastHasAnExampleThatHoldsIt() {
    for (String file : List.of("words.tsv", "holidays.tsv")) {
      for (WordList.Entry entry : WordList.read(TimeFinder.class, file).entries()) {
        assertThat(entry.example()).as(entry.toString()).isNotBlank();
      }
    }
  }

  @Test
  void eachFeastIsFoundByEachOfItsNames() {
    for (WordList.Entry feast : WordList.read(TimeFinder.class, "holidays.tsv").entries()) {
      for (String name : feast.words()) {
        String words = name.replace(" '", "'").replace(" .", ".");
        assertThat(Times.in("They met on " + words + " 2020 again.", DAY))
            .as(name)
            .isEqualTo(words + " 2020=" + FeastDay.parse(feast.kind()).in(2020));
      }
    }
  }
}
