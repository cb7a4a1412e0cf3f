package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.WordList;

/**
 * Finds where a text names places: names that the network takes for places, cut to the words that
 * the gazetteer knows; and names of the gazetteer that stand inside the names of bodies or that the
 * network missed, where what stands around them shows a place.
 */
final class Toponyms {
  static final WordList WORDS = WordList.read(Toponyms.class, "place-words.tsv");
  private static final int LONGEST = 5;
  private static final double INSIDE = 0.7;
  private static final double SPREAD = 0.8;
  private static final double IN_CONTEXT = 0.6;

  /** Binary logarithm of inhabitants from which a town is known without a context: 100,000. */
  private static final double LARGE = 16.6;

  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final Map<String, List<GazetteerPlace>> known = new HashMap<>();
  private final List<PlaceMention> found = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Map<String, Integer> votes = new HashMap<>();
  private final boolean[] taken;

  private Toponyms(Layout layout, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.tokens = Tokens.of(layout, gazetteer);
    this.taken = new boolean[tokens.size()];
  }

  static List<PlaceMention> find(Layout layout, List<NameMention> names, Gazetteer gazetteer) {
    Toponyms toponyms = new Toponyms(layout, gazetteer);
    names.forEach(n -> toponyms.vote(layout.words(n.span()), n.type()));
    names.stream().filter(n -> n.type() == NameType.PERSON).forEach(toponyms::person);
    names.stream().filter(n -> n.type() == NameType.PLACE).forEach(toponyms::ofNetwork);
    names.stream().filter(n -> n.type() == NameType.ORGANIZATION).forEach(toponyms::organization);
    names.stream().filter(n -> n.type() == NameType.PERSON).forEach(toponyms::block);
    toponyms.elsewhere();
    toponyms.found.sort(Comparator.comparing(PlaceMention::span));
    return toponyms.found;
  }

  /** A name is what the network takes it for most often. */
  private void vote(String name, NameType type) {
    votes.merge(name, type == NameType.PLACE ? 1 : -1, Integer::sum);
  }

  /** Words of full names of people are no places elsewhere. */
  private void person(NameMention name) {
    int from = tokens.at(name.span().start());
    int to = tokens.at(name.span().end() - 1) + 1;
    if (to - from > 1) {
      for (int i = from; i < to; i++) {
        people.add(tokens.word(i));
      }
    }
  }

  private void organization(NameMention name) {
    int from = tokens.at(name.span().start());
    int to = tokens.at(name.span().end() - 1) + 1;
    if (!is(to - 1, "brand")) {
      inside(from, to);
    }
    block(name);
  }

  private void block(NameMention name) {
    int from = tokens.at(name.span().start());
    int to = tokens.at(name.span().end() - 1) + 1;
    for (int i = from; i < to && to - from > 1; i++) {
      taken[i] = true;
    }
  }

  // ------------------------------------------------------------- names of the network

  private void ofNetwork(NameMention name) {
    int from = tokens.at(name.span().start());
    int to = tokens.at(name.span().end() - 1) + 1;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || tokens.isMark(i)) {
        if (start < i) {
          piece(start, i, name.confidence());
        }
        start = i + 1;
      }
    }
  }

  /** A stretch of words without marks. */
  private void piece(int from, int to, double confidence) {
    int start = from;
    int end = to;
    while (start < end && !isKnown(start, end) && isLoose(start)) {
      start++;
    }
    while (end > start && !tokens.isCapital(end - 1) && !tokens.isNumber(end - 1)) {
      end--;
    }
    if (start >= end || isTaken(start, end)) {
      return;
    }
    int longest = longest(start, end);
    if (isRoad(start, Math.max(end, longest))) {
      return;
    }
    if (longest >= end) {
      add(start, longest, confidence);
    } else if (end - start > 1 && is(start, "direction") && longest(start + 1, end) >= end) {
      add(start + 1, longest(start + 1, end), confidence);
    } else if (!joined(start, end, confidence)) {
      if (isSite(end) || longest > start) {
        inside(start, end);
      } else if (isUnknownPlace(start, end)) {
        add(start, end, confidence * INSIDE);
      }
    }
  }

  /** Two places with "and" between them, or a state before its town. */
  private boolean joined(int start, int end, double confidence) {
    for (int i = start + 1; i + 1 < end; i++) {
      if (!tokens.isCapital(i)
          && !tokens.isNumber(i)
          && isKnown(start, i)
          && longest(i + 1, end) >= end) {
        piece(start, i, confidence);
        piece(i + 1, end, confidence);
        return true;
      }
    }
    return false;
  }

  /** The end of the longest name of the gazetteer that starts here, if it reaches {@code to}. */
  private int longest(int from, int to) {
    for (int end = Math.min(tokens.size(), to + 2); end > from; end--) {
      if ((end <= to || areCapitals(to, end)) && isKnown(from, end)) {
        return end;
      }
    }
    return from;
  }

  private boolean areCapitals(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isCapital(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnknownPlace(int from, int to) {
    return is(to - 1, "feature") || is(to - 1, "division") || is(from, "feature");
  }

  // ------------------------------------------------------------- names inside others

  /** "Osk Town Council", "University of Osk". */
  private void inside(int from, int to) {
    int start = tokens.word(from).equals("The") && to - from > 1 ? from + 1 : from;
    for (int end = Math.min(to, start + LONGEST); end > start; end--) {
      boolean body = end < to && (isMajor(start, end) || is(end, "local") && isTown(start, end));
      boolean elsewhere = votes.getOrDefault(tokens.words(start, end), 0) > 0;
      if (body || elsewhere && isMajor(start, end)) {
        add(start, end, INSIDE);
        return;
      }
    }
    for (int i = start + 1; i < to; i++) {
      if ((tokens.lower(i - 1).equals("of")
              || tokens.lower(i - 1).equals("in")
              || is(i - 1, "direction"))
          && isMajor(i, to)) {
        add(i, to, INSIDE);
        return;
      }
    }
  }

  // ------------------------------------------------------------- names that were missed

  private void elsewhere() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i] && tokens.isCapital(i)) {
        for (int end = Math.min(tokens.size(), i + LONGEST); end > i; end--) {
          if (!isTaken(i, end) && tokens.isCapital(end - 1) && isKnown(i, end)) {
            if (!isRoad(i, end) && isShown(i, end)) {
              boolean again = places.contains(tokens.words(i, end));
              add(i, end, again ? SPREAD : IN_CONTEXT);
            }
            break;
          }
        }
      }
    }
  }

  private boolean isShown(int from, int to) {
    String name = tokens.words(from, to);
    if (people.contains(name) || tokens.word(to).startsWith("$")) {
      return false;
    }
    if (places.contains(name)) {
      return true;
    }
    List<GazetteerPlace> there = places(from, to);
    boolean state =
        there.stream()
            .anyMatch(
                p ->
                    p.usual()
                        && (p.kind() == PlaceKind.COUNTRY
                            || p.kind() == PlaceKind.DIVISION1 && p.size() > LARGE));
    boolean large =
        there.stream()
            .anyMatch(p -> p.usual() && p.size() >= LARGE || p.kind().isFeature() && to - from > 1);
    boolean alone = !tokens.isCapital(from - 1) && !tokens.isCapital(to);
    boolean context =
        is(from - 1, "preposition")
            || tokens.word(to).equals(",")
                && !places(to + 1, Math.min(to + 2, tokens.size())).isEmpty();
    return state && alone || large && context && alone;
  }

  // ------------------------------------------------------------- words

  private void add(int from, int to, double confidence) {
    if (isTaken(from, to) || isOnlyPart(from, to) || isOther(from, to)) {
      return;
    }
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
    String name = tokens.words(from, to).replaceAll("[\\s\\u00a0]+", " ");
    places.add(name);
    found.add(new PlaceMention(tokens.span(from, to), name, Math.min(1, confidence)));
  }

  /** A name that is no state's and that the network takes more often for another kind. */
  private boolean isOther(int from, int to) {
    return votes.getOrDefault(tokens.words(from, to), 0) < 0
        && places(from, to).stream().noneMatch(GazetteerPlace::isState);
  }

  /** A word that only goes with names: "North". */
  private boolean isOnlyPart(int from, int to) {
    return to - from == 1 && (WORDS.has(tokens.word(from)) || tokens.word(from).length() == 1);
  }

  private boolean isTaken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(int from, int to) {
    return !places(from, to).isEmpty();
  }

  private List<GazetteerPlace> places(int from, int to) {
    if (from < 0 || from >= to || to > tokens.size() || !tokens.isCapital(from)) {
      return List.of();
    }
    return known.computeIfAbsent(
        tokens.words(from, to),
        n -> {
          if (n.length() < 2) {
            return List.of();
          }
          List<GazetteerPlace> all = new ArrayList<>(gazetteer.named(n));
          all.addAll(isShort(n) ? gazetteer.shortened(n) : List.of());
          return all;
        });
  }

  private static boolean isShort(String name) {
    return name.endsWith(".") || name.length() == 2 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** A country, a division, a large town, or a place that the article names by itself. */
  private boolean isMajor(int from, int to) {
    List<GazetteerPlace> there = places(from, to);
    return !there.isEmpty() && places.contains(tokens.words(from, to))
        || there.stream()
            .anyMatch(
                p ->
                    p.usual()
                        && (p.kind() == PlaceKind.COUNTRY
                            || p.kind() == PlaceKind.DIVISION1
                            || p.kind() == PlaceKind.DIVISION2 && to - from > 1
                            || p.kind() == PlaceKind.TOWN && p.size() >= LARGE));
  }

  private boolean isTown(int from, int to) {
    return places(from, to).stream()
        .anyMatch(place -> place.usual() && place.kind() == PlaceKind.TOWN);
  }

  private boolean isLoose(int word) {
    return !tokens.isCapital(word) && !tokens.isNumber(word) || tokens.word(word).equals("The");
  }

  private boolean is(int word, String kind) {
    return WORDS.has(tokens.word(word), kind);
  }

  /** "Mill Street", "Mill and Lake streets", "Highway 5", "12 Mill". */
  private boolean isRoad(int from, int to) {
    return tokens.isNumber(from)
        || tokens.isNumber(to - 1)
        || is(to - 1, "road") && to - from > 1
        || is(from, "road") && !tokens.word(from).endsWith(".")
        || is(to, "road") && !tokens.word(to).endsWith("St.")
        || (tokens.isCapital(to) && is(to + 1, "road"))
        || (tokens.word(to).equals("and") && tokens.isCapital(to + 1) && is(to + 2, "road"));
  }

  private boolean isSite(int to) {
    return is(to - 1, "site") || is(to, "site") && tokens.isCapital(to);
  }
}
