package org.hearsay.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.Article;
import org.hearsay.record.Channel;
import org.hearsay.record.Event;
import org.hearsay.record.Label;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.Time;
import org.hearsay.store.Context;
import org.hearsay.store.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A hit as people read it: who and what in a line, where it stands, and the sentences around it
 * with its words in their colours.
 */
final class HitPage {
  private static final int INDENT = 2;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Hit hit;
  private final Article article;
  private final String text;
  private final Terminal terminal;
  private final Map<String, String> names = new HashMap<>();
  private final StringBuilder page = new StringBuilder();

  private HitPage(Hit hit, Terminal terminal) {
    this.hit = hit;
    this.article = hit.article().whole().article();
    this.text = article.text();
    this.terminal = terminal;
    hit.article().whole().actors().forEach(actor -> names.put(actor.id(), actor.name()));
  }

  /** The page of a hit, with an empty line at its end. */
  static String of(Hit hit, Terminal terminal) {
    HitPage page = new HitPage(hit, terminal);
    if (hit instanceof Hit.OfStatement found) {
      page.statement(found.statement());
    } else if (hit instanceof Hit.OfEvent found) {
      page.event(found.event());
    } else if (hit instanceof Hit.OfLabel found) {
      page.label(found.label());
    } else {
      page.lay(
          new Paragraph()
              .add(Objects.requireNonNullElse(page.article.head().title(), hit.id()), Style.TITLE),
          Margin.of(0));
    }
    page.place();
    if (!hit.spans().isEmpty()) {
      page.context();
    }
    return page.page.append('\n').toString();
  }

  private void statement(Statement statement) {
    SpeakerWords speaker = SpeakerWords.of(statement, names, text);
    Channel channel = statement.setting().channel();
    Paragraph line = new Paragraph();
    line.add(speaker.name(), speaker.resolved() ? Style.SPEAKER : Style.UNRESOLVED);
    line.add(speaker.aside(), Style.FAINT);
    line.addPart(SpeakerWords.join(statement.wording().cue(), text), Style.CUE);
    line.addPart(statement.type().json(), ArticlePage.kind(statement.type()));
    line.addPart(statement.denied() ? "denial" : "", Style.DENIED);
    line.addPart(named("to", statement.attribution().addressees()), Style.PLAIN);
    line.addPart(channel == null ? "" : means(channel), Style.PLAIN);
    line.addPart(time(statement.setting().saidOn()), Style.PLAIN);
    lay(line, Margin.of(0));
  }

  private static String means(Channel channel) {
    String name = channel.name();
    return name == null ? channel.kind().json().replace('_', ' ') : name;
  }

  private void event(Event event) {
    Paragraph line = new Paragraph();
    line.add(named("", event.actors()), Style.SPEAKER);
    line.addPart(event.action().type().json(), Style.CUE);
    line.addPart(event.circumstances().status().json(), Style.PLAIN);
    line.addPart(named("to", event.recipients()), Style.PLAIN);
    line.addPart(time(event.circumstances().when()), Style.PLAIN);
    lay(line, Margin.of(0));
  }

  private void label(Label label) {
    Paragraph line = new Paragraph();
    line.add(named("", label.actors()), Style.SPEAKER);
    line.addPart(label.label(), Style.CUE);
    line.addPart(voice(label.voice()), Style.PLAIN);
    line.addPart(
        label.distance() == null ? "" : label.distance().json().replace('_', ' '), Style.PLAIN);
    lay(line, Margin.of(0));
  }

  private String voice(@Nullable String statement) {
    for (Statement each : hit.article().whole().statements()) {
      if (each.id().equals(statement)) {
        return "in the words of " + SpeakerWords.of(each, names, text).name();
      }
    }
    return "in the outlet's own words";
  }

  private String named(String before, List<String> actors) {
    String joined =
        hit.article().whole().actors().stream()
            .filter(actor -> actors.contains(actor.id()))
            .map(Actor::name)
            .collect(Collectors.joining(" and "));
    return joined.isEmpty() ? "" : (before + " " + joined).strip();
  }

  private String time(@Nullable String id) {
    return hit.article().whole().findings().times().stream()
        .filter(time -> time.id().equals(id))
        .map(this::words)
        .findFirst()
        .orElse("");
  }

  private String words(Time time) {
    String words = time.span().words(text);
    return time.start() == null ? words : words + " (" + time.value() + ")";
  }

  private void place() {
    Paragraph place = new Paragraph();
    place.addPart(hit.article().id(), Style.FAINT);
    place.addPart(article.outlet() == null ? "" : article.outlet(), Style.FAINT);
    place.addPart(
        article.publication() == null ? "undated" : article.publication().day().toString(),
        Style.FAINT);
    lay(place, Margin.of(INDENT));
  }

  private void context() {
    Span around = Context.around(text, hit.spans());
    Paragraph words = new Paragraph();
    if (around.start() > 0 && text.charAt(around.start() - 1) != '\n') {
      words.add("…", Style.FAINT);
    }
    List<Styled> parts = parts();
    Matcher word = WORD.matcher(text).region(around.start(), around.end());
    while (word.find()) {
      words.add(word.group(), styleAt(word.start(), parts));
    }
    lay(words, new Margin(INDENT, "│ ", Style.FAINT));
  }

  private static Style styleAt(int offset, List<Styled> parts) {
    return parts.stream()
        .filter(part -> part.span().contains(offset))
        .map(Styled::style)
        .findFirst()
        .orElse(Style.FAINT);
  }

  /** Words of the hit, in the style of what they are. */
  private record Styled(Span span, Style style) {}

  private List<Styled> parts() {
    List<Styled> parts = new ArrayList<>();
    if (hit instanceof Hit.OfStatement found) {
      Statement statement = found.statement();
      statement.wording().source().forEach(span -> parts.add(new Styled(span, Style.SPEAKER)));
      statement.wording().cue().forEach(span -> parts.add(new Styled(span, Style.CUE)));
      Style kind = ArticlePage.kind(statement.type());
      statement.wording().content().forEach(span -> parts.add(new Styled(span, kind)));
    } else {
      hit.spans().forEach(span -> parts.add(new Styled(span, Style.CUE)));
    }
    return parts;
  }

  private void lay(Paragraph paragraph, Margin margin) {
    paragraph
        .lines(margin, terminal.width(), terminal.colour())
        .forEach(line -> page.append(line).append('\n'));
  }
}
