package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one record with one generator; the keys stand here in the order of the format. */
final class RecordWriter {
  private final JsonGenerator out;
  private final ArticleRecord record;
  private final String text;
  private final CodePoints codePoints;

  /** Writes one value of a list. */
  private interface Body<T> {
    void write(T value) throws IOException;
  }

  RecordWriter(JsonGenerator out, ArticleRecord record) {
    this.out = out;
    this.record = record;
    this.text = record.article().text();
    this.codePoints = CodePoints.of(text);
  }

  void write() throws IOException {
    Findings findings = record.findings();
    out.writeStartObject();
    string("format", RecordJson.FORMAT);
    object("article", record.article(), this::article);
    objects("actors", findings.actors(), this::actor);
    objects("statements", findings.statements(), this::statement);
    objects("events", findings.events(), this::event);
    objects("times", findings.times(), this::time);
    objects("places", findings.places(), this::place);
    objects("labels", findings.labels(), this::label);
    objects("positions", findings.positions(), this::position);
    object("run", record.run(), this::run);
    out.writeEndObject();
  }

  private void article(Article article) throws IOException {
    Publication publication = article.publication();
    string("id", article.id());
    string("uri", article.uri());
    string("outlet", article.outlet());
    string("title", article.head().title());
    strings("byline", article.head().byline());
    string("published", publication == null ? null : publication.date());
    word("published_from", publication == null ? null : publication.from());
    string("language", article.language());
    object("licence", article.licence(), this::licence);
    string("sha256", article.sha256());
    string("text", article.text());
  }

  private void licence(Licence licence) throws IOException {
    string("name", licence.name());
    span("evidence", licence.evidence());
  }

  private void actor(Actor actor) throws IOException {
    string("id", actor.id());
    string("name", actor.name());
    word("type", actor.type());
    objects("mentions", actor.mentions(), this::mention);
    objects("roles", actor.roles(), this::role);
    objects("affiliations", actor.affiliations(), this::affiliation);
    string("country", actor.profile().country());
    string("sector", actor.profile().sector());
    string("known_as", actor.profile().knownAs());
  }

  private void mention(Mention mention) throws IOException {
    ends(mention.span());
    word("form", mention.form());
  }

  private void role(Role role) throws IOException {
    string("title", role.title());
    string("of", role.of());
    word("status", role.status());
    span("evidence", role.evidence());
  }

  private void affiliation(Affiliation affiliation) throws IOException {
    string("to", affiliation.to());
    word("relation", affiliation.relation());
    span("evidence", affiliation.evidence());
  }

  private void statement(Statement statement) throws IOException {
    Attribution attribution = statement.attribution();
    string("id", statement.id());
    word("type", statement.type());
    spans("source", statement.wording().source());
    spans("cue", statement.wording().cue());
    spans("content", statement.wording().content());
    strings("speakers", attribution.speakers());
    word("source_type", attribution.sourceType());
    strings("addressees", attribution.addressees());
    object("channel", statement.setting().channel(), this::channel);
    string("said_on", statement.setting().saidOn());
    string("said_at", statement.setting().saidAt());
    string("parent", statement.parent());
    strings("chain", attribution.chain());
    out.writeBooleanField("denied", statement.denied());
    out.writeNumberField("confidence", statement.confidence());
  }

  private void channel(Channel channel) throws IOException {
    word("kind", channel.kind());
    string("name", channel.name());
    span("evidence", channel.evidence());
  }

  private void event(Event event) throws IOException {
    string("id", event.id());
    word("type", event.action().type());
    string("mode", event.action().mode());
    strings("context", event.action().context());
    string("cameo", event.action().cameo());
    span("trigger", event.trigger());
    strings("actors", event.actors());
    strings("recipients", event.recipients());
    string("when", event.circumstances().when());
    string("where", event.circumstances().where());
    word("status", event.circumstances().status());
    string("told_by", event.toldBy());
    out.writeNumberField("confidence", event.confidence());
  }

  private void time(Time time) throws IOException {
    string("id", time.id());
    span("span", time.span());
    word("type", time.type());
    string("value", time.value());
    string("start", time.start());
    string("end", time.end());
  }

  private void place(Place place) throws IOException {
    Coordinates coordinates = place.coordinates();
    string("id", place.id());
    span("span", place.span());
    string("name", place.name());
    number("latitude", coordinates == null ? null : coordinates.latitude());
    number("longitude", coordinates == null ? null : coordinates.longitude());
    string("country", place.country());
    number("geonames", place.geonames());
    word("sense", place.sense());
    out.writeNumberField("confidence", place.confidence());
  }

  private void label(Label label) throws IOException {
    string("id", label.id());
    string("actor", label.actor());
    span("span", label.span());
    string("label", label.label());
    word("form", label.form());
    string("voice", label.voice());
    word("distance", label.distance());
  }

  private void position(Position position) throws IOException {
    string("actor", position.actor());
    string("issue", position.issue());
    word("stance", position.stance());
    string("statement", position.statement());
    out.writeNumberField("confidence", position.confidence());
  }

  private void run(Run run) throws IOException {
    string("hearsay", run.hearsay());
    string("model", run.model());
    string("knowledge", run.knowledge());
    string("codebook", run.codebook());
    if (run.options() != null) {
      string("options", run.options());
    }
    strings("warnings", run.warnings());
  }

  private void string(String key, @Nullable String value) throws IOException {
    if (value == null) {
      out.writeNullField(key);
    } else {
      out.writeStringField(key, value);
    }
  }

  private void word(String key, @Nullable JsonWord value) throws IOException {
    string(key, value == null ? null : value.json());
  }

  private void number(String key, @Nullable Number value) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Long whole) {
      out.writeNumber(whole);
    } else {
      out.writeNumber(value.doubleValue());
    }
  }

  private void strings(String key, List<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  private <T> void object(String key, @Nullable T value, Body<T> body) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else {
      object(value, body);
    }
  }

  private <T> void objects(String key, List<T> values, Body<T> body) throws IOException {
    out.writeArrayFieldStart(key);
    for (T value : values) {
      object(value, body);
    }
    out.writeEndArray();
  }

  private <T> void object(T value, Body<T> body) throws IOException {
    out.writeStartObject();
    body.write(value);
    out.writeEndObject();
  }

  private void span(String key, Span span) throws IOException {
    object(key, span, this::ends);
  }

  private void spans(String key, List<Span> spans) throws IOException {
    objects(key, spans, this::ends);
  }

  private void ends(Span span) throws IOException {
    out.writeNumberField("start", codePoints.fromUtf16(span.start()));
    out.writeNumberField("end", codePoints.fromUtf16(span.end()));
    out.writeStringField("text", span.words(text));
  }
}
