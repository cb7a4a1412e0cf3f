package org.hearsay.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Place;
import org.hearsay.record.PlaceSense;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
  private static final String TEXT = "Osk said that Ruiz had left Velmore.";

  @Test
  void takesPlacesAndNoPersons() {
    List<NameMention> names =
        List.of(
            name(0, 3, NameType.PLACE),
            name(14, 18, NameType.PERSON),
            name(28, 35, NameType.PLACE));
    Mention speaker = new Mention(Span.of(0, 3), MentionForm.NAME);
    Actor osk = Actor.of("a1", "Osk", ActorType.GOVERNMENT, List.of(speaker));

    assertThat(PlaceFinder.find(TEXT, names, List.of(osk)))
        .containsExactly(
            Place.of("p1", Span.of(0, 3), "Osk", PlaceSense.METONYMIC),
            Place.of("p2", Span.of(28, 35), "Velmore", PlaceSense.LITERAL));
  }

  private static NameMention name(int start, int end, NameType type) {
    return new NameMention(Span.of(start, end), type, 1);
  }
}
