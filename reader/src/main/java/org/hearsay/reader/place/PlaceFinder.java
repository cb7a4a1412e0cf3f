package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Findings;
import org.hearsay.record.Mention;
import org.hearsay.record.Place;
import org.hearsay.record.PlaceSense;
import org.hearsay.record.Span;

/**
 * Finds the places that an article names, where they lie, and which of them are where something was
 * said. Stateless and thread-safe.
 *
 * <p>Example: in "Osk said so in Paris, Texas" with Osk as an actor, Osk is metonymic and Paris
 * lies at 33.66 N 95.56 W; the statement's place is Paris.
 */
public final class PlaceFinder {
  private PlaceFinder() {}

  /**
   * The findings with places in text order and {@code said_at}.
   *
   * @param article the article, whose outlet tells a country
   * @param layout the layout of its text
   * @param names the network's names in it, in text order
   * @param findings its actors and statements
   */
  public static Findings find(
      Article article, Layout layout, List<NameMention> names, Findings findings) {
    Gazetteer gazetteer = Gazetteer.shipped();
    List<PlaceMention> mentions = Toponyms.find(layout, names, gazetteer);
    List<Optional<ResolvedPlace>> resolved =
        PlaceResolver.resolve(
            layout, gazetteer, mentions, Background.of(article, layout, gazetteer));
    Set<Span> acting =
        findings.actors().stream()
            .flatMap(actor -> actor.mentions().stream())
            .map(Mention::span)
            .collect(Collectors.toSet());
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Span span = mentions.get(i).span();
      boolean acts = acting.contains(span) && !SayingPlaces.isLocated(layout, span);
      PlaceSense sense = acts ? PlaceSense.METONYMIC : PlaceSense.LITERAL;
      places.add(place("p" + (i + 1), mentions.get(i), resolved.get(i), sense));
    }
    return SayingPlaces.bind(layout, findings.withPlaces(places));
  }

  private static Place place(
      String id, PlaceMention mention, Optional<ResolvedPlace> resolved, PlaceSense sense) {
    double confidence = mention.confidence();
    return resolved
        .map(
            r ->
                new Place(
                    id,
                    mention.span(),
                    mention.name(),
                    r.place().coordinates(),
                    r.place().country(),
                    r.place().geonames(),
                    sense,
                    confidence * r.confidence()))
        .orElseGet(() -> Place.of(id, mention.span(), mention.name(), sense, confidence));
  }
}
