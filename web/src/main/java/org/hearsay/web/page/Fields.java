package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Distance;
import org.hearsay.record.Event;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.hearsay.record.JsonWord;
import org.hearsay.record.Label;
import org.hearsay.record.LabelForm;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.hearsay.record.Time;
import org.hearsay.store.StoredArticle;
import org.hearsay.web.page.Field.Kind;
import org.hearsay.web.page.Field.Option;
import org.jspecify.annotations.Nullable;

/** What people may correct of each finding. */
final class Fields {
  private Fields() {}

  static List<Field> of(StoredArticle stored, Statement said) {
    String text = stored.whole().article().text();
    List<Option> parents = new ArrayList<>();
    parents.add(new Option("", "the article itself", said.parent() == null));
    for (Statement other : stored.whole().statements()) {
      if (!other.id().equals(said.id())) {
        String words = words(other.wording().content(), text).replace('\n', ' ');
        parents.add(
            new Option(
                other.id(),
                words.substring(0, Math.min(60, words.length())),
                other.id().equals(said.parent())));
      }
    }
    return List.of(
        actors(stored, "speakers", "Said by", said.attribution().speakers()),
        choice("type", "Quotation", StatementType.values(), said.type()),
        choice(
            "source_type", "Kind of source", SourceType.values(), said.attribution().sourceType()),
        spans("content", "What is said", said.wording().content(), text),
        spans("cue", "Words that tell of the saying", said.wording().cue(), text),
        spans("source", "Words that name the source", said.wording().source(), text),
        actors(stored, "addressees", "Said to", said.attribution().addressees()),
        new Field("parent", "Stands in", Kind.CHOICE, parents, ""),
        new Field(
            "denied",
            "Denied by the speaker",
            Kind.TRUTH,
            List.of(
                new Option("false", "no", !said.denied()),
                new Option("true", "yes", said.denied())),
            ""));
  }

  static List<Field> of(Actor actor) {
    return List.of(
        new Field("name", "Name", Kind.WORDS, List.of(), actor.name()),
        choice("type", "Kind", ActorType.values(), actor.type()));
  }

  static List<Field> of(StoredArticle stored, Event event) {
    String text = stored.whole().article().text();
    return List.of(
        choice("status", "Status", EventStatus.values(), event.circumstances().status()),
        choice("type", "Type", EventType.values(), event.action().type()),
        span("trigger", "Words that tell of it", event.trigger(), text),
        actors(stored, "actors", "By", event.actors()),
        actors(stored, "recipients", "To", event.recipients()));
  }

  static List<Field> of(StoredArticle stored, Label label) {
    return List.of(
        new Field("label", "Label", Kind.WORDS, List.of(), label.label()),
        span("span", "Its words", label.span(), stored.whole().article().text()),
        new Field("actor", "Of", Kind.CHOICE, options(stored, label.actors()), ""),
        choice("form", "Form", LabelForm.values(), label.form()),
        orNone("distance", "Distance", Distance.values(), label.distance()));
  }

  static List<Field> of(StoredArticle stored, Time time) {
    return List.of(
        new Field("value", "Value", Kind.WORDS, List.of(), time.value()),
        span("span", "Its words", time.span(), stored.whole().article().text()));
  }

  /** The actors of an article as choices. */
  static List<Option> options(StoredArticle stored, List<String> chosen) {
    return stored.whole().actors().stream()
        .map(actor -> new Option(actor.id(), actor.name(), chosen.contains(actor.id())))
        .toList();
  }

  /** Kinds as choices. */
  static List<Option> options(JsonWord[] kinds, @Nullable JsonWord chosen) {
    return Arrays.stream(kinds)
        .map(kind -> new Option(kind.json(), Details.spoken(kind.json()), kind.equals(chosen)))
        .toList();
  }

  private static Field actors(StoredArticle stored, String key, String name, List<String> chosen) {
    return new Field(key, name, Kind.CHOICES, options(stored, chosen), "");
  }

  private static Field choice(String key, String name, JsonWord[] kinds, JsonWord chosen) {
    return new Field(key, name, Kind.CHOICE, options(kinds, chosen), "");
  }

  private static Field orNone(
      String key, String name, JsonWord[] kinds, @Nullable JsonWord chosen) {
    List<Option> all = new ArrayList<>();
    all.add(new Option("", "none", chosen == null));
    all.addAll(options(kinds, chosen));
    return new Field(key, name, Kind.CHOICE, all, "");
  }

  private static Field spans(String key, String name, List<Span> spans, String text) {
    return new Field(
        key,
        name,
        Kind.SPANS,
        List.of(),
        spans.stream().map(span -> span.words(text)).collect(Collectors.joining("\n")));
  }

  private static Field span(String key, String name, Span span, String text) {
    return new Field(key, name, Kind.SPAN, List.of(), span.words(text));
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.words(text)).collect(Collectors.joining(" … "));
  }
}
