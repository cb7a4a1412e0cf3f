package org.hearsay.reader.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.encoder.Encoder;
import org.hearsay.reader.encoder.ModelFiles;
import org.hearsay.reader.phrase.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoreferenceFinderTest {
  /** So many words that no window of the network sees what stands before and behind them. */
  private static final String LONG_WAY =
      "Snow fell in the north for many hours before it turned to rain again. ".repeat(40);

  private static Encoder encoder;

  @BeforeAll
  static void open() {
    encoder = Encoder.open(ModelFiles.shipped());
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static List<List<String>> chains(Told told) {
    return CoreferenceFinder.find(told.text(), told.grammar(encoder), told.actors()).stream()
        .map(
            chain ->
                chain.mentions().stream()
                    .map(m -> told.text().substring(m.span().start(), m.span().end()))
                    .toList())
        .filter(chain -> chain.size() > 1)
        .toList();
  }

  @Test
  void joinsAPronounWithTheNameBeforeIt() {
    Told told = new Told("Ada Quill left the council on Monday. She will move to Norwick.");

    assertThat(chains(told)).anyMatch(chain -> chain.containsAll(List.of("Ada Quill", "She")));
  }

  @Test
  void joinsNamesThatAreWrittenAlikeOverAnyDistance() {
    Told told =
        new Told("Ada Quill left the council. " + LONG_WAY + "On Tuesday Ada Quill came back.");

    assertThat(chains(told)).contains(List.of("Ada Quill", "Ada Quill"));
  }

  @Test
  void joinsDescriptionsInTheSameWordsOverAnyDistance() {
    Told told =
        new Told(
            "The harbour bridge was closed. "
                + LONG_WAY
                + "Cars may use the harbour bridge again.");

    assertThat(chains(told))
        .anyMatch(chain -> chain.containsAll(List.of("The harbour bridge", "the harbour bridge")));
  }

  @Test
  void keepsDescriptionsInOtherWordsApartOverALongWay() {
    Told told =
        new Told("The harbour bridge was closed. " + LONG_WAY + "Cars may use the old road again.");

    assertThat(chains(told)).noneMatch(chain -> chain.contains("the old road"));
  }

  @Test
  void takesThePossessiveEndingAndWhatOfAddsIntoTheMention() {
    String text = "The mayor of Norwick resigned. Quill's deputy thanked the mayor of Norwick.";
    Told told = new Told(text).person("Quill");

    List<String> mentions =
        CoreferenceFinder.find(text, told.grammar(encoder), told.actors()).stream()
            .flatMap(chain -> chain.mentions().stream())
            .map(m -> text.substring(m.span().start(), m.span().end()))
            .toList();

    assertThat(mentions).contains("The mayor of Norwick", "Quill's", "the mayor of Norwick");
  }
}
