package org.hearsay.reader.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Findings;
import org.hearsay.record.Place;
import org.hearsay.record.PlaceSense;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;

/**
 * Finds where something was said: a place with "in" or "at" in the clause of the cue ("told
 * reporters in Amman", "said at a meeting in Amman") or at the head of its sentence ("In Amman, the
 * minister said", "Speaking in Amman, …"). Neither the dateline nor a place inside source or
 * content tells it.
 */
final class SayingPlaces {
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "from", "near", "outside");
  private static final Set<String> OPENERS =
      Set.of("in", "at", "speaking", "addressing", "talking", "during", "while", "visiting");
  private static final int LONGEST_WAY = 12;

  private final Layout layout;
  private final List<Place> places;

  private SayingPlaces(Layout layout, List<Place> places) {
    this.layout = layout;
    this.places = places;
  }

  /** The findings with {@code said_at} of their statements. */
  static Findings bind(Layout layout, Findings findings) {
    SayingPlaces saying = new SayingPlaces(layout, findings.places());
    return findings.withStatements(findings.statements().stream().map(saying::bound).toList());
  }

  /** Whether a word of place stands before a name, or before "the" and a direction: "in Osk". */
  static boolean isLocated(Layout layout, Span name) {
    int before = layout.wordFrom(name.start()) - 1;
    while (before >= 0
        && (layout.words(layout.words().get(before)).equalsIgnoreCase("the")
            || Toponyms.WORDS.has(layout.words(layout.words().get(before)), "direction"))) {
      before--;
    }
    String word = before < 0 ? "" : layout.words(layout.words().get(before));
    return Toponyms.WORDS.has(word, "preposition") || Toponyms.WORDS.has(word, "weak");
  }

  private Statement bound(Statement statement) {
    return at(statement)
        .map(place -> statement.withSetting(statement.setting().withSaidAt(place.id())))
        .orElse(statement);
  }

  private Optional<Place> at(Statement statement) {
    List<Span> cue = statement.wording().cue();
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    Span last = cue.get(cue.size() - 1);
    Span sentence = layout.sentences().get(layout.sentenceAt(last.start()));
    return places.stream()
        .filter(place -> place.sense() == PlaceSense.LITERAL)
        .filter(place -> sentence.covers(place.span()))
        .filter(place -> isOutside(place.span(), statement))
        .filter(
            place ->
                follows(last, place.span(), statement)
                    || leads(place.span(), statement)
                    || opens(sentence, place.span(), cue.get(0)))
        .findFirst();
  }

  private static boolean isOutside(Span place, Statement statement) {
    return statement.wording().content().stream().noneMatch(span -> span.overlaps(place))
        && statement.wording().source().stream().noneMatch(span -> span.overlaps(place));
  }

  /** "in Amman, where the ministers discussed". */
  private boolean leads(Span place, Statement statement) {
    Span first = statement.wording().spans().get(0);
    return place.end() < first.start()
        && layout.text().substring(place.end(), first.start()).strip().equals(", where");
  }

  /** "told reporters in Amman". */
  private boolean follows(Span cue, Span place, Statement statement) {
    if (place.start() <= cue.end()) {
      return false;
    }
    Span way = Span.of(cue.end(), place.start());
    List<Span> words = layout.wordsIn(way);
    return words.size() <= LONGEST_WAY
        && statement.wording().content().stream().noneMatch(span -> span.overlaps(way))
        && words.stream().noneMatch(word -> ",;:—–".contains(layout.words(word)))
        && words.stream().anyMatch(this::isPreposition)
        && isAfterPreposition(words);
  }

  /** The words before the place end in "in", or in "in the". */
  private boolean isAfterPreposition(List<Span> words) {
    for (int i = words.size() - 1; i >= 0 && i >= words.size() - 3; i--) {
      if (isPreposition(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPreposition(Span word) {
    return PREPOSITIONS.contains(layout.words(word).toLowerCase(Locale.ROOT));
  }

  /** "In Amman, …" before the cue. */
  private boolean opens(Span sentence, Span place, Span cue) {
    if (place.start() == sentence.start() || place.end() >= cue.start()) {
      return false;
    }
    List<Span> words = layout.wordsIn(Span.of(sentence.start(), place.start()));
    return !words.isEmpty()
        && words.size() <= LONGEST_WAY
        && OPENERS.contains(layout.words(words.get(0)).toLowerCase(Locale.ROOT))
        && isAfterPreposition(words)
        && words.stream().noneMatch(word -> ",;:“”\"".contains(layout.words(word)))
        && layout.text().substring(place.end(), cue.start()).contains(",");
  }
}
