package org.hearsay.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Channel;
import org.hearsay.record.Publication;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.hearsay.record.Time;
import org.jspecify.annotations.Nullable;

/**
 * A record as people read it: the article's head, then each statement as speaker, cue and content
 * with its kind, addressee and channel, in the article's order; what stands inside a statement
 * stands indented beneath it; then who is who, who is called what, and last the time line of what
 * is done. One page is for one record and one thread.
 */
final class ArticlePage {

  private static final int NESTED_INDENT = 4;
  private static final int CONTENT_INDENT = 2;
  private static final int WORDS_FOR_A_TITLE = 9;

  private final Article article;
  private final Terminal terminal;
  private final Map<String, String> names;
  private final Map<String, Time> times;
  private final Map<String, List<Statement>> nested;
  private final List<Statement> statements;
  private final Set<String> described = new HashSet<>();
  private final StringBuilder page = new StringBuilder();

  private ArticlePage(ArticleRecord whole, Terminal terminal) {
    this.article = whole.article();
    this.terminal = terminal;
    this.statements = whole.statements();
    this.times =
        whole.findings().times().stream().collect(Collectors.toMap(Time::id, time -> time));
    this.names = whole.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    this.nested =
        statements.stream()
            .filter(statement -> statement.parent() != null)
            .collect(
                Collectors.groupingBy(
                    statement -> String.valueOf(statement.parent()),
                    LinkedHashMap::new,
                    Collectors.toList()));
  }

  /** The page of a record, with an empty line at its end. */
  static String of(ArticleRecord whole, Terminal terminal) {
    ArticlePage page = new ArticlePage(whole, terminal);
    page.head();
    for (Statement statement : page.statements) {
      if (statement.parent() == null) {
        page.statement(statement, 0);
      }
    }
    page.block("Who is who", WhoBlocks.whoIsWho(whole));
    page.block("Who is called what, by whom", WhoBlocks.whoIsCalledWhat(whole));
    TimeLine.of(whole).lay(page::lay, () -> page.page.append('\n'));
    page.foot();
    whole
        .run()
        .warnings()
        .forEach(
            warning ->
                page.lay(new Paragraph().add("Note: " + warning, Style.FAINT), Margin.of(0)));
    return page.page.append('\n').toString();
  }

  private void head() {
    lay(new Paragraph().add(title(), Style.TITLE), Margin.of(0));
    Paragraph about = new Paragraph();
    about.addPart(article.id(), Style.FAINT);
    about.addPart(article.outlet() == null ? "" : article.outlet(), Style.FAINT);
    about.addPart(String.join(", ", article.head().byline()), Style.FAINT);
    about.addPart(date(article.publication()), Style.FAINT);
    about.addPart(article.licence() == null ? "" : article.licence().name(), Style.FAINT);
    lay(about, Margin.of(0));
    lay(new Paragraph().add("─".repeat(terminal.width()), Style.FAINT), Margin.of(0));
    page.append('\n');
  }

  private String title() {
    String title = article.head().title();
    if (title != null) {
      return title;
    }
    String[] words = article.text().strip().split("\\s+", WORDS_FOR_A_TITLE + 1);
    return words.length <= WORDS_FOR_A_TITLE
        ? String.join(" ", words)
        : String.join(" ", List.of(words).subList(0, WORDS_FOR_A_TITLE)) + " …";
  }

  private static String date(@Nullable Publication publication) {
    if (publication == null) {
      return "undated";
    }
    String known =
        switch (publication.from()) {
          case GIVEN -> "as given";
          case METADATA -> "by the page's metadata";
          case URL -> "by the address";
          case DATELINE -> "by the dateline";
        };
    return publication.day() + " (" + known + ")";
  }

  private void statement(Statement statement, int depth) {
    int indent = depth * NESTED_INDENT;
    SpeakerWords speaker = SpeakerWords.of(statement, names, article.text());
    Style speakerStyle = speaker.resolved() ? Style.SPEAKER : Style.UNRESOLVED;
    Style kind = kind(statement.type());
    Paragraph saying = new Paragraph();
    saying.add(speaker.name(), speakerStyle).add(speaker.aside(), Style.FAINT);
    saying.addPart(SpeakerWords.join(statement.wording().cue(), article.text()), Style.CUE);
    saying.addPart(statement.type().json(), kind);
    saying.addPart(saidOn(statement), Style.FAINT);
    saying.addPart(statement.denied() ? "denial" : "", Style.DENIED);
    saying.addPart(hearers(statement), Style.FAINT);
    saying.addPart(channel(statement.setting().channel()), Style.FAINT);
    lay(saying, Margin.of(indent));
    if (described.add(speaker.name() + speaker.description())) {
      lay(
          new Paragraph().add(speaker.description(), Style.FAINT),
          Margin.of(indent + CONTENT_INDENT));
    }
    content(statement, new Margin(indent + CONTENT_INDENT, "│ ", kind));
    page.append('\n');
    nested.getOrDefault(statement.id(), List.of()).forEach(inner -> statement(inner, depth + 1));
  }

  /** The words of the time of saying, with the day where they do not name it themselves. */
  private String saidOn(Statement statement) {
    String id = statement.setting().saidOn();
    if (id == null) {
      return "";
    }
    Time time = Objects.requireNonNull(times.get(id));
    String words = time.span().words(article.text());
    return time.start() == null ? words : words + " (" + time.value() + ")";
  }

  /** "to reporters", or nothing. */
  private String hearers(Statement statement) {
    List<String> hearers =
        statement.attribution().addressees().stream()
            .map(id -> Objects.requireNonNull(names.get(id), id))
            .toList();
    return hearers.isEmpty() ? "" : "to " + String.join(" and ", hearers);
  }

  /** "social media, Twitter", or nothing. */
  private static String channel(@Nullable Channel channel) {
    if (channel == null) {
      return "";
    }
    String kind = channel.kind().json().replace('_', ' ');
    return channel.name() == null ? kind : kind + ", " + channel.name();
  }

  static Style kind(StatementType type) {
    return switch (type) {
      case DIRECT -> Style.DIRECT;
      case MIXED -> Style.MIXED;
      case INDIRECT -> Style.INDIRECT;
    };
  }

  private void content(Statement statement, Margin margin) {
    List<String> paragraphs = paragraphs(statement.wording().content());
    for (int at = 0; at < paragraphs.size(); at++) {
      if (at > 0) {
        page.append(margin.print(terminal.colour()).stripTrailing()).append('\n');
      }
      lay(new Paragraph().add(paragraphs.get(at), Style.PLAIN), margin);
    }
  }

  /** The paragraphs of what is said; dots where the text goes on between its parts. */
  private List<String> paragraphs(List<Span> parts) {
    String text = article.text();
    StringBuilder said = new StringBuilder(parts.get(0).words(text));
    for (int at = 1; at < parts.size(); at++) {
      String between = text.substring(parts.get(at - 1).end(), parts.get(at).start());
      said.append(between.indexOf('\n') < 0 ? " … " : "\n\n").append(parts.get(at).words(text));
    }
    return List.of(said.toString().split("\n\\s*"));
  }

  private void block(String title, List<Paragraph> lines) {
    if (!lines.isEmpty()) {
      lay(new Paragraph().add(title, Style.TITLE), Margin.of(0));
      lines.forEach(line -> lay(line, Margin.of(CONTENT_INDENT)));
      page.append('\n');
    }
  }

  private void foot() {
    long speakers =
        statements.stream()
            .flatMap(statement -> statement.attribution().speakers().stream())
            .distinct()
            .count();
    String counts =
        statements.isEmpty()
            ? "No statement found."
            : Counted.of(statements.size(), "statement")
                + " by "
                + Counted.of(speakers, "known speaker")
                + ".";
    lay(new Paragraph().add(counts, Style.FAINT), Margin.of(0));
  }

  private void lay(Paragraph paragraph, Margin margin) {
    paragraph
        .lines(margin, terminal.width(), terminal.colour())
        .forEach(line -> page.append(line).append('\n'));
  }
}
