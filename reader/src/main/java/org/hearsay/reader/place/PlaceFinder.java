package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.record.Actor;
import org.hearsay.record.Mention;
import org.hearsay.record.Place;
import org.hearsay.record.PlaceSense;
import org.hearsay.record.Span;

/** Makes places of the names that the network takes for such. Stateless. */
public final class PlaceFinder {
  private PlaceFinder() {}

  /** The places in text order, named as the text has them. */
  public static List<Place> find(String text, List<NameMention> names, List<Actor> actors) {
    Set<Span> acting =
        actors.stream()
            .flatMap(actor -> actor.mentions().stream())
            .map(Mention::span)
            .collect(Collectors.toSet());
    List<Place> places = new ArrayList<>();
    for (NameMention name : names) {
      if (name.type() == NameType.PLACE) {
        Span span = name.span();
        PlaceSense sense = acting.contains(span) ? PlaceSense.METONYMIC : PlaceSense.LITERAL;
        String words = span.words(text).replaceAll("\\s+", " ");
        places.add(Place.of("p" + (places.size() + 1), span, words, sense));
      }
    }
    return places;
  }
}
