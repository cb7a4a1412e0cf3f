package org.hearsay.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Attribution;
import org.hearsay.record.Findings;
import org.hearsay.record.Place;
import org.hearsay.record.PlaceSense;
import org.hearsay.record.Setting;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.hearsay.record.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingPlacesTest {

  /** A text about Osk, its source, cue and content, and whether it was said in Osk. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Vell told reporters in Osk that it would rain.; Vell; told; that it would rain; true",
        "Vell said at a meeting in Osk that it rained.; Vell; said; that it rained; true",
        "“It rains,” Vell said in Osk.; Vell; said; “It rains,”; true",
        "Speaking in Osk on Monday, Vell said it rained.; Vell; said; it rained; true",
        "Vell met Ruiz in Osk, where both discussed the rain.; both; discussed; the rain; true",
        "OSK, Osk – Vell said it rained.; Vell; said; it rained; false",
        "Vell said that it rained in Osk.; Vell; said; that it rained in Osk; false",
        "A man in Osk said it rained.; A man in Osk; said; it rained; false",
        "Rain fell on Osk, Vell said.; Vell; said; Rain fell on Osk; false",
        "Vell came to Osk. She said it rained.; She; said; it rained; false",
      })
  void bindsThePlaceOfTheSaying(
      String text, String source, String cue, String content, boolean there) {
    Statement statement =
        new Statement(
            "s1",
            StatementType.INDIRECT,
            new Wording(
                List.of(at(text, source)), List.of(at(text, cue)), List.of(at(text, content))),
            Attribution.of(List.of(), SourceType.NAMED),
            Setting.UNKNOWN,
            null,
            false,
            1);
    Findings findings =
        Findings.NONE
            .withStatements(List.of(statement))
            .withPlaces(List.of(Place.of("p1", at(text, "Osk"), "Osk", PlaceSense.LITERAL, 1)));

    Findings bound = SayingPlaces.bind(Layout.of(text), findings);

    assertThat(bound.statements().get(0).setting().saidAt()).isEqualTo(there ? "p1" : null);
  }

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return Span.of(start, start + words.length());
  }
}
