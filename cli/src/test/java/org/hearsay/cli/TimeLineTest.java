package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.record.Action;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Circumstances;
import org.hearsay.record.Event;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.hearsay.record.Findings;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Run;
import org.hearsay.record.Span;
import org.hearsay.record.Time;
import org.hearsay.record.TimeType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeLineTest {
  private static final String TEXT =
      "Crews met the Board. On Monday Crews blocked the Board. Talks will be held.";
  private static final Terminal PLAIN = new Terminal(false, false, false, 70);

  @Test
  void showsWhatHappenedByDateThenWhatIsPlannedThenWhatIsOnlySaid() {
    List<Actor> actors = List.of(actor("a1", "Crews"), actor("a2", "Board"));
    Time monday =
        new Time("t1", span("On Monday"), TimeType.DATE, "2026-03-09", "2026-03-09", "2026-03-09");
    List<Event> events =
        List.of(
            event("e1", EventType.CONSULT, "met", null, EventStatus.HAPPENED),
            event("e2", EventType.PROTEST, "blocked", "t1", EventStatus.HAPPENED),
            event("e3", EventType.CONSULT, "Talks", null, EventStatus.SCHEDULED),
            event("e4", EventType.COERCE, "held", null, EventStatus.DENIED));
    Findings findings =
        Findings.NONE.withActors(actors).withTimes(List.of(monday)).withEvents(events);
    ArticleRecord record =
        new ArticleRecord(
            Article.of("crews", TEXT), findings, new Run("0", "none", "none", null, List.of()));

    assertThat(ArticlePage.of(record, PLAIN))
        .contains(
            """
            What happened
              On Monday: Crews · blocked → Board · protest
              Crews · met → Board · consult

            What is planned
              Crews · Talks → Board · consult

            What is only said
              Crews · held → Board · coerce · denied

            No statement found.
            """);
  }

  private static Actor actor(String id, String name) {
    return Actor.of(id, name, ActorType.GROUP, List.of(new Mention(span(name), MentionForm.NAME)));
  }

  private static Event event(
      String id, EventType type, String trigger, @Nullable String when, EventStatus status) {
    return new Event(
        id,
        new Action(type, null, List.of(), null),
        span(trigger),
        List.of("a1"),
        List.of("a2"),
        new Circumstances(when, null, status),
        null,
        0.9);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(start, start + words.length());
  }
}
