package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.Channel;
import org.hearsay.record.Event;
import org.hearsay.record.Label;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.Time;
import org.hearsay.store.IdentityName;
import org.hearsay.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/** What is known about each finding of an article, in words for people. */
final class Details {
  private final StoredArticle stored;
  private final String text;

  Details(StoredArticle stored) {
    this.stored = stored;
    this.text = stored.whole().article().text();
  }

  /** The detail of the finding with this id. */
  Optional<Detail> of(String item) {
    var findings = stored.whole().findings();
    return findings.statements().stream()
        .filter(each -> each.id().equals(item))
        .map(this::statement)
        .findFirst()
        .or(() -> first(findings.actors(), Actor::id, item).map(this::actor))
        .or(() -> first(findings.events(), Event::id, item).map(this::event))
        .or(() -> first(findings.labels(), Label::id, item).map(this::label))
        .or(() -> first(findings.times(), Time::id, item).map(this::time))
        .or(() -> first(findings.places(), place -> place.id(), item).map(this::place));
  }

  private static <T> Optional<T> first(
      List<T> all, java.util.function.Function<T, String> id, String item) {
    return all.stream().filter(each -> id.apply(each).equals(item)).findFirst();
  }

  private Detail statement(Statement said) {
    Rows rows = new Rows();
    rows.add("Said by", actors(said.attribution().speakers()));
    rows.say("Source", words(said.wording().source()));
    rows.say("Told by", words(said.wording().cue()));
    rows.say("Kind of source", said.attribution().sourceType().json());
    rows.say("Quotation", said.type().json());
    rows.add("Said to", actors(said.attribution().addressees()));
    rows.say("Channel", channel(said.setting().channel()));
    rows.add("Said on", time(said.setting().saidOn()));
    rows.add("Said at", place(said.setting().saidAt()));
    rows.add("Inside", link(said.parent(), "another statement"));
    rows.say("Through", String.join(", ", said.attribution().chain()));
    rows.say("Denied", said.denied() ? "the speaker denies it" : "");
    rows.add(
        "Holds",
        stored.whole().statements().stream()
            .filter(each -> said.id().equals(each.parent()))
            .map(each -> link(each, words(each.wording().content())))
            .toList());
    rows.add(
        "Tells of",
        stored.whole().findings().events().stream()
            .filter(event -> said.id().equals(event.toldBy()))
            .map(event -> link(event.id(), name(event)))
            .flatMap(List::stream)
            .toList());
    rows.add(
        "Calls",
        stored.whole().findings().labels().stream()
            .filter(label -> said.id().equals(label.voice()))
            .map(label -> link(label.id(), label.label()))
            .flatMap(List::stream)
            .toList());
    rows.sure(said.confidence());
    return new Detail(
        said.id(),
        "statements",
        "Statement",
        words(said.wording().content()),
        rows.all(),
        Fields.of(stored, said));
  }

  private Detail actor(Actor actor) {
    Rows rows = new Rows();
    IdentityName identity = stored.identities().get(actor.id());
    if (identity != null) {
      rows.add(
          "Across articles", List.of(new Part(identity.name(), Place.actor(identity.identity()))));
    }
    rows.say("Kind", actor.type().json());
    rows.say("Country", actor.profile().country());
    rows.say("Sector", actor.profile().sector());
    actor
        .roles()
        .forEach(
            role ->
                rows.say(
                    "Role (" + role.status().json() + ")",
                    role.title() + (role.of() == null ? "" : ", " + nameOf(role.of()))));
    actor
        .affiliations()
        .forEach(bond -> rows.say(spoken(bond.relation().json()), nameOf(bond.to())));
    rows.add(
        "Says",
        stored.whole().statements().stream()
            .filter(said -> said.attribution().speakers().contains(actor.id()))
            .map(said -> link(said, words(said.wording().content())))
            .toList());
    rows.add(
        "Called",
        stored.whole().findings().labels().stream()
            .filter(label -> actor.id().equals(label.actor()))
            .map(label -> link(label.id(), label.label()))
            .flatMap(List::stream)
            .toList());
    rows.say(
        "Mentions",
        actor.mentions().stream()
            .map(mention -> mention.span().words(text))
            .distinct()
            .collect(Collectors.joining(", ")));
    return new Detail(actor.id(), "actors", "Actor", actor.name(), rows.all(), Fields.of(actor));
  }

  private Detail event(Event event) {
    Rows rows = new Rows();
    rows.say("Type", spoken(event.action().type().json()));
    rows.say("Mode", event.action().mode());
    rows.say("Context", String.join(", ", event.action().context()));
    rows.say("CAMEO", event.action().cameo());
    rows.say("Status", event.circumstances().status().json());
    rows.add("By", actors(event.actors()));
    rows.add("To", actors(event.recipients()));
    rows.add("When", time(event.circumstances().when()));
    rows.add("Where", place(event.circumstances().where()));
    rows.add("Told in", link(event.toldBy(), "a statement"));
    rows.sure(event.confidence());
    return new Detail(
        event.id(),
        "events",
        "Event",
        event.trigger().words(text),
        rows.all(),
        Fields.of(stored, event));
  }

  private Detail label(Label label) {
    Rows rows = new Rows();
    rows.add("Of", actors(label.actors()));
    rows.say("Label", label.label());
    rows.say("Form", label.form().json());
    rows.say("Whose word", label.voice() == null ? "the outlet's own" : "");
    rows.add("Said in", link(label.voice(), "a statement"));
    rows.say("Distance", label.distance() == null ? null : spoken(label.distance().json()));
    return new Detail(
        label.id(),
        "labels",
        "Label",
        label.span().words(text),
        rows.all(),
        Fields.of(stored, label));
  }

  private Detail time(Time time) {
    Rows rows = new Rows();
    rows.say("Kind", time.type().json());
    rows.say("Value", time.value());
    rows.say("From", time.start());
    rows.say("To", time.end());
    return new Detail(
        time.id(), "times", "Time", time.span().words(text), rows.all(), Fields.of(stored, time));
  }

  private Detail place(org.hearsay.record.Place place) {
    Rows rows = new Rows();
    rows.say("Name", place.name());
    rows.say("Country", place.country());
    rows.say(
        "Lies at",
        place.coordinates() == null
            ? null
            : String.format(
                Locale.ROOT,
                "%.2f, %.2f",
                place.coordinates().latitude(),
                place.coordinates().longitude()));
    rows.say("Sense", place.sense().json());
    return new Detail(
        place.id(), "places", "Place", place.span().words(text), rows.all(), List.of());
  }

  private List<Part> actors(List<String> ids) {
    return ids.stream().map(id -> new Part(nameOf(id), Place.article(stored.id(), id))).toList();
  }

  private List<Part> time(@Nullable String id) {
    return stored.whole().findings().times().stream()
        .filter(time -> time.id().equals(id))
        .map(time -> link(time.id(), time.span().words(text) + " (" + time.value() + ")"))
        .findFirst()
        .orElse(List.of());
  }

  private List<Part> place(@Nullable String id) {
    return stored.whole().places().stream()
        .filter(place -> place.id().equals(id))
        .map(place -> link(place.id(), place.name()))
        .findFirst()
        .orElse(List.of());
  }

  private List<Part> link(@Nullable String id, String name) {
    return id == null ? List.of() : List.of(new Part(name, Place.article(stored.id(), id)));
  }

  private Part link(Statement said, String name) {
    return new Part(name, Place.article(stored.id(), said.id()));
  }

  private String nameOf(String actor) {
    return stored.whole().actors().stream()
        .filter(each -> each.id().equals(actor))
        .map(Actor::name)
        .findFirst()
        .orElse(actor);
  }

  private String name(Event event) {
    return event.trigger().words(text) + " (" + event.circumstances().status().json() + ")";
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.words(text)).collect(Collectors.joining(" … "));
  }

  private static String channel(@Nullable Channel channel) {
    if (channel == null) {
      return "";
    }
    String kind = spoken(channel.kind().json());
    return channel.name() == null ? kind : kind + ": " + channel.name();
  }

  /** A word of the record as people say it. */
  static String spoken(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Rows, those without values left out. */
  private static final class Rows {
    private final List<Row> rows = new ArrayList<>();

    void add(String name, List<Part> parts) {
      if (!parts.isEmpty()) {
        rows.add(new Row(name, parts));
      }
    }

    void say(String name, @Nullable String words) {
      if (words != null && !words.isEmpty()) {
        add(name, List.of(Part.of(words)));
      }
    }

    void sure(double confidence) {
      say("Confidence", String.format(Locale.ROOT, "%.2f", confidence));
    }

    List<Row> all() {
      return rows;
    }
  }
}
