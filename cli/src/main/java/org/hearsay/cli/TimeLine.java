package org.hearsay.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Event;
import org.hearsay.record.EventStatus;
import org.hearsay.record.Place;
import org.hearsay.record.Statement;
import org.hearsay.record.Time;
import org.jspecify.annotations.Nullable;

/**
 * The time line of an article as people read it: what happened, what goes on, what is planned, and
 * what is only said, each with who does it, to whom, when and where, and who tells it.
 */
final class TimeLine {

  /** The parts of the time line, in the order in which they are shown. */
  private enum Part {
    HAPPENED("What happened"),
    ONGOING("What goes on"),
    PLANNED("What is planned"),
    SAID("What is only said");

    private final String heading;

    Part(String heading) {
      this.heading = heading;
    }

    static Part of(EventStatus status) {
      return switch (status) {
        case HAPPENED -> HAPPENED;
        case ONGOING -> ONGOING;
        case SCHEDULED -> PLANNED;
        case HYPOTHETICAL, DENIED, DEMANDED -> SAID;
      };
    }
  }

  private static final int INDENT = 2;

  private final String text;
  private final Map<String, String> names;
  private final Map<String, Statement> statements;
  private final Map<String, Time> times;
  private final Map<String, Place> places;
  private final Map<Part, List<Event>> events;

  private TimeLine(ArticleRecord whole) {
    this.text = whole.article().text();
    this.names = whole.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    this.statements =
        whole.statements().stream().collect(Collectors.toMap(Statement::id, each -> each));
    this.times =
        whole.findings().times().stream().collect(Collectors.toMap(Time::id, each -> each));
    this.places = whole.places().stream().collect(Collectors.toMap(Place::id, each -> each));
    this.events =
        whole.findings().events().stream()
            .sorted(Comparator.comparing(this::begins))
            .collect(
                Collectors.groupingBy(
                    event -> Part.of(event.circumstances().status()),
                    () -> new EnumMap<>(Part.class),
                    Collectors.toList()));
  }

  static TimeLine of(ArticleRecord whole) {
    return new TimeLine(whole);
  }

  /** When an event begins; those without a date stand last, in the order of the text. */
  private String begins(Event event) {
    Time time = event.circumstances().when() == null ? null : time(event.circumstances().when());
    return time == null || time.start() == null ? "~" : String.valueOf(time.start());
  }

  private @Nullable Time time(@Nullable String id) {
    return id == null ? null : Objects.requireNonNull(times.get(id), id);
  }

  /** Hands over the paragraphs with their margins; none when nothing is done. */
  void lay(BiConsumer<Paragraph, Margin> page, Runnable emptyLine) {
    events.forEach(
        (part, some) -> {
          page.accept(new Paragraph().add(part.heading, Style.TITLE), Margin.of(0));
          some.forEach(event -> page.accept(paragraph(event), Margin.of(INDENT)));
          emptyLine.run();
        });
  }

  private Paragraph paragraph(Event event) {
    Paragraph line = new Paragraph();
    Time time = time(event.circumstances().when());
    line.add(time == null ? "" : time.span().words(text) + ":", Style.FAINT);
    String actors = joined(event.actors());
    line.add(actors.isEmpty() ? "somebody" : actors, Style.SPEAKER);
    line.add("· " + event.trigger().words(text), Style.CUE);
    if (!event.recipients().isEmpty()) {
      line.add("→", Style.FAINT).add(joined(event.recipients()), Style.SPEAKER);
    }
    line.addPart(event.action().type().name().toLowerCase(Locale.ROOT), Style.INDIRECT);
    line.addPart(status(event), Style.DENIED);
    String where = event.circumstances().where();
    line.addPart(
        where == null ? "" : "in " + Objects.requireNonNull(places.get(where), where).name(),
        Style.FAINT);
    line.addPart(teller(event), Style.FAINT);
    return line;
  }

  private static String status(Event event) {
    return switch (event.circumstances().status()) {
      case HYPOTHETICAL, DENIED, DEMANDED -> event.circumstances().status().json();
      case HAPPENED, ONGOING, SCHEDULED -> "";
    };
  }

  /** "says Ann Vell"; nothing for the outlet's own voice. */
  private String teller(Event event) {
    if (event.toldBy() == null) {
      return "";
    }
    Statement statement =
        Objects.requireNonNull(statements.get(event.toldBy()), String.valueOf(event.toldBy()));
    return "says " + SpeakerWords.of(statement, names, text).name();
  }

  private String joined(List<String> ids) {
    return ids.stream()
        .map(id -> Objects.requireNonNull(names.get(id), id))
        .collect(Collectors.joining(" and "));
  }
}
