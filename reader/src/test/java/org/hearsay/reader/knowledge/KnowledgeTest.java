package org.hearsay.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.reader.knowledge.KnownActor.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {

  private static final List<String> FILES =
      List.of(
          "bodies.tsv",
          "officials.tsv",
          "heads.tsv",
          "congress.tsv",
          "leaders-to-2014.tsv",
          "parliaments-courts-parties.tsv",
          "armed-groups-to-2013.tsv",
          "ministers-to-2014.tsv");
  private static final int MOST_BYTES = 10_000_000;

  private final Knowledge knowledge = Knowledge.shipped();

  private static List<String> lines(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Knowledge.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @Test
  void everyLineIsAnEntryWithASourceThatIsNamed() throws IOException {
    Set<String> sources = new HashSet<>();
    for (String line : lines("sources.tsv")) {
      String[] columns = line.split("\t", -1);
      assertThat(columns).hasSize(5);
      assertThat(LocalDate.parse(columns[1])).isBefore(LocalDate.of(2100, 1, 1));
      sources.add(columns[0]);
    }
    Set<String> ids = new HashSet<>();
    long bytes = 0;
    for (String file : FILES) {
      for (String line : lines(file)) {
        bytes += line.getBytes(StandardCharsets.UTF_8).length;
        KnownActor actor = KnownActor.parse(line, Origin.LIST);
        assertThat(ids.add(actor.id())).as(line).isTrue();
        assertThat(sources).as(line).contains(line.substring(line.lastIndexOf('\t') + 1));
        List<String> sectors = new ArrayList<>();
        Stream.ofNullable(actor.sector()).forEach(sectors::add);
        actor.offices().forEach(o -> sectors.add(o.sector()));
        assertThat(Sectors.ALL).as(line).containsAll(sectors);
      }
    }
    assertThat(ids).hasSizeGreaterThan(15_000);
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  @Test
  void whatABodyIsPartOfIsKnown() throws IOException {
    for (String line : lines("bodies.tsv")) {
      String partOf = KnownActor.parse(line, Origin.BY_HAND).partOf();
      if (partOf != null) {
        boolean state = State.ofCode(partOf).isPresent();
        assertThat(state || knowledge.get(partOf).isPresent()).as(line).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Kataeb Hezbollah, IRQ/kataib-hezbollah",
        "Kata’ib Hizballah, IRQ/kataib-hezbollah",
        "Daesh, INT/islamic-state",
        "the Pentagon, USA/department-of-defense",
        "Houthis, YEM/houthis",
        "Popular Mobilization Units, IRQ/popular-mobilization-forces",
        "U.N., INT/united-nations",
        "Agence France-Presse, FRA/agence-france-presse",
        "State Duma, RUS/state-duma",
      })
  void bodiesAreFoundByEveryName(String name, String id) {
    assertThat(knowledge.bodies(name).get(0).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Barack Obama, USA/barack-obama",
    "Barack H. Obama, USA/barack-obama",
    "Mustafa al-Kazemi, IRQ/mustafa-al-kadhimi",
    "Moammar Gadhafi, LBY/muammar-gaddafi",
    "Xi Jinping, CHN/xi-jinping",
    "Xi, CHN/xi-jinping",
    "Volodymyr Zelenskiy, UKR/volodymyr-zelensky",
    "Ferdinand Marcos, PHL/ferdinand-marcos-jr",
  })
  void personsAreFoundByTheirNames(String name, String id) {
    assertThat(knowledge.persons(name)).extracting(KnownActor::id).contains(id);
  }

  @Test
  void otherNamesAreNotFound() {
    assertThat(knowledge.persons("Michelle Obama")).isEmpty();
    assertThat(knowledge.bodies("is")).isEmpty();
    assertThat(knowledge.bodies("Open Nets")).isEmpty();
  }

  @Test
  void namesOfOneBodyMeet() {
    assertThat(knowledge.isSameBody("Pentagon", "Defense Department")).isTrue();
    assertThat(knowledge.isSameBody("ISIL", "Daesh")).isTrue();
    assertThat(knowledge.isSameBody("United Nations", "European Union")).isFalse();
  }

  @Test
  void theVersionSaysDayAndContent() {
    assertThat(knowledge.version()).matches("\\d{4}-\\d\\d-\\d\\d sha256:[0-9a-f]{16}");
  }
}
