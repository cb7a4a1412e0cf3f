package org.hearsay.record;

import java.util.List;

/** A record that has every part of the format, over a text with characters beyond U+FFFF. */
final class Samples {
  static final String TEXT =
      """
      VELMORE — “The 🌉 bridge opens on Monday,” Mayor Ana Ruiz wrote on Chirper.

      Her so-called allies met in Osk. Text: CC BY 4.0.""";

  private Samples() {}

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(start, start + words.length());
  }

  static Article article() {
    return new Article(
        "velmore-1",
        "https://news.example/velmore-1",
        "Velmore Courier",
        new Head("Bridge to open", List.of("Jo Fenn")),
        new Publication("2024-05-01T08:30:00+02:00", PublishedFrom.METADATA),
        "en",
        new Licence("CC BY 4.0", span("Text: CC BY 4.0.")),
        TEXT);
  }

  static ArticleRecord full() {
    return new ArticleRecord(article(), findings(), run());
  }

  static ArticleRecord bare() {
    return new ArticleRecord(Article.of("bare", "Rain fell."), Findings.NONE, run());
  }

  static Run run() {
    return new Run(
        "0.1.0",
        "sha256:00",
        "2026-11-24 sha256:11",
        "velmore",
        "least_confidence=0.5",
        List.of("one word was cut"));
  }

  static Findings findings() {
    return new Findings(
        List.of(mayor(), allies()),
        List.of(statement()),
        List.of(event()),
        List.of(
            new Time(
                "t1", span("Monday"), TimeType.DATE, "2024-05-06", "2024-05-06", "2024-05-06")),
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
                Distance.SO_CALLED)),
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

  private static Statement statement() {
    return new Statement(
        "s1",
        StatementType.DIRECT,
        new Wording(
            List.of(span("Mayor Ana Ruiz")),
            List.of(span("wrote")),
            List.of(span("“The 🌉 bridge opens on Monday,”"))),
        new Attribution(List.of("a1"), SourceType.NAMED, List.of("a2"), List.of("Press Vel")),
        new Setting(
            new Channel(ChannelKind.SOCIAL_MEDIA, "Chirper", span("on Chirper")), "t1", "p1"),
        null,
        false,
        0.93);
  }

  private static Event event() {
    return new Event(
        "e1",
        new Action(EventType.CONSULT, "meet", List.of("diplomatic"), "036"),
        span("met"),
        List.of("a2"),
        List.of("a1"),
        new Circumstances("t1", "p1", EventStatus.HAPPENED),
        "s1",
        0.8);
  }
}
