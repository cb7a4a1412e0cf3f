package org.hearsay.store;

import java.util.List;
import org.hearsay.record.Action;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Affiliation;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Attribution;
import org.hearsay.record.Channel;
import org.hearsay.record.ChannelKind;
import org.hearsay.record.Circumstances;
import org.hearsay.record.Coordinates;
import org.hearsay.record.Distance;
import org.hearsay.record.Event;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.hearsay.record.Findings;
import org.hearsay.record.Head;
import org.hearsay.record.Label;
import org.hearsay.record.LabelForm;
import org.hearsay.record.Licence;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Place;
import org.hearsay.record.PlaceSense;
import org.hearsay.record.Position;
import org.hearsay.record.Profile;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.hearsay.record.Relation;
import org.hearsay.record.Role;
import org.hearsay.record.RoleStatus;
import org.hearsay.record.Run;
import org.hearsay.record.Setting;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Stance;
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.hearsay.record.Time;
import org.hearsay.record.TimeType;
import org.hearsay.record.Wording;

/** Records of invented news, with every part of the format, over a text with wide characters. */
final class Samples {
  static final String TEXT =
      """
      VELMORE — “The 🌉 bridge opens on Monday, and the water is clean,” Mayor Ana Ruiz told Tom Okoro on Chirper.

      Her so-called allies met the Harbour Union (HU) in Osk. HU said that the workers would march in May. \
      Text: CC BY 4.0.""";

  private Samples() {}

  static Span span(String words) {
    return span(TEXT, words);
  }

  static Span span(String text, String words) {
    int start = text.indexOf(words);
    return Span.of(start, start + words.length());
  }

  static Article article() {
    return new Article(
        "velmore-1",
        "https://news.example/velmore-1",
        "Velmore Courier",
        new Head("Bridge to open", List.of("Jo Fenn", "Ida Marsh")),
        new Publication("2024-05-01T08:30:00+02:00", PublishedFrom.METADATA),
        "en",
        new Licence("CC BY 4.0", span("Text: CC BY 4.0.")),
        TEXT);
  }

  static ArticleRecord full() {
    return new ArticleRecord(article(), findings(), run("sha256:00"));
  }

  /** The same article as a newer reader reads it. */
  static ArticleRecord readBy(String model, Findings findings) {
    return new ArticleRecord(article(), findings, run(model));
  }

  static Run run(String model) {
    return new Run("0.1.0", model, null, "velmore", List.of("one word was cut"));
  }

  /** A record with one statement of one speaker. */
  static ArticleRecord saying(String id, String speaker, String content) {
    String text = speaker + " said " + content + ".";
    return new ArticleRecord(
        Article.of(id, text),
        Findings.NONE
            .withActors(
                List.of(
                    Actor.of(
                        "a1",
                        speaker,
                        ActorType.PERSON,
                        List.of(new Mention(span(text, speaker), MentionForm.NAME)))))
            .withStatements(
                List.of(
                    new Statement(
                        "s1",
                        StatementType.INDIRECT,
                        new Wording(
                            List.of(span(text, speaker)),
                            List.of(span(text, "said")),
                            List.of(span(text, content))),
                        Attribution.of(List.of("a1"), SourceType.NAMED),
                        Setting.UNKNOWN,
                        null,
                        false,
                        0.9))),
        run("sha256:00"));
  }

  static Findings findings() {
    return new Findings(
        List.of(mayor(), allies(), tom(), union()),
        List.of(opening(), march()),
        List.of(meeting(), protest()),
        List.of(
            new Time(
                "t1", span("on Monday"), TimeType.DATE, "2024-05-06", "2024-05-06", "2024-05-06"),
            new Time("t2", span("in May"), TimeType.DATE, "2024-05", "2024-05-01", "2024-05-31")),
        List.of(
            new Place(
                "p1",
                span("Osk"),
                "Osk",
                new Coordinates(1.5, -2.25),
                "NLD",
                7L,
                PlaceSense.LITERAL,
                0.75)),
        List.of(
            new Label(
                "l1",
                "a2",
                span("so-called allies"),
                "allies",
                LabelForm.NOMINAL,
                null,
                Distance.SO_CALLED),
            new Label("l2", "a2", span("workers"), "workers", LabelForm.NOMINAL, "s2", null)),
        List.of(new Position("a1", "bridge", Stance.SUPPORT, "s1", 0.75)));
  }

  private static Actor mayor() {
    return new Actor(
        "a1",
        "Ana Ruiz",
        ActorType.PERSON,
        List.of(
            new Mention(span("Ana Ruiz"), MentionForm.NAME),
            new Mention(span("Her"), MentionForm.PRONOUN)),
        List.of(new Role("Mayor", null, RoleStatus.CURRENT, span("Mayor"))),
        List.of(new Affiliation("a2", Relation.LEADS, span("Her so-called allies"))),
        new Profile("NLD", "GOV", "k1"));
  }

  private static Actor allies() {
    return Actor.of(
        "a2",
        "allies",
        ActorType.GROUP,
        List.of(new Mention(span("so-called allies"), MentionForm.NOMINAL)));
  }

  private static Actor tom() {
    return Actor.of(
        "a3",
        "Tom Okoro",
        ActorType.PERSON,
        List.of(new Mention(span("Tom Okoro"), MentionForm.NAME)));
  }

  private static Actor union() {
    return Actor.of(
        "a4",
        "Harbour Union",
        ActorType.ORGANIZATION,
        List.of(
            new Mention(span("Harbour Union"), MentionForm.NAME),
            new Mention(span("HU"), MentionForm.NAME),
            new Mention(span("workers"), MentionForm.NOMINAL)));
  }

  private static Statement opening() {
    return new Statement(
        "s1",
        StatementType.DIRECT,
        new Wording(
            List.of(span("Mayor Ana Ruiz")),
            List.of(span("told")),
            List.of(span("“The 🌉 bridge opens on Monday, and the water is clean,”"))),
        new Attribution(List.of("a1"), SourceType.NAMED, List.of("a3"), List.of("Press Vel")),
        new Setting(
            new Channel(ChannelKind.SOCIAL_MEDIA, "Chirper", span("on Chirper")), "t1", "p1"),
        null,
        false,
        0.93);
  }

  private static Statement march() {
    return new Statement(
        "s2",
        StatementType.INDIRECT,
        new Wording(
            List.of(Span.of(span("HU said").start(), span("HU said").start() + 2)),
            List.of(span("said")),
            List.of(span("that the workers would march in May"))),
        Attribution.of(List.of("a4"), SourceType.NAMED),
        Setting.UNKNOWN,
        null,
        true,
        0.8);
  }

  private static Event meeting() {
    return new Event(
        "e1",
        new Action(EventType.CONSULT, "meet", List.of("diplomatic"), "036"),
        span("met"),
        List.of("a2"),
        List.of("a4"),
        new Circumstances(null, "p1", EventStatus.HAPPENED),
        null,
        0.8);
  }

  private static Event protest() {
    return new Event(
        "e2",
        new Action(EventType.PROTEST, null, List.of(), null),
        span("march"),
        List.of("a4"),
        List.of(),
        new Circumstances("t2", null, EventStatus.SCHEDULED),
        "s2",
        0.7);
  }
}
