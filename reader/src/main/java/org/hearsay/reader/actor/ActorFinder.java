package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.reader.actor.Saying.Speakers;
import org.hearsay.reader.knowledge.Knowledge;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.Article;
import org.hearsay.record.Attribution;
import org.hearsay.record.Findings;
import org.hearsay.record.Setting;
import org.hearsay.record.Statement;

/**
 * Finds the actors of an article and who speaks in its statements. Stateless and thread-safe.
 *
 * <p>Example: from the names "Ann Vell" and "Vell" and the sources "Ann Vell, the mayor", "Vell",
 * "the mayor" and "she" it makes one actor with all of them as mentions, who speaks in all four
 * statements.
 */
public final class ActorFinder {

  private ActorFinder() {}

  /**
   * The article's actors and statements.
   *
   * @param article the article, whose licence line names no actors
   * @param layout the layout of its text
   * @param names the names in it, in text order and without overlap
   * @param statements its finished statements, in text order
   * @param knowledge by which other names a body is known
   */
  public static Findings find(
      Article article,
      Layout layout,
      List<NameMention> names,
      List<FinishedStatement> statements,
      Knowledge knowledge) {
    List<NameMention> news =
        names.stream()
            .filter(
                n -> article.licence() == null || !article.licence().evidence().overlaps(n.span()))
            .toList();
    ActorTable table =
        new NameGrouping(layout, knowledge).group(NameCleaning.clean(layout, news, knowledge));
    Descriptions.collect(table);
    ActingPlaces.mark(table);
    StateBodies.find(table);
    SpeakerResolver resolver = new SpeakerResolver(table, statements);
    List<Speakers> speakers = resolver.resolve();
    List<List<ActorDraft>> addressees =
        IntStream.range(0, statements.size()).mapToObj(resolver::addressees).toList();
    Map<ActorDraft, String> ids = new IdentityHashMap<>();
    List<Actor> actors = new ArrayList<>();
    table.actors().stream()
        .filter(a -> a.acts() && a.hasMentions() && a.hasName())
        .sorted(Comparator.comparingInt(ActorDraft::first))
        .forEach(
            a -> {
              ids.put(a, "a" + (actors.size() + 1));
              actors.add(a.finish("a" + (actors.size() + 1)));
            });
    List<Statement> finished = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Attribution attribution =
          new Attribution(
              ids(speakers.get(i).actors(), ids),
              speakers.get(i).sourceType(),
              ids(addressees.get(i), ids),
              List.of());
      finished.add(statement(i, statements.get(i), attribution));
    }
    return Findings.NONE.withActors(actors).withStatements(finished);
  }

  private static List<String> ids(List<ActorDraft> actors, Map<ActorDraft, String> ids) {
    return actors.stream().filter(ids::containsKey).map(ids::get).distinct().toList();
  }

  private static Statement statement(
      int index, FinishedStatement statement, Attribution attribution) {
    return new Statement(
        "s" + (index + 1),
        statement.type(),
        statement.wording(),
        attribution,
        Setting.UNKNOWN,
        statement.nested() ? "s" + (statement.parent() + 1) : null,
        statement.denied(),
        statement.confidence());
  }
}
