package org.hearsay.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.reader.grammar.Lemmas;
import org.hearsay.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPatternsTest {

  /** Verbs whose regular forms are none, or those of another verb. */
  private static final Set<String> IRREGULAR =
      Set.of(
          "be",
          "do",
          "go",
          "gas",
          "bar",
          "rap",
          "scrap",
          "not",
          "retake",
          "undertake",
          "agree",
          "free");

  @ParameterizedTest
  @ValueSource(strings = {"verbs.tsv", "phrases.tsv", "nouns.tsv"})
  void everyLineHasACodeAndAnExampleWithItsWords(String file) {
    List<EventPattern> patterns = EventPatterns.read(file);

    assertThat(patterns).hasSizeGreaterThan(100);
    for (EventPattern pattern : patterns) {
      assertThat(pattern.isNoDeed() || EventCodes.has(pattern.code()))
          .as(pattern.toString())
          .isTrue();
    }
    for (String example : examples(patterns)) {
      Set<String> words = words(example);
      assertThat(patterns)
          .as(example)
          .anyMatch(
              p ->
                  p.example().equals(example)
                      && words.containsAll(p.words())
                      && p.company().stream().allMatch(c -> c.stream().anyMatch(words::contains)));
    }
  }

  private static Set<String> examples(List<EventPattern> patterns) {
    Set<String> examples = new TreeSet<>();
    patterns.forEach(pattern -> examples.add(pattern.example()));
    return examples;
  }

  /** The words of a sentence, as they stand and in their base forms. */
  private static Set<String> words(String sentence) {
    Set<String> words = new TreeSet<>();
    Arrays.stream(sentence.toLowerCase(Locale.ROOT).replace(".", "").split(" "))
        .flatMap(w -> Stream.of(w, Lemmas.verb(w), Lemmas.noun(w)))
        .forEach(words::add);
    return words;
  }

  @Test
  void everyVerbIsKnownInItsForms() {
    for (String file : List.of("verbs.tsv", "phrases.tsv")) {
      for (EventPattern pattern : EventPatterns.read(file)) {
        String verb = pattern.key();
        if (!IRREGULAR.contains(verb)) {
          assertThat(Lemmas.verb(past(verb))).as(past(verb)).isEqualTo(verb);
          assertThat(Lemmas.verb(participle(verb))).as(participle(verb)).isEqualTo(verb);
        }
      }
    }
  }

  private static String past(String verb) {
    return verb.endsWith("e")
        ? verb + "d"
        : verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
  }

  private static String participle(String verb) {
    return (verb.matches(".*[^e]e") ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  @Test
  void codesTellRootModeAndWhatSayingSoIs() {
    assertThat(EventCodes.root("0874")).isEqualTo(EventType.RETREAT);
    assertThat(EventCodes.root("1734")).isEqualTo(EventType.COERCE);
    assertThat(EventCodes.action("0874", List.of("military")).mode()).isEqualTo("withdraw");
    assertThat(EventCodes.intent("071")).hasValue("033");
    assertThat(EventCodes.asked("02", "071")).isEqualTo("023");
    assertThat(EventCodes.refused("071")).isEqualTo("122");
    assertThat(EventCodes.has("010")).isFalse();
  }
}
