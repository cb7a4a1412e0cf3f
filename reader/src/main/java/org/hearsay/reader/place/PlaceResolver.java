package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.reader.text.Layout;

/**
 * Decides which place of the gazetteer a name means. A name has one sense in an article; it is the
 * candidate with most for it: inhabitants, a region named beside it ("Paris, Texas"), words of kind
 * ("the province of"), nearness to the other places of the article and to the outlet's country.
 * Only a name that stands beside a place as its region may mean something else there.
 */
final class PlaceResolver {
  private static final double REGION_BESIDE = 40;
  private static final double WORD_OF_KIND = 8;
  private static final double SOFTNESS = 3;
  private static final int ROUNDS = 3;
  private static final Pattern BESIDE =
      Pattern.compile("\\s?[,(]\\s?(?:in )?|, the capital of (?:the )?");

  private final Layout layout;
  private final Gazetteer gazetteer;
  private final List<PlaceMention> mentions;
  private final List<GazetteerPlace> background;
  private final Map<String, List<Candidate>> names = new LinkedHashMap<>();
  private final Map<Integer, GazetteerPlace> regions = new HashMap<>();

  private PlaceResolver(
      Layout layout,
      Gazetteer gazetteer,
      List<PlaceMention> mentions,
      List<GazetteerPlace> background) {
    this.layout = layout;
    this.gazetteer = gazetteer;
    this.mentions = mentions;
    this.background = background;
  }

  /**
   * What each mention means, in their order; empty where the gazetteer does not know.
   *
   * @param background countries to which the article belongs otherwise: the outlet's, those of
   *     nationality words
   */
  static List<Optional<ResolvedPlace>> resolve(
      Layout layout,
      Gazetteer gazetteer,
      List<PlaceMention> mentions,
      List<GazetteerPlace> background) {
    PlaceResolver resolver = new PlaceResolver(layout, gazetteer, mentions, background);
    resolver.collect();
    resolver.weighRegionsBeside();
    for (int round = 0; round < ROUNDS; round++) {
      resolver.weighContext();
    }
    return resolver.results();
  }

  private void collect() {
    for (PlaceMention mention : mentions) {
      String kind = kindAfter(mention);
      List<Candidate> candidates =
          names.computeIfAbsent(NameKey.fold(mention.name()), n -> candidates(mention, kind));
      weighKind(mention, kind, candidates);
    }
  }

  private List<Candidate> candidates(PlaceMention mention, String kind) {
    List<GazetteerPlace> places = new ArrayList<>(gazetteer.named(mention.name()));
    if (places.isEmpty() || mention.name().endsWith(".")) {
      places.addAll(gazetteer.shortened(mention.name()));
    }
    if (Toponyms.WORDS.has(kind, "feature") || kind.startsWith("count")) {
      String whole = mention.name() + " " + (kind.equals("counties") ? "county" : kind);
      places.addAll(gazetteer.named(whole));
    }
    return places.stream().map(Candidate::new).toList();
  }

  private String kindAfter(PlaceMention mention) {
    return word(layout.wordFrom(mention.span().end()));
  }

  /** "Velm province", "the city of Velm". */
  private void weighKind(PlaceMention mention, String after, List<Candidate> candidates) {
    int before = layout.wordFrom(mention.span().start()) - 1;
    String previous = word(before).equals("of") ? word(before - 1) : word(before);
    for (Candidate candidate : candidates) {
      if (fits(after, candidate.place().kind()) || fits(previous, candidate.place().kind())) {
        candidate.support(WORD_OF_KIND);
      }
    }
  }

  private static boolean fits(String word, PlaceKind kind) {
    return switch (word) {
      case "city", "town", "village", "capital", "suburb" -> kind == PlaceKind.TOWN;
      case "province", "state", "region", "governorate", "prefecture", "oblast" ->
          kind == PlaceKind.DIVISION1 || kind == PlaceKind.REGION;
      case "county", "counties", "district", "parish" -> kind == PlaceKind.DIVISION2;
      case "river" -> kind == PlaceKind.RIVER;
      default -> false;
    };
  }

  private String word(int index) {
    return index < 0 || index >= layout.words().size()
        ? ""
        : layout.words(layout.words().get(index)).toLowerCase(Locale.ROOT);
  }

  /** "Velm, Tarnia": those of the first that lie in one of the second. */
  private void weighRegionsBeside() {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      int end = mentions.get(i).span().end();
      int start = mentions.get(i + 1).span().start();
      if (start > end && BESIDE.matcher(layout.text().substring(end, start)).matches()) {
        weighRegionBeside(i);
      }
    }
  }

  private void weighRegionBeside(int inner) {
    List<GazetteerPlace> outer = new ArrayList<>();
    of(inner + 1).forEach(candidate -> outer.add(candidate.place()));
    outer.addAll(gazetteer.shortened(mentions.get(inner + 1).name()));
    Optional<Candidate> best =
        of(inner).stream()
            .filter(candidate -> outer.stream().anyMatch(o -> holds(o, candidate.place())))
            .max(Comparator.comparingDouble(Candidate::own));
    best.ifPresent(
        candidate -> {
          candidate.support(REGION_BESIDE);
          outer.stream()
              .filter(o -> holds(o, candidate.place()))
              .findFirst()
              .ifPresent(o -> regions.put(inner + 1, o));
        });
  }

  private boolean holds(GazetteerPlace region, GazetteerPlace place) {
    boolean isRegion =
        region.kind() == PlaceKind.COUNTRY
            || region.kind() == PlaceKind.DIVISION1
            || region.kind() == PlaceKind.DIVISION2;
    return isRegion && region.index() != place.index() && gazetteer.isWithin(place, region);
  }

  private List<Candidate> of(int mention) {
    return names.getOrDefault(NameKey.fold(mentions.get(mention).name()), List.of());
  }

  /** Weighs each candidate by what the other names mean so far. */
  private void weighContext() {
    Ties ties = new Ties(gazetteer);
    Map<String, GazetteerPlace> chosen = new LinkedHashMap<>();
    names.forEach((name, candidates) -> best(candidates).ifPresent(b -> chosen.put(name, b)));
    names.forEach(
        (name, candidates) -> {
          List<GazetteerPlace> others = new ArrayList<>(background);
          chosen.forEach((other, place) -> addUnless(other.equals(name), place, others));
          others.addAll(regions.values());
          candidates.forEach(c -> c.context(ties.worth(c.place(), others)));
        });
  }

  private static void addUnless(boolean same, GazetteerPlace place, List<GazetteerPlace> others) {
    if (!same) {
      others.add(place);
    }
  }

  private static Optional<GazetteerPlace> best(List<Candidate> candidates) {
    return top(candidates).map(Candidate::place);
  }

  private static Optional<Candidate> top(List<Candidate> candidates) {
    return candidates.stream()
        .max(
            Comparator.comparingDouble(Candidate::score)
                .thenComparing(c -> c.place().index(), Comparator.reverseOrder()));
  }

  private List<Optional<ResolvedPlace>> results() {
    List<Optional<ResolvedPlace>> results = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Optional<ResolvedPlace> region =
          Optional.ofNullable(regions.get(i)).map(place -> new ResolvedPlace(place, 1));
      List<Candidate> candidates = of(i);
      results.add(
          region.or(
              () -> top(candidates).map(t -> new ResolvedPlace(t.place(), share(t, candidates)))));
    }
    return results;
  }

  /** The share of the best among all, each by the exponential of its score. */
  private static double share(Candidate top, List<Candidate> candidates) {
    double sum =
        candidates.stream()
            .mapToDouble(c -> StrictMath.exp((c.score() - top.score()) / SOFTNESS))
            .sum();
    return Math.min(1, 1 / sum);
  }
}
