package org.hearsay.reader.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "withdrew, withdraw",
    "met, meet",
    "has, have",
    "was, be",
    "agreed, agree",
    "seized, seize",
    "imposing, impose",
    "halted, halt",
    "banned, ban",
    "killed, kill",
    "passed, pass",
    "negotiating, negotiate",
    "repeated, repeat",
    "carried, carry",
    "denies, deny",
    "goes, go",
    "reaches, reach",
    "visiting, visit",
    "extradited, extradite",
    "called, call",
    "bring, bring",
  })
  void knowsTheBaseFormsOfVerbs(String form, String base) {
    assertThat(Lemmas.of(form, PartOfSpeech.VERB_PAST)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
    "parties, party",
    "men, man",
    "talks, talk",
    "police, police",
    "crises, crisis",
    "attacks, attack",
    "clashes, clash",
    "siege, siege"
  })
  void knowsTheSingularsOfNouns(String form, String base) {
    assertThat(Lemmas.of(form, PartOfSpeech.NOUN_PLURAL)).isEqualTo(base);
  }

  @Test
  void leavesNamesAndOtherWordsAsTheyAre() {
    assertThat(Lemmas.of("Philippines", PartOfSpeech.PROPER_NOUN)).isEqualTo("philippines");
    assertThat(Lemmas.of("against", PartOfSpeech.PREPOSITION)).isEqualTo("against");
  }
}
