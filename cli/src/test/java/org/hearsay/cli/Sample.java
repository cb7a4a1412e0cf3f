package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Attribution;
import org.hearsay.record.Findings;
import org.hearsay.record.Head;
import org.hearsay.record.Licence;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.hearsay.record.Run;
import org.hearsay.record.Setting;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.hearsay.record.Wording;
import org.jspecify.annotations.Nullable;

/** A record made by hand, its spans found by their words. */
final class Sample {

  private final String text;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  Sample(String text) {
    this.text = text;
  }

  /** A short article with a direct, a nested, a mixed and an unresolved statement. */
  static ArticleRecord ferry() {
    String text =
        """
        “The crews are determined to sail. Nobody will stop them,” Ada Brink, a spokeswoman for the Ferry Union, said on Monday.

        She denied that talks had failed. An official called the strike “a sad surprise.” A delay is reportedly likely.

        All content by Pier News is licensed under CC BY 4.0.""";
    return new Sample(text)
        .actor("a1", "Ada Brink")
        .actor("a2", "Ferry Union")
        .statement(
            StatementType.DIRECT,
            "Ada Brink, a spokeswoman for the Ferry Union",
            "said",
            "“The crews are determined to sail. Nobody will stop them,”",
            SourceType.NAMED,
            List.of("a1"),
            null,
            false)
        .statement(
            StatementType.INDIRECT,
            "The crews",
            "are determined",
            "to sail",
            SourceType.COLLECTIVE,
            List.of(),
            "s1",
            false)
        .statement(
            StatementType.INDIRECT,
            "She",
            "denied",
            "that talks had failed",
            SourceType.NAMED,
            List.of("a1"),
            null,
            true)
        .statement(
            StatementType.MIXED,
            "An official",
            "called",
            "the strike “a sad surprise.”",
            SourceType.UNNAMED,
            List.of(),
            null,
            false)
        .statement(
            StatementType.INDIRECT,
            "",
            "reportedly",
            "A delay",
            SourceType.UNNAMED,
            List.of(),
            null,
            false)
        .whole();
  }

  Sample actor(String id, String name) {
    actors.add(
        Actor.of(id, name, ActorType.PERSON, List.of(new Mention(span(name), MentionForm.NAME))));
    return this;
  }

  Sample statement(
      StatementType type,
      String source,
      String cue,
      String content,
      SourceType sourceType,
      List<String> speakers,
      @Nullable String parent,
      boolean denied) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            type,
            new Wording(
                source.isEmpty() ? List.of() : List.of(span(source)),
                List.of(span(cue)),
                List.of(span(content))),
            Attribution.of(speakers, sourceType),
            Setting.UNKNOWN,
            parent,
            denied,
            0.9));
    return this;
  }

  ArticleRecord whole() {
    Article article =
        Article.of("ferry", text)
            .withOutlet("Pier News")
            .withHead(new Head(null, List.of("Jo Quill")))
            .withPublication(new Publication("2026-03-12", PublishedFrom.GIVEN))
            .withLicence(new Licence("CC BY 4.0", span("CC BY 4.0")));
    return new ArticleRecord(
        article,
        Findings.NONE.withActors(actors).withStatements(statements),
        new Run("0.1.0", "sha256:0", null, null, List.of()));
  }

  /** A record of which nothing but its statements is known. */
  ArticleRecord whole(String id) {
    return new ArticleRecord(
        Article.of(id, text),
        Findings.NONE.withActors(actors).withStatements(statements),
        new Run("0.1.0", "sha256:0", null, null, List.of()));
  }

  private Span span(String words) {
    int start = text.indexOf(words);
    return Span.of(start, start + words.length());
  }
}
