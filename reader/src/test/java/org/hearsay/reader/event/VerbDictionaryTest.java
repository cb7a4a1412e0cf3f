package org.hearsay.reader.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.record.HearsayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbDictionaryTest {

  @TempDir Path folder;

  @Test
  void readsBlocksVerbsPatternsAndSets() throws IOException {
    Path file =
        write(
            """
            # our own verbs
            &CARGO
            +GRAIN
            +OIL_

            --- SHIP [071] ---
            FERRY {FERRIES FERRIED FERRYING}  # ab
            - * &CARGO [0710] # FERRY
            - CREW * &CARGO [190]
            SAY [010]
            CUT_OFF [160]
            """);

    List<EventPattern> patterns = VerbDictionary.read(file);

    assertThat(patterns)
        .extracting(EventPattern::words)
        .containsExactly(List.of("ferry"), List.of("ferry"), List.of("say"), List.of("cut", "off"));
    assertThat(patterns).extracting(EventPattern::code).containsExactly("071", "071", "-", "16");
    assertThat(patterns.get(1).company()).containsExactly(Set.of("grain", "oil"));
  }

  @Test
  void comesBeforeThePatternsThatShip() throws IOException {
    Path file = write("--- ODD [042] ---\nATTACK\n");

    EventPatterns patterns = EventPatterns.with(List.of(file));

    assertThat(patterns.ofVerb("attack").get(0).code()).isEqualTo("042");
    assertThat(EventPatterns.shipped().ofVerb("attack").get(0).code()).isEqualTo("18");
  }

  @Test
  void saysWhichLineIsWrong() throws IOException {
    Path file = write("--- SHIP [071] ---\nFERRY [7]\n");

    assertThatThrownBy(() -> VerbDictionary.read(file))
        .isInstanceOf(HearsayException.class)
        .hasMessage(
            "[%s] dictionary could not be read: line 2 must have a code of two to four digits or --- but was \"FERRY [7]\". Do: mend the line or put # before it."
                .formatted(file));
  }

  @Test
  void saysThatAPatternNeedsItsStar() throws IOException {
    Path file = write("--- SHIP [071] ---\nFERRY\n- GRAIN [071]\n");

    assertThatThrownBy(() -> VerbDictionary.read(file))
        .hasMessage(
            "[%s] dictionary could not be read: line 3 must have a * where the verb stands but was \"GRAIN [071]\". Do: mend the line or put # before it."
                .formatted(file));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("verbs.txt"), text);
  }
}
