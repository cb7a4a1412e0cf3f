package org.hearsay.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;

/** Names of persons, organizations and places, each by its exact span and kind. */
public final class NameScore {
  private static final List<String> KINDS = List.of("person", "organization", "place");

  private record Name(Span span, String kind) {}

  private NameScore() {}

  /**
   * Scores records against lines of {@code {"id", "text", "names": [{"start", "end", "type"}]}}.
   *
   * @throws IOException when the gold cannot be read
   * @throws IllegalArgumentException when an article has no record
   */
  public static Scored of(Collection<ArticleRecord> records, Path file) throws IOException {
    return of(GoldLines.read(records, file));
  }

  /**
   * The same for a part of a corpus: lines of which there is no record are left out.
   *
   * @throws IOException when the gold cannot be read
   */
  public static Scored ofSample(Collection<ArticleRecord> records, Path file) throws IOException {
    return of(
        GoldLines.read(records, file).stream().filter(line -> line.record() != null).toList());
  }

  private static Scored of(List<GoldLines.Line> lines) {
    Tally tally = new Tally();
    for (GoldLines.Line line : lines) {
      String text = line.gold().path("text").asText();
      Set<Name> found = found(line.required(), text);
      Set<Name> gold = gold(line.gold(), text);
      for (String kind : KINDS) {
        tally.add(kind, only(found, kind), only(gold, kind));
      }
      tally.add("all", found, gold);
    }
    return new Scored(lines.size(), tally.rates());
  }

  private static Set<Name> found(ArticleRecord record, String text) {
    VisibleOffsets offsets = VisibleOffsets.of(record.article().text(), text);
    Set<Span> places =
        Set.copyOf(
            offsets.carry(record.places().stream().map(place -> place.span()).toList(), text));
    Set<Name> found = new HashSet<>();
    for (Actor actor : record.actors()) {
      Optional<String> kind = kind(actor);
      List<Span> names =
          actor.mentions().stream()
              .filter(mention -> mention.form() == MentionForm.NAME)
              .map(Mention::span)
              .toList();
      kind.ifPresent(
          of -> offsets.carry(names, text).forEach(span -> found.add(new Name(span, of))));
    }
    found.removeIf(name -> places.contains(name.span()));
    places.forEach(span -> found.add(new Name(span, "place")));
    return found;
  }

  private static Optional<String> kind(Actor actor) {
    return switch (actor.type()) {
      case PERSON -> Optional.of("person");
      case ORGANIZATION, GOVERNMENT -> Optional.of("organization");
      case GROUP, DOCUMENT, UNKNOWN -> Optional.empty();
    };
  }

  private static Set<Name> gold(JsonNode line, String text) {
    Set<Name> gold = new HashSet<>();
    for (JsonNode name : line.path("names")) {
      int start = text.offsetByCodePoints(0, name.path("start").intValue());
      int end = text.offsetByCodePoints(0, name.path("end").intValue());
      gold.add(new Name(Span.of(start, end), name.path("type").asText()));
    }
    return gold;
  }

  private static Set<Name> only(Set<Name> names, String kind) {
    return names.stream().filter(name -> name.kind().equals(kind)).collect(Collectors.toSet());
  }
}
