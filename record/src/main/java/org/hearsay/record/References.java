package org.hearsay.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds a record's references against what they refer to: spans against the text, ids against their
 * owners.
 */
final class References {
  private final Violations violations = Violations.of(ArticleRecord.class);
  private final Findings findings;
  private final Set<String> actors;
  private final Set<String> statements;
  private final Set<String> times;
  private final Set<String> places;

  private References(Findings findings) {
    this.findings = findings;
    actors = ids("actors", findings.actors(), Actor::id);
    statements = ids("statements", findings.statements(), Statement::id);
    times = ids("times", findings.times(), Time::id);
    places = ids("places", findings.places(), Place::id);
    ids("events", findings.events(), Event::id);
    ids("labels", findings.labels(), Label::id);
  }

  /**
   * Checks every span and id.
   *
   * @throws IllegalArgumentException with every violation found
   */
  static void check(String text, Findings findings) {
    References references = new References(findings);
    references.actors();
    references.statements();
    references.events();
    references.labels();
    references.positions();
    spans(findings).forEach(span -> references.inside(text, span));
    references.violations.throwIfAny();
  }

  private <T> Set<String> ids(String layer, List<T> values, Function<T, String> id) {
    List<String> all = values.stream().map(id).toList();
    violations.distinct(layer + ".id", all);
    return new HashSet<>(all);
  }

  private void actors() {
    for (Actor actor : findings.actors()) {
      actor.roles().forEach(role -> violations.resolves("actors.roles.of", role.of(), actors));
      actor
          .affiliations()
          .forEach(to -> violations.resolves("actors.affiliations.to", to.to(), actors));
    }
  }

  private void statements() {
    for (Statement statement : findings.statements()) {
      all("statements.speakers", statement.attribution().speakers(), actors);
      all("statements.addressees", statement.attribution().addressees(), actors);
      violations.resolves("statements.said_on", statement.setting().saidOn(), times);
      violations.resolves("statements.said_at", statement.setting().saidAt(), places);
      violations.resolves("statements.parent", statement.parent(), statements);
    }
  }

  private void events() {
    for (Event event : findings.events()) {
      all("events.actors", event.actors(), actors);
      all("events.recipients", event.recipients(), actors);
      violations.resolves("events.when", event.circumstances().when(), times);
      violations.resolves("events.where", event.circumstances().where(), places);
      violations.resolves("events.told_by", event.toldBy(), statements);
    }
  }

  private void labels() {
    for (Label label : findings.labels()) {
      violations.resolves("labels.actor", label.actor(), actors);
      violations.resolves("labels.voice", label.voice(), statements);
    }
  }

  private void positions() {
    for (Position position : findings.positions()) {
      violations.resolves("positions.actor", position.actor(), actors);
      violations.resolves("positions.statement", position.statement(), statements);
    }
  }

  private void all(String field, Collection<String> ids, Set<String> known) {
    ids.forEach(id -> violations.resolves(field, id, known));
  }

  private void inside(String text, Span span) {
    violations.expect(span.fits(text), "spans", "lie inside the text and split no character", span);
  }

  private static Stream<Span> spans(Findings findings) {
    return Stream.of(
            findings.actors().stream().flatMap(References::spans),
            findings.statements().stream().flatMap(References::spans),
            findings.events().stream().map(Event::trigger),
            findings.times().stream().map(Time::span),
            findings.places().stream().map(Place::span),
            findings.labels().stream().map(Label::span))
        .flatMap(Function.identity());
  }

  private static Stream<Span> spans(Actor actor) {
    return Stream.of(
            actor.mentions().stream().map(Mention::span),
            actor.roles().stream().map(Role::evidence),
            actor.affiliations().stream().map(Affiliation::evidence))
        .flatMap(Function.identity());
  }

  private static Stream<Span> spans(Statement statement) {
    Channel channel = statement.setting().channel();
    Stream<Span> evidence = channel == null ? Stream.empty() : Stream.of(channel.evidence());
    return Stream.concat(statement.wording().spans().stream(), evidence);
  }
}
