package org.hearsay.reader.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.reader.encoder.Encoder;
import org.hearsay.reader.encoder.ModelFiles;
import org.hearsay.reader.phrase.Told;
import org.hearsay.record.Actor;
import org.hearsay.record.Attribution;
import org.hearsay.record.Findings;
import org.hearsay.record.Setting;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.hearsay.record.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LabelFinderTest {
  private static Encoder encoder;

  @BeforeAll
  static void open() {
    encoder = Encoder.open(ModelFiles.shipped());
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  /** "Open Nets: terrorist group (nominal, s1, null)". */
  private static List<String> labels(Told told, Statement... statements) {
    Findings findings =
        LabelFinder.find(
            told.layout(),
            told.grammar(encoder),
            told.names(),
            Findings.NONE.withActors(told.actors()).withStatements(List.of(statements)));
    Map<String, String> names =
        findings.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return findings.labels().stream()
        .map(
            l ->
                "%s: %s (%s, %s, %s)"
                    .formatted(
                        l.actor() == null ? "nobody" : names.get(l.actor()),
                        l.label(),
                        l.form().json(),
                        l.voice(),
                        l.distance() == null ? null : l.distance().json()))
        .toList();
  }

  private static Statement statement(Told told, StatementType type, String cue, String content) {
    Span said = span(told, content);
    Wording wording = new Wording(List.of(), List.of(span(told, cue)), List.of(said));
    return new Statement(
        "s1",
        type,
        wording,
        Attribution.of(List.of(), SourceType.UNNAMED),
        Setting.UNKNOWN,
        null,
        false,
        1);
  }

  private static Span span(Told told, String words) {
    int at = told.text().indexOf(words);
    return Span.of(at, at + words.length());
  }

  @Test
  void aNounThatJudgesIsALabelAndAnOccupationIsNone() {
    assertThat(labels(new Told("The militants left the harbour. The farmers stayed.")))
        .containsExactly("militants: militants (nominal, null, null)");
  }

  @Test
  void aNameBeforeTheNounIsTheActor() {
    assertThat(labels(new Told("They fought Open Nets terrorists at sea.").body("Open Nets")))
        .containsExactly("Open Nets: terrorists (nominal, null, null)");
  }

  @Test
  void theVoiceIsTheStatementAroundTheWords() {
    Told told = new Told("He said the militants left. The pirates stayed.");
    assertThat(labels(told, statement(told, StatementType.INDIRECT, "said", "the militants left")))
        .containsExactly(
            "militants: militants (nominal, s1, null)", "pirates: pirates (nominal, null, null)");
  }

  @Test
  void aModifierLabelsEveryNameOfItsList() {
    assertThat(
            labels(
                new Told("Pro-harbour voters Ada Quill and Orin Dell met Bo Marn.")
                    .person("Ada Quill", "Orin Dell", "Bo Marn")))
        .hasSize(2)
        .allMatch(label -> label.contains("ro-harbour"))
        .noneMatch(label -> label.startsWith("Bo Marn"));
  }

  @Test
  void whatIsSaidOfANameIsALabelUnlessItIsPlain() {
    assertThat(
            labels(
                new Told("Open Nets is a threat to all. Orbel is a company.")
                    .body("Open Nets", "Orbel")))
        .containsExactly("Open Nets: threat (predicate, null, null)");
  }

  @Test
  void aDeedCanBeLabelled() {
    assertThat(labels(new Told("The cowardly attack failed. It was a grave provocation.")))
        .containsExactly(
            "nobody: cowardly attack (nominal, null, null)",
            "nobody: grave provocation (nominal, null, null)");
  }

  @Test
  void aModifierKeepsItsNameAndLeavesTheClauseMarkOut() {
    Told told = new Told("He said that the occupying Orbel must leave.").body("Orbel");
    Findings findings =
        LabelFinder.find(
            told.layout(),
            told.grammar(encoder),
            told.names(),
            Findings.NONE.withActors(told.actors()));

    assertThat(findings.labels())
        .singleElement()
        .satisfies(
            label -> {
              assertThat(label.span().words(told.layout().text())).endsWith("occupying Orbel");
              assertThat(label.span().words(told.layout().text())).doesNotContain("that");
            });
  }

  @Test
  void severalWordsTogetherLabelADeed() {
    assertThat(labels(new Told("He said that armed resistance will continue.")))
        .containsExactly("nobody: armed resistance (nominal, null, null)");
    assertThat(labels(new Told("He said that public works will continue."))).isEmpty();
  }

  @Test
  void whatIsQuotedBehindAsIsAPredicate() {
    Told told = new Told("The rebels dismissed the talks as “futile and worthless” on Monday.");

    assertThat(
            labels(
                told,
                statement(
                    told, StatementType.MIXED, "dismissed", "the talks as “futile and worthless”")))
        .contains("nobody: futile and worthless (predicate, s1, null)");
  }

  @Test
  void soCalledKeepsAway() {
    assertThat(labels(new Told("The so-called strategic talks failed.")))
        .containsExactly("nobody: strategic talks (nominal, null, so_called)");
  }

  @Test
  void marksThatNobodyIsSaidToUseKeepAway() {
    assertThat(labels(new Told("The pupils were praised for “courageous achievement” in May.")))
        .containsExactly("nobody: courageous achievement (nominal, null, scare_quotes)");
  }

  @Test
  void marksOfSpeechAndTitlesDoNotKeepAway() {
    Told told =
        new Told("She said it was a “brave decision” of hers. They read “The Long Sea” in May.");
    assertThat(
            labels(
                told,
                statement(told, StatementType.MIXED, "said", "it was a “brave decision” of hers")))
        .noneMatch(label -> label.contains("scare_quotes"));
  }

  @Test
  void aVerbOfNamingAttributes() {
    assertThat(labels(new Told("The navy described Open Nets as a pirate gang.").body("Open Nets")))
        .anyMatch(label -> label.equals("Open Nets: pirate gang (predicate, null, attributed)"));
  }
}
