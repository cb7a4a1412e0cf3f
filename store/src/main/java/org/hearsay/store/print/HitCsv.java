package org.hearsay.store.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.Article;
import org.hearsay.record.Channel;
import org.hearsay.record.Event;
import org.hearsay.record.Label;
import org.hearsay.record.Place;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.Time;
import org.hearsay.store.Context;
import org.hearsay.store.Hit;
import org.hearsay.store.StoredArticle;
import org.hearsay.store.query.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Hits as CSV, one a line; several values in one cell stand apart by {@code " | "}.
 *
 * <pre>{@code
 * out.write(HitCsv.head(query.find()));
 * for (Hit hit : found.hits()) out.write(HitCsv.line(hit));
 * }</pre>
 */
public final class HitCsv {
  private static final List<String> ARTICLE =
      List.of("article", "outlet", "title", "published", "id");
  private static final List<String> STATEMENT =
      List.of(
          "type",
          "speakers",
          "source",
          "cue",
          "content",
          "source_type",
          "addressees",
          "channel",
          "channel_name",
          "said_on",
          "said_first",
          "said_last",
          "said_at",
          "chain",
          "denied",
          "confidence");
  private static final List<String> EVENT =
      List.of(
          "type",
          "mode",
          "cameo",
          "status",
          "actors",
          "trigger",
          "recipients",
          "when",
          "first",
          "last",
          "where",
          "told_by",
          "confidence");
  private static final List<String> LABEL =
      List.of("label", "words", "actor", "form", "voice", "distance");
  private static final String CONTEXT = "context";

  private final StoredArticle article;
  private final String text;
  private final List<String> cells = new ArrayList<>();

  private HitCsv(Hit hit) {
    this.article = hit.article();
    this.text = article.whole().article().text();
  }

  /** The names of the columns. */
  public static String head(Unit unit) {
    List<String> names = new ArrayList<>(ARTICLE);
    switch (unit) {
      case STATEMENTS -> names.addAll(STATEMENT);
      case EVENTS -> names.addAll(EVENT);
      case LABELS -> names.addAll(LABEL);
      case ARTICLES -> names.addAll(List.of("language", "revision", "statements"));
    }
    if (unit != Unit.ARTICLES) {
      names.add(CONTEXT);
    }
    return Csv.line(names);
  }

  /** One hit, with its line end. */
  public static String line(Hit hit) {
    return Csv.line(new HitCsv(hit).cells(hit));
  }

  private List<String> cells(Hit hit) {
    Article head = article.whole().article();
    add(article.id());
    add(head.outlet());
    add(head.head().title());
    add(head.publication() == null ? null : head.publication().date());
    add(hit.id());
    if (hit instanceof Hit.OfStatement found) {
      statement(found.statement());
    } else if (hit instanceof Hit.OfEvent found) {
      event(found.event());
    } else if (hit instanceof Hit.OfLabel found) {
      label(found.label());
    } else {
      add(head.language());
      add(String.valueOf(article.revision()));
      add(String.valueOf(article.whole().statements().size()));
    }
    if (!hit.spans().isEmpty()) {
      add(Context.around(text, hit.spans()).words(text));
    }
    return cells;
  }

  private void statement(Statement statement) {
    Channel channel = statement.setting().channel();
    add(statement.type().json());
    add(names(statement.attribution().speakers()));
    add(words(statement.wording().source()));
    add(words(statement.wording().cue()));
    add(words(statement.wording().content()));
    add(statement.attribution().sourceType().json());
    add(names(statement.attribution().addressees()));
    add(channel == null ? null : channel.kind().json());
    add(channel == null ? null : channel.name());
    time(statement.setting().saidOn());
    add(place(statement.setting().saidAt()));
    add(String.join(" | ", statement.attribution().chain()));
    add(statement.denied() ? "yes" : "no");
    add(String.valueOf(statement.confidence()));
  }

  private void event(Event event) {
    add(event.action().type().json());
    add(event.action().mode());
    add(event.action().cameo());
    add(event.circumstances().status().json());
    add(names(event.actors()));
    add(event.trigger().words(text));
    add(names(event.recipients()));
    time(event.circumstances().when());
    add(place(event.circumstances().where()));
    add(event.toldBy());
    add(String.valueOf(event.confidence()));
  }

  private void label(Label label) {
    add(label.label());
    add(label.span().words(text));
    add(names(label.actors()));
    add(label.form().json());
    add(voice(label.voice()));
    add(label.distance() == null ? null : label.distance().json());
  }

  /** Who uses a label: names of the speakers; nobody where it is the outlet itself. */
  private String voice(@Nullable String statement) {
    return article.whole().statements().stream()
        .filter(each -> each.id().equals(statement))
        .map(each -> names(each.attribution().speakers()))
        .findFirst()
        .orElse("");
  }

  private void time(@Nullable String id) {
    for (Time time : article.whole().findings().times()) {
      if (time.id().equals(id)) {
        add(time.span().words(text));
        add(time.start());
        add(time.end());
        return;
      }
    }
    add("");
    add("");
    add("");
  }

  private String place(@Nullable String id) {
    return article.whole().places().stream()
        .filter(place -> place.id().equals(id))
        .map(Place::name)
        .findFirst()
        .orElse("");
  }

  private String names(List<String> ids) {
    return article.whole().actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .map(Actor::name)
        .collect(Collectors.joining(" | "));
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.words(text)).collect(Collectors.joining(" | "));
  }

  private void add(@Nullable String cell) {
    cells.add(cell == null ? "" : cell);
  }
}
