package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/** Reads one record; spans are held against the text that the record carries. */
final class RecordReader {
  private final String text;
  private final CodePoints codePoints;
  private final int length;

  private RecordReader(String text) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
    this.length = text.codePointCount(0, text.length());
  }

  static ArticleRecord read(JsonFields record) {
    if (!record.string("format").equals(RecordJson.FORMAT)) {
      throw JsonFields.mustBe(
          "record.format", "\"" + RecordJson.FORMAT + "\"", record.node().get("format"));
    }
    JsonFields article = record.object("article");
    return record.as(new RecordReader(article.string("text"))::record);
  }

  private ArticleRecord record(JsonFields record) {
    Findings findings =
        new Findings(
            record.objects("actors", this::actor),
            record.objects("statements", this::statement),
            record.objects("events", this::event),
            record.objects("times", this::time),
            record.objects("places", this::place),
            record.objects("labels", this::label),
            record.objects("positions", this::position));
    return new ArticleRecord(
        record.object("article").as(this::article), findings, record.object("run").as(this::run));
  }

  private Article article(JsonFields article) {
    Article read =
        new Article(
            article.string("id"),
            article.stringOrNull("uri"),
            article.stringOrNull("outlet"),
            new Head(article.stringOrNull("title"), article.strings("byline")),
            article.isNull("published") ? null : publication(article),
            article.stringOrNull("language"),
            article.isNull("licence") ? null : article.object("licence").as(this::licence),
            text);
    if (!article.string("sha256").equals(read.sha256())) {
      throw JsonFields.mustBe(
          article.path() + ".sha256",
          "that of the text, " + read.sha256() + ",",
          article.node().get("sha256"));
    }
    return read;
  }

  private Publication publication(JsonFields article) {
    return new Publication(
        article.string("published"), article.word("published_from", PublishedFrom.class));
  }

  private Licence licence(JsonFields licence) {
    return new Licence(licence.string("name"), span(licence, "evidence"));
  }

  private Actor actor(JsonFields actor) {
    return new Actor(
        actor.string("id"),
        actor.string("name"),
        actor.word("type", ActorType.class),
        actor.objects("mentions", this::mention),
        actor.objects("roles", this::role),
        actor.objects("affiliations", this::affiliation),
        new Profile(
            actor.stringOrNull("country"),
            actor.stringOrNull("sector"),
            actor.stringOrNull("known_as")));
  }

  private Mention mention(JsonFields mention) {
    return new Mention(span(mention), mention.word("form", MentionForm.class));
  }

  private Role role(JsonFields role) {
    return new Role(
        role.string("title"),
        role.stringOrNull("of"),
        role.word("status", RoleStatus.class),
        span(role, "evidence"));
  }

  private Affiliation affiliation(JsonFields affiliation) {
    return new Affiliation(
        affiliation.string("to"),
        affiliation.word("relation", Relation.class),
        span(affiliation, "evidence"));
  }

  private Statement statement(JsonFields statement) {
    return new Statement(
        statement.string("id"),
        statement.word("type", StatementType.class),
        new Wording(
            statement.objects("source", this::span),
            statement.objects("cue", this::span),
            statement.objects("content", this::span)),
        new Attribution(
            statement.strings("speakers"),
            statement.word("source_type", SourceType.class),
            statement.strings("addressees"),
            statement.strings("chain")),
        new Setting(
            channelOrNull(statement),
            statement.stringOrNull("said_on"),
            statement.stringOrNull("said_at")),
        statement.stringOrNull("parent"),
        statement.bool("denied"),
        statement.number("confidence"));
  }

  private @Nullable Channel channelOrNull(JsonFields statement) {
    return statement.isNull("channel") ? null : statement.object("channel").as(this::channel);
  }

  private Channel channel(JsonFields channel) {
    return new Channel(
        channel.word("kind", ChannelKind.class),
        channel.stringOrNull("name"),
        span(channel, "evidence"));
  }

  private Event event(JsonFields event) {
    return new Event(
        event.string("id"),
        new Action(
            event.word("type", EventType.class),
            event.stringOrNull("mode"),
            event.strings("context"),
            event.stringOrNull("cameo")),
        span(event, "trigger"),
        event.strings("actors"),
        event.strings("recipients"),
        new Circumstances(
            event.stringOrNull("when"),
            event.stringOrNull("where"),
            event.word("status", EventStatus.class)),
        event.stringOrNull("told_by"),
        event.number("confidence"));
  }

  private Time time(JsonFields time) {
    return new Time(
        time.string("id"),
        span(time, "span"),
        time.word("type", TimeType.class),
        time.string("value"),
        time.stringOrNull("start"),
        time.stringOrNull("end"));
  }

  private Place place(JsonFields place) {
    return new Place(
        place.string("id"),
        span(place, "span"),
        place.string("name"),
        place.isNull("latitude")
            ? null
            : new Coordinates(place.number("latitude"), place.number("longitude")),
        place.stringOrNull("country"),
        place.longOrNull("geonames"),
        place.word("sense", PlaceSense.class),
        place.number("confidence"));
  }

  private Label label(JsonFields label) {
    return new Label(
        label.string("id"),
        label.stringOrNull("actor"),
        span(label, "span"),
        label.string("label"),
        label.word("form", LabelForm.class),
        label.stringOrNull("voice"),
        label.wordOrNull("distance", Distance.class));
  }

  private Position position(JsonFields position) {
    return new Position(
        position.string("actor"),
        position.string("issue"),
        position.word("stance", Stance.class),
        position.string("statement"),
        position.number("confidence"));
  }

  private Run run(JsonFields run) {
    return new Run(
        run.string("hearsay"),
        run.string("model"),
        run.stringOrAbsent("knowledge"),
        run.stringOrNull("codebook"),
        run.stringOrAbsent("options"),
        run.strings("warnings"));
  }

  private Span span(JsonFields owner, String key) {
    return owner.object(key).as(this::span);
  }

  private Span span(JsonFields span) {
    int start = span.integer("start");
    int end = span.integer("end");
    if (start < 0 || end <= start || end > length) {
      throw JsonFields.mustBe(
          span.path(), "a stretch of the text's " + length + " characters", span.node());
    }
    Span read = Span.of(codePoints.toUtf16(start), codePoints.toUtf16(end));
    if (!read.words(text).equals(span.string("text"))) {
      throw JsonFields.mustBe(
          span.path() + ".text",
          "the words of the article there, \"" + read.words(text) + "\",",
          span.node().get("text"));
    }
    return read;
  }
}
