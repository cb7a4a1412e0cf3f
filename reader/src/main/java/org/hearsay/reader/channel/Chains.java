package org.hearsay.reader.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.Article;
import org.hearsay.record.Findings;
import org.hearsay.record.Statement;

/**
 * Tells through whom a statement came: the outlets, agencies and documents that speak in the
 * statements around it, outermost first. Persons and the outlet that publishes the article are no
 * links.
 */
final class Chains {

  private final Article article;
  private final Map<String, Actor> actors;
  private final Map<String, Statement> statements;

  Chains(Article article, Findings findings) {
    this.article = article;
    this.actors =
        findings.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    this.statements =
        findings.statements().stream()
            .collect(Collectors.toMap(Statement::id, Function.identity()));
  }

  List<String> of(Statement statement) {
    List<String> chain = new ArrayList<>();
    Statement around = parent(statement);
    for (int depth = 0; around != null && depth < statements.size(); depth++) {
      List<String> links =
          around.attribution().speakers().stream()
              .map(actors::get)
              .filter(this::isLink)
              .map(Actor::name)
              .toList();
      chain.addAll(0, links);
      around = parent(around);
    }
    return chain.stream().distinct().toList();
  }

  private @org.jspecify.annotations.Nullable Statement parent(Statement statement) {
    return statement.parent() == null ? null : statements.get(statement.parent());
  }

  private boolean isLink(Actor actor) {
    return switch (actor.type()) {
      case DOCUMENT -> true;
      case ORGANIZATION, GROUP, UNKNOWN -> isOutlet(actor) && !publishes(actor);
      case PERSON, GOVERNMENT -> false;
    };
  }

  /** Whether the actor is called by an outlet's name or words anywhere in the article. */
  private boolean isOutlet(Actor actor) {
    return Outlets.kind(actor.name()).isPresent()
        || actor.mentions().stream()
            .anyMatch(m -> Outlets.kind(m.span().words(article.text())).isPresent());
  }

  private boolean publishes(Actor actor) {
    String outlet = article.outlet();
    return outlet != null
        && (actor.name().equalsIgnoreCase(outlet)
            || actor.mentions().stream()
                .anyMatch(m -> m.span().words(article.text()).equalsIgnoreCase(outlet)));
  }
}
