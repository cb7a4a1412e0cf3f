package org.hearsay.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.reader.Reader;
import org.hearsay.reader.ReaderOptions;
import org.hearsay.record.Actor;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Event;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {
  private static final double LEAST_FOUND = 0.85;

  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.open(ReaderOptions.defaults());
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army attacked the rebels on Monday. | ASSAULT | HAPPENED | army | rebels",
        "The rebels were attacked by the army. | ASSAULT | HAPPENED | army | rebels",
        "France imposed sanctions on Iran. | COERCE | HAPPENED | France | Iran",
        "Police arrested three students. | COERCE | HAPPENED | police | students",
        "The minister criticized the rebels. | ACCUSE | HAPPENED | minister | rebels",
        "The army is attacking the rebels. | ASSAULT | ONGOING | army | rebels",
        "The army did not attack the rebels. | ASSAULT | DENIED | army | rebels",
        "The army will attack the rebels. | THREATEN | HAPPENED | army | rebels",
        "France may cut ties with Iran. | THREATEN | HAPPENED | France | Iran",
        "France will not meet the rebels. | REJECT | HAPPENED | France | rebels",
        "Police arrested more than 100 students in a raid. | COERCE | HAPPENED | police | students",
        "The minister blamed the army for the killing of a monk. | ACCUSE | HAPPENED | minister | army",
        "Hundreds of farmers criticized the ministry. | ACCUSE | HAPPENED | farmers | ministry",
        "French and Iranian officials met the rebels. | CONSULT | HAPPENED | French and Iranian | rebels",
        "The rebels threatened to kill the monks in revenge for a raid on a camp. | THREATEN | HAPPENED | rebels | monks",
      })
  void tellsWhoDoesWhatToWhom(
      String sentence, EventType type, EventStatus status, String actor, String recipient) {
    ArticleRecord record = read(sentence);

    assertThat(record.findings().events())
        .anySatisfy(
            event -> {
              assertThat(event.action().type()).isEqualTo(type);
              assertThat(event.circumstances().status()).isEqualTo(status);
              assertThat(names(record, event.actors())).containsIgnoringCase(actor);
              assertThat(names(record, event.recipients())).containsIgnoringCase(recipient);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote took place on Monday.",
        "The minister said that it had rained.",
        "The storm killed three sailors.",
        "The blue team defeated the red team in the final match.",
        "The news release is short.",
        "The candidate received the largest vote of all.",
        "The neighbours share the wish to leave.",
      })
  void findsNoDeedWhereThereIsNone(String sentence) {
    assertThat(read(sentence).findings().events()).isEmpty();
  }

  @Test
  void linksADeedToTheStatementThatTellsIt() {
    ArticleRecord record = read("The army attacked the rebels, minister Ada Quill said on Monday.");

    assertThat(record.statements()).hasSize(1);
    assertThat(record.findings().events()).extracting(Event::toldBy).containsOnly("s1");
  }

  @Test
  void takesWhoIsEntitledForOneActor() {
    ArticleRecord record =
        read("Senior cleric and party leader Ada Quill criticized the council on Monday.");

    assertThat(record.actors())
        .extracting(Actor::name)
        .contains("Ada Quill")
        .noneMatch(name -> name.endsWith("cleric") || name.endsWith("leader"));
  }

  @Test
  void joinsWhatIsToldOfOneMeeting() {
    ArticleRecord record =
        read(
            "The upcoming talks between France and Iran are scheduled for next week. The dialogue"
                + " with Iran will be the first in years. The spokesman said France would engage in"
                + " a dialogue with Iran in May.");

    assertThat(record.findings().events())
        .filteredOn(event -> event.action().type() == EventType.CONSULT)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(names(record, event.actors())).isEqualTo("France, Iran");
              assertThat(event.recipients()).isEmpty();
              assertThat(event.circumstances().status()).isEqualTo(EventStatus.SCHEDULED);
            });
    assertThat(record.findings().events())
        .noneMatch(event -> event.action().type() == EventType.AGREE);
  }

  @Test
  void doesNotJoinTalksOfOthers() {
    ArticleRecord record =
        read("Talks between France and Iran began. Talks between Spain and Peru began.");

    assertThat(record.findings().events()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peace will come once the foreign troops withdraw. | HYPOTHETICAL",
        "The attacks against the army will continue. | ONGOING",
        "The army attacked the rebels. | HAPPENED",
      })
  void tellsWhetherADeedIsReal(String sentence, EventStatus status) {
    assertThat(read(sentence).findings().events())
        .extracting(event -> event.circumstances().status())
        .containsOnly(status);
  }

  @Test
  void joinsMentionsOfOneDeed() {
    ArticleRecord record =
        read("The army attacked the rebels on Monday. The army attacked the rebels at night.");

    assertThat(record.findings().events()).hasSize(1);
  }

  /** The grammar is learned, so that a few examples may be missed. */
  @ParameterizedTest
  @ValueSource(strings = {"verbs.tsv", "phrases.tsv", "nouns.tsv"})
  void findsTheExamplesOfThePatterns(String file) {
    List<EventPattern> patterns =
        EventPatterns.read(file).stream().filter(pattern -> !pattern.isNoDeed()).toList();
    Set<String> examples =
        patterns.stream()
            .map(EventPattern::example)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> missed = new ArrayList<>();
    for (String example : examples) {
      Set<EventType> types =
          patterns.stream()
              .filter(pattern -> pattern.example().equals(example))
              .map(pattern -> EventCodes.root(pattern.code()))
              .collect(Collectors.toSet());
      if (read(example).findings().events().stream()
          .noneMatch(event -> types.contains(event.action().type()))) {
        missed.add(example);
      }
    }
    assertThat(1 - (double) missed.size() / examples.size())
        .as("missed: " + missed)
        .isGreaterThan(LEAST_FOUND);
  }

  private static ArticleRecord read(String text) {
    return reader.read(Article.of("deeds", text));
  }

  private static String names(ArticleRecord record, List<String> ids) {
    return record.actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .map(Actor::name)
        .collect(Collectors.joining(", "));
  }
}
