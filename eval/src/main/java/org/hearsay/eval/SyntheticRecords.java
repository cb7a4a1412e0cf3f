package org.hearsay.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.hearsay.record.Event;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.hearsay.record.Findings;
import org.hearsay.record.Head;
import org.hearsay.record.Label;
import org.hearsay.record.LabelForm;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
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
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.hearsay.record.Time;
import org.hearsay.record.TimeType;
import org.hearsay.record.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Records of news that nobody wrote, of about the size that real ones have (some 350 words, a dozen
 * statements): to fill a store when it is measured. The same number gives the same record.
 */
final class SyntheticRecords {
  private static final String[] SYLLABLES =
      "ka lo mi ren tor vel sa du bri qua nos hal eth omi zan per ula gor".split(" ");
  private static final String[] WORDS =
      "water harbour border school tax bridge strike budget court election fish road power grain union treaty hospital flood rent mine"
          .split(" ");
  private static final String[] LABELS = {"moderate", "rebel", "pirate", "reformist", "hard-line"};
  private static final int PEOPLE = 4_000;
  private static final int BODIES = 400;
  private static final int OUTLETS = 40;
  private static final int PARAGRAPHS = 6;
  private static final int DAYS = 2_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final LocalDate day;

  private SyntheticRecords(int number) {
    this.random = new Random(number * 31L + 7);
    this.day = FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  /** The record with this number. */
  static ArticleRecord of(int number) {
    return new SyntheticRecords(number).make(number);
  }

  /** A person of whom some articles tell. */
  static String person(int number) {
    return name(number, 1) + " " + name(number / 50, 2);
  }

  /** A word of which many statements speak. */
  static String word(int number) {
    return WORDS[Math.floorMod(number, WORDS.length)];
  }

  private ArticleRecord make(int number) {
    for (int i = 0; i < PARAGRAPHS; i++) {
      paragraph();
    }
    Article article =
        Article.of("synthetic-" + number, text.toString().strip())
            .withOutlet(name(random.nextInt(OUTLETS), 2) + " Courier")
            .withHead(new Head(word(number) + " talks go on", List.of(person(number))))
            .withPublication(new Publication(day.toString(), PublishedFrom.GIVEN))
            .withLanguage("en");
    Findings findings =
        new Findings(actors, statements, events, times, List.of(), labels, List.of());
    return new ArticleRecord(
        article, findings, new Run("0.1.0", "sha256:synthetic", null, null, List.of()));
  }

  private void paragraph() {
    String body = actor(name(random.nextInt(BODIES), 3) + " Union", ActorType.ORGANIZATION, null);
    String speaker = actor(person(random.nextInt(PEOPLE)), ActorType.PERSON, body);
    String hearer = actor(person(random.nextInt(PEOPLE)), ActorType.PERSON, null);
    String said = nameOf(speaker);
    Span source = add(said);
    Span cue = add(" told ", 1, 1);
    add(nameOf(hearer));
    Span time = add(" on Monday, ", 1, 2);
    times.add(
        new Time(
            "t" + (times.size() + 1),
            time,
            TimeType.DATE,
            day.toString(),
            day.toString(),
            day.toString()));
    Span content = add("that the " + filler() + " of the " + nameOf(body) + " would not wait");
    statement(source, cue, content, speaker, List.of(hearer), "t" + times.size());
    add(". ");
    Span label = add("The " + LABELS[random.nextInt(LABELS.length)], 4, 0);
    add(" " + nameOf(body) + " ");
    Span trigger = add("struck");
    add(" again. ");
    labels.add(
        new Label(
            "l" + (labels.size() + 1),
            body,
            label,
            label.words(text),
            LabelForm.MODIFIER,
            null,
            null));
    event(trigger, body, speaker);
    Span again = add(said);
    Span second = add(" said ", 1, 1);
    statement(again, second, add("“the " + filler() + " is lost,”"), speaker, List.of(), null);
    add(" and left for the " + filler() + ", where nobody had asked for it.\n\n");
  }

  private void statement(
      Span source,
      Span cue,
      Span content,
      String speaker,
      List<String> hearers,
      @Nullable String time) {
    Channel channel =
        time == null && random.nextInt(3) == 0
            ? new Channel(ChannelKind.SOCIAL_MEDIA, "Lantern", cue)
            : null;
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            time == null ? StatementType.DIRECT : StatementType.INDIRECT,
            new Wording(List.of(source), List.of(cue), List.of(content)),
            new Attribution(List.of(speaker), SourceType.NAMED, hearers, List.of()),
            new Setting(channel, time, null),
            null,
            false,
            0.9));
  }

  private void event(Span trigger, String actor, String recipient) {
    events.add(
        new Event(
            "e" + (events.size() + 1),
            new Action(
                EventType.values()[random.nextInt(EventType.values().length)],
                null,
                List.of(),
                null),
            trigger,
            List.of(actor),
            List.of(recipient),
            new Circumstances(
                "t" + times.size(),
                null,
                EventStatus.values()[random.nextInt(EventStatus.values().length)]),
            "s" + statements.size(),
            0.8));
  }

  /** An actor of this name, mentioned where the text goes on. */
  private String actor(String name, ActorType type, @Nullable String memberOf) {
    String id = "a" + (actors.size() + 1);
    Span mention = add(name);
    add(" was there. ");
    actors.add(
        new Actor(
            id,
            name,
            type,
            List.of(new Mention(mention, MentionForm.NAME)),
            memberOf == null
                ? List.of()
                : List.of(new Role("chair", memberOf, RoleStatus.CURRENT, mention)),
            memberOf == null
                ? List.of()
                : List.of(new Affiliation(memberOf, Relation.MEMBER_OF, mention)),
            Profile.UNKNOWN));
    return id;
  }

  private String nameOf(String actor) {
    return actors.get(Integer.parseInt(actor.substring(1)) - 1).name();
  }

  private Span add(String words) {
    return add(words, 0, 0);
  }

  /** Adds words; the span leaves out some characters at either end. */
  private Span add(String words, int before, int behind) {
    int start = text.length();
    text.append(words);
    return Span.of(start + before, text.length() - behind);
  }

  private String filler() {
    return word(random.nextInt(WORDS.length)) + " and the " + word(random.nextInt(WORDS.length));
  }

  private static String name(int number, int salt) {
    Random letters = new Random(number * 7L + salt);
    String name =
        SYLLABLES[letters.nextInt(SYLLABLES.length)]
            + SYLLABLES[letters.nextInt(SYLLABLES.length)]
            + SYLLABLES[letters.nextInt(SYLLABLES.length)];
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
