package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reader.knowledge.Knowledge;
import org.hearsay.reader.knowledge.KnownActor;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.ActorType;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;

/**
 * Joins the name mentions of an article to actors. Full names come first, so that a surname in a
 * headline finds the person whom the text names in full later; two persons with one surname stay
 * two.
 */
final class NameGrouping {

  private static final Pattern BRACKETED =
      Pattern.compile("^\\s*\\((?:the |or |[\"“'‘])*([\\p{Lu}][\\p{L}.&-]{1,9})[\"”'’]*\\)");
  private static final Pattern PARTED = Pattern.compile("[\\s\\u00a0]+");

  private final Layout layout;
  private final Knowledge knowledge;
  private final List<ActorDraft> actors = new ArrayList<>();
  private final Map<ActorDraft, List<PersonName>> persons = new LinkedHashMap<>();
  private final Map<ActorDraft, List<BodyName>> bodies = new LinkedHashMap<>();
  private final Map<String, List<KnownActor>> knownBodies = new HashMap<>();
  private final Map<State, ActorDraft> states = new LinkedHashMap<>();
  private final Map<String, ActorDraft> places = new LinkedHashMap<>();
  private final Map<String, ActorDraft> groups = new LinkedHashMap<>();
  private final Map<Span, ActorDraft> bySpan = new LinkedHashMap<>();

  NameGrouping(Layout layout, Knowledge knowledge) {
    this.layout = layout;
    this.knowledge = knowledge;
  }

  /** Groups the names; the actors stand in the order of their first mention. */
  ActorTable group(List<NameMention> names) {
    List<NameMention> full = new ArrayList<>();
    List<NameMention> others = new ArrayList<>();
    for (NameMention name : names) {
      boolean isFull = name.type() == NameType.PERSON && PersonName.parse(bare(name)).isFull();
      (isFull ? full : others).add(name);
    }
    full.forEach(this::person);
    others.stream()
        .filter(n -> n.type() == NameType.ORGANIZATION && parts(n) > 1)
        .forEach(this::otherName);
    others.stream().filter(n -> !bySpan.containsKey(n.span())).forEach(this::otherName);
    actors.sort(Comparator.comparingInt(ActorDraft::first));
    return new ActorTable(layout, actors, bySpan, states, names);
  }

  private int parts(NameMention name) {
    return BodyName.parse(bare(name)).parts().size();
  }

  private String bare(NameMention name) {
    return PARTED
        .matcher(layout.words(name.span()))
        .replaceAll(" ")
        .replaceFirst("['’]s?$", "")
        .strip();
  }

  private void otherName(NameMention name) {
    String words = bare(name);
    boolean single = PersonName.parse(words).parts().size() == 1;
    if (name.type() == NameType.PERSON
        || single && isSurname(words) && !precededByThe(name.span())) {
      person(name);
      return;
    }
    switch (name.type()) {
      case ORGANIZATION -> body(name);
      case PLACE -> place(name);
      case GROUP -> people(name);
      case PERSON -> throw new IllegalStateException("a person is grouped above");
    }
  }

  private boolean isSurname(String words) {
    String part = PersonName.parse(words).parts().get(0);
    return persons.values().stream()
        .flatMap(List::stream)
        .anyMatch(p -> p.isFull() && p.family().equals(part));
  }

  private boolean precededByThe(Span span) {
    return wordBefore(span).equalsIgnoreCase("the") || layout.words(span).matches("[Tt]he\\s.*");
  }

  private String wordBefore(Span span) {
    int at = layout.wordFrom(span.start()) - 1;
    return at < 0 ? "" : layout.words(layout.words().get(at));
  }

  private void person(NameMention name) {
    String words = bare(name);
    PersonName parsed = PersonName.parse(words);
    if (parsed.parts().isEmpty()) {
      return;
    }
    Gender gender = genderBeside(name.span(), words);
    ActorDraft actor =
        (parsed.isFull()
                ? sameFull(parsed, gender)
                : samePart(parsed.parts().get(0), gender, name.span()))
            .orElseGet(() -> add(new ActorDraft(ActorType.PERSON, SourceType.NAMED)));
    List<PersonName> known = persons.computeIfAbsent(actor, a -> new ArrayList<>());
    known.add(parsed);
    actor.gender(gender);
    if (parsed.isFull() || known.size() == 1) {
      actor.gender(Gender.of(Lexicon.GIVEN_NAMES.kindAsWritten(firstPart(words))));
    }
    named(actor, name.span(), PersonName.withoutTitles(words));
  }

  private static String firstPart(String words) {
    return PersonName.withoutTitles(words).split(" ")[0];
  }

  /** The gender that a title beside or in a name shows. */
  private Gender genderBeside(Span span, String words) {
    String before = wordBefore(span);
    if (before.equals(".")) {
      int at = layout.wordFrom(span.start()) - 2;
      before = at < 0 ? "" : layout.words(layout.words().get(at)) + ".";
    }
    Gender inside = Gender.of(Lexicon.TITLES.kindAsWritten(words.split(" ")[0]));
    return inside
        .or(Gender.of(Lexicon.TITLES.kindAsWritten(before)))
        .or(Gender.of(Lexicon.GENDERED.kind(before)));
  }

  private Optional<ActorDraft> sameFull(PersonName name, Gender gender) {
    return persons.entrySet().stream()
        .filter(
            e ->
                e.getKey().gender().fits(gender)
                    && e.getValue().stream().anyMatch(p -> p.isFull() && p.isSame(name)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The person whom a single name means: best fit, then named before, then named in full nearby,
   * then mentioned most.
   */
  private Optional<ActorDraft> samePart(String part, Gender gender, Span span) {
    return persons.keySet().stream()
        .filter(a -> a.gender().fits(gender) && fit(a, part) > 0)
        .max(
            Comparator.comparingInt((ActorDraft a) -> fit(a, part))
                .thenComparing(a -> a.first() <= span.start())
                .thenComparing(a -> isFullNearby(a, span))
                .thenComparing(a -> a.mentionsBefore(span.start()))
                .thenComparing(a -> -a.first()));
  }

  private int fit(ActorDraft actor, String part) {
    return persons.getOrDefault(actor, List.of()).stream()
        .mapToInt(p -> p.fitOf(part))
        .max()
        .orElse(0);
  }

  private boolean isFullNearby(ActorDraft actor, Span span) {
    int last =
        actor.spans().stream()
            .filter(s -> s.start() < span.start() && layout.words(s).contains(" "))
            .mapToInt(Span::start)
            .max()
            .orElse(-1);
    return last >= 0 && layout.sentenceAt(span.start()) - layout.sentenceAt(last) <= 2;
  }

  private void body(NameMention name) {
    String words = bare(name);
    Optional<State> state = stateOfGovernment(words).or(() -> State.named(words));
    if (state.isPresent()) {
      stateActor(state.get(), name.span(), words);
      return;
    }
    BodyName parsed = BodyName.parse(words);
    ActorDraft actor =
        bodies.entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(n -> isSame(n, parsed)))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseGet(
                () ->
                    add(
                        new ActorDraft(
                            words.matches(".*\\b[Gg]overnment")
                                ? ActorType.GOVERNMENT
                                : ActorType.ORGANIZATION,
                            SourceType.NAMED)));
    List<BodyName> known = bodies.computeIfAbsent(actor, a -> new ArrayList<>());
    known.add(parsed);
    bracketed(name.span()).ifPresent(acronym -> known.add(BodyName.parse(acronym)));
    named(actor, name.span(), parsed.text());
  }

  private boolean isSame(BodyName one, BodyName other) {
    return one.isSame(other) || known(other).stream().anyMatch(known(one)::contains);
  }

  private List<KnownActor> known(BodyName name) {
    return knownBodies.computeIfAbsent(name.text(), knowledge::bodies);
  }

  /** The short form that stands in brackets after a name. */
  private Optional<String> bracketed(Span span) {
    Matcher matcher =
        BRACKETED.matcher(
            layout.text().substring(span.end(), Math.min(layout.text().length(), span.end() + 24)));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The state in "Tarnian government", "Government of Tarnia", "Federal Government of Tarnia". */
  static Optional<State> stateOfGovernment(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (!lower.matches(".*\\b(?:government|administration|regime)\\b.*")) {
      return Optional.empty();
    }
    String of =
        words.replaceFirst("(?i)^.*\\b(?:government|administration|regime) of (?:the )?", "");
    String before =
        words
            .replaceFirst("(?i)^the ", "")
            .replaceFirst("(?i)(?: federal| central)? (?:government|administration|regime)$", "");
    return State.named(of).or(() -> State.named(before)).or(() -> State.ofAdjective(before));
  }

  private void place(NameMention name) {
    String words = bare(name);
    Optional<State> state = State.named(words).or(() -> State.ofSeat(words));
    if (state.isPresent()) {
      stateActor(state.get(), name.span(), words);
    } else {
      ActorDraft actor =
          places.computeIfAbsent(
              key(words), k -> potential(new ActorDraft(ActorType.GOVERNMENT, SourceType.NAMED)));
      named(actor, name.span(), words);
    }
  }

  private void stateActor(State state, Span span, String words) {
    ActorDraft actor =
        states.computeIfAbsent(
            state,
            s -> {
              ActorDraft draft = potential(new ActorDraft(ActorType.GOVERNMENT, SourceType.NAMED));
              draft.state(s);
              return draft;
            });
    named(actor, span, words.replaceFirst("^[Tt]he ", ""));
  }

  private ActorDraft potential(ActorDraft actor) {
    actor.acts(false);
    return add(actor);
  }

  private void people(NameMention name) {
    String words = bare(name);
    if (!isModifier(name.span(), words)) {
      ActorDraft actor =
          groups.computeIfAbsent(
              key(words), k -> add(new ActorDraft(ActorType.GROUP, SourceType.COLLECTIVE)));
      named(actor, name.span(), words);
    }
  }

  /** Whether the name of a people only describes the noun behind it: "Tarnian forces". */
  private boolean isModifier(Span span, String words) {
    int next = layout.wordFrom(span.end());
    if (words.endsWith("s") || next >= layout.words().size()) {
      return false;
    }
    String after = layout.words(layout.words().get(next));
    boolean noun =
        Character.isLetter(after.charAt(0))
            && !Lexicon.PHRASE_ENDS.has(after)
            && !after.equals("and")
            && !after.equals("or");
    return State.ofAdjective(words).isPresent() && State.ofPeople(words).isEmpty()
        || noun && !after.endsWith("ed");
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private void named(ActorDraft actor, Span span, String words) {
    actor.name(span, words.isEmpty() ? layout.words(span) : words);
    bySpan.put(span, actor);
  }

  private ActorDraft add(ActorDraft actor) {
    actors.add(actor);
    return actor;
  }
}
