package org.hearsay.reader.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.reader.encoder.Encoder;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/** A text in which names and actors are told, so that a rule does not hang on their being found. */
public final class Told {
  private final String text;
  private final List<NameMention> names = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();

  public Told(String text) {
    this.text = text;
  }

  public Told person(String... all) {
    return actor(ActorType.PERSON, NameType.PERSON, MentionForm.NAME, all);
  }

  public Told body(String... all) {
    return actor(ActorType.ORGANIZATION, NameType.ORGANIZATION, MentionForm.NAME, all);
  }

  public Told government(String... all) {
    return actor(ActorType.GOVERNMENT, NameType.PLACE, MentionForm.NAME, all);
  }

  public Told group(String... all) {
    return actor(ActorType.GROUP, null, MentionForm.NOMINAL, all);
  }

  public Told nameless(String... all) {
    return actor(ActorType.PERSON, null, MentionForm.NOMINAL, all);
  }

  public Told place(String name) {
    spans(name).forEach(span -> names.add(new NameMention(span, NameType.PLACE, 1)));
    return this;
  }

  private Told actor(ActorType type, @Nullable NameType name, MentionForm form, String... all) {
    for (String words : all) {
      List<Span> spans = spans(words);
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("no “" + words + "” in the text.");
      }
      if (name != null) {
        spans.forEach(span -> names.add(new NameMention(span, name, 1)));
      }
      List<Mention> mentions = spans.stream().map(s -> new Mention(s, form)).toList();
      actors.add(Actor.of("a" + (actors.size() + 1), words, type, mentions));
    }
    return this;
  }

  private List<Span> spans(String words) {
    return Stream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
        .map(at -> Span.of(at, at + words.length()))
        .toList();
  }

  public String text() {
    return text;
  }

  public Layout layout() {
    return Layout.of(text);
  }

  public Grammar grammar(Encoder encoder) {
    return Grammar.of(encoder.encode(encoder.tokenize(text), layout().sentences()));
  }

  public List<NameMention> names() {
    return names.stream().sorted(Comparator.comparing(NameMention::span)).toList();
  }

  public List<Actor> actors() {
    return actors;
  }
}
