package org.hearsay.record;

import java.util.List;

/**
 * What is found in an article, one layer each, in the order of the format.
 *
 * <p>The reader starts from {@link #NONE} and lays one layer after the other with {@code with…}.
 *
 * @param actors persons, bodies, groups, governments, documents
 * @param statements who said what
 * @param events what is done
 * @param times when
 * @param places where
 * @param labels how actors are described
 * @param positions where actors stand
 */
public record Findings(
    List<Actor> actors,
    List<Statement> statements,
    List<Event> events,
    List<Time> times,
    List<Place> places,
    List<Label> labels,
    List<Position> positions) {

  /** Nothing is found. */
  public static final Findings NONE =
      new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Keeps copies of the lists. */
  public Findings {
    actors = List.copyOf(actors);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    times = List.copyOf(times);
    places = List.copyOf(places);
    labels = List.copyOf(labels);
    positions = List.copyOf(positions);
  }

  /** The same findings with other actors. */
  public Findings withActors(List<Actor> changed) {
    return new Findings(changed, statements, events, times, places, labels, positions);
  }

  /** The same findings with other statements. */
  public Findings withStatements(List<Statement> changed) {
    return new Findings(actors, changed, events, times, places, labels, positions);
  }

  /** The same findings with other events. */
  public Findings withEvents(List<Event> changed) {
    return new Findings(actors, statements, changed, times, places, labels, positions);
  }

  /** The same findings with other times. */
  public Findings withTimes(List<Time> changed) {
    return new Findings(actors, statements, events, changed, places, labels, positions);
  }

  /** The same findings with other places. */
  public Findings withPlaces(List<Place> changed) {
    return new Findings(actors, statements, events, times, changed, labels, positions);
  }

  /** The same findings with other labels. */
  public Findings withLabels(List<Label> changed) {
    return new Findings(actors, statements, events, times, places, changed, positions);
  }

  /** The same findings with other positions. */
  public Findings withPositions(List<Position> changed) {
    return new Findings(actors, statements, events, times, places, labels, changed);
  }
}
