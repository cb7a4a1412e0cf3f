package org.hearsay.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.reader.knowledge.Office.Standing;
import org.hearsay.record.ActorType;
import org.hearsay.record.HearsayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorFilesTest {

  private static final int DICTIONARY_LINES = 20_000;
  private static final Duration LONGEST = Duration.ofMillis(1000);
  private static final int SLACK = 2;

  @TempDir Path folder;

  private final Knowledge shipped = Knowledge.shipped();

  private ActorFile read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return ActorFiles.read(file, shipped);
  }

  @Test
  void yamlAddsActors() throws IOException {
    ActorFile file =
        read(
            "actors.yaml",
            """
            # written for the fish war
            - name: Open Nets
              also: [Opennets, Red Netters]
              type: organization
              country: NOR
              sector: REB
              part_of: NOR/coastal-defence-league
              source: our own reading, 2026-03
            - name: Dalia Mirosh
              type: person
              country: NOR
              offices:
                - minister of NOR, 2019-03-01 to 2023-05-30
            """);

    assertThat(file.name()).isEqualTo("actors.yaml");
    assertThat(file.checksum()).matches("sha256:[0-9a-f]{16}");
    KnownActor nets = file.actors().get(0);
    assertThat(nets.id()).isEqualTo("NOR/open-nets");
    assertThat(nets.type()).isEqualTo(ActorType.ORGANIZATION);
    assertThat(nets.names()).containsExactly("Open Nets", "Opennets", "Red Netters");
    assertThat(nets.partOf()).isEqualTo("NOR/coastal-defence-league");
    assertThat(file.actors().get(1).offices().get(0).on(LocalDate.of(2020, 1, 1)))
        .isEqualTo(Standing.HELD);

    Knowledge both = shipped.with(List.of(file));
    assertThat(both.bodies("the Red Netters").get(0).id()).isEqualTo("NOR/open-nets");
    assertThat(both.bodies("Hezbollah").get(0).id()).isEqualTo("LBN/hezbollah");
    assertThat(both.version()).isEqualTo(shipped.version() + ", actors.yaml " + file.checksum());
  }

  @Test
  void yamlCorrectsAShippedActor() throws IOException {
    ActorFile file =
        read(
            "actors.yml",
            """
            - id: LBN/hezbollah
              also: [the Resistance of the South]
              sector: PTY
            """);

    Knowledge both = shipped.with(List.of(file));
    KnownActor corrected = both.bodies("Hizbullah").get(0);
    assertThat(corrected.id()).isEqualTo("LBN/hezbollah");
    assertThat(corrected.sector()).isEqualTo("PTY");
    assertThat(corrected.country()).isEqualTo("LBN");
    assertThat(both.bodies("Resistance of the South")).contains(corrected);
  }

  @Test
  void everyMistakeIsToldWithItsLineAndWhatToDo() throws IOException {
    Path file = folder.resolve("actors.yaml");
    Files.writeString(
        file,
        """
        - name: Open Nets
          type: organisation
          country: NOR
        - also: [Red Netters]
        - name: Dalia Mirosh
          type: person
          country: NOR
          sector: OPP
          source: our own reading
        - name: Orn Bank
          sector: BUS
          country: Norway
          offices: [minister of NOR]
          colour: red
        """);

    assertThatThrownBy(() -> ActorFiles.read(file, shipped))
        .isInstanceOf(HearsayException.class)
        .hasMessage(
            String.join(
                    "\n",
                    "[%s] line 2: type must be person, organization, group or government but was \"organisation\". Do take one of these, or leave the line out.",
                    "[%1$s] line 4: name must be there but was left out. Do add a line \"  name: \" with the fullest name.",
                    "[%1$s] line 12: country must be a code of ISO 3166-1 alpha-3 but was \"Norway\". Do write NOR.",
                    "[%1$s] line 13: an office must be such as \"president of FRA, 2017-05-14 to 2022-05-13\", its days in order but was \"minister of NOR\". Do write title, country and days so; leave the last day out where it lasts.",
                    "[%1$s] line 14: a key must be one of id, name, also, type, country, sector, part_of, offices, source but was \"colour\". Do take the nearest of these, or leave the line out.")
                .formatted(file));
  }

  @Test
  void whatIsNoYamlIsToldWithItsLine() throws IOException {
    Path file = folder.resolve("actors.yaml");
    Files.writeString(file, "- name: Open Nets\n  also: [Opennets\n- name: Orn\n");

    assertThatThrownBy(() -> ActorFiles.read(file, shipped))
        .hasMessageStartingWith("[" + file + "] line 3: the file must be YAML but was not: ")
        .hasMessageEndingWith(
            "Do look at indents, colons and quotation marks there and in the line before.");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Path file = folder.resolve("none.yaml");

    assertThatThrownBy(() -> ActorFiles.read(file, shipped))
        .hasMessage(
            "[%s] the actors could not be read: the path must name a file that can be read but did not. Do look at its name and rights."
                .formatted(file));
  }

  @Test
  void dictionariesAreReadAsTheyAre() throws IOException {
    ActorFile file =
        read(
            "own.actors.txt",
            """
            # a comment
            ORN_HARBOUR_GUARD_(OHG)_ [NORMIL] # another
            +GUARD_OF_ORN_HARBOUR_

            DALIA_MIROSH_
            +D._MIROSH
            \t[NORGOV 190301-230530]
            \t[NOROPP >230531]
            VESTBANK_  [NOR]
            WITHOUT_A_CODE_
            """);

    assertThat(file.actors())
        .extracting(KnownActor::id)
        .containsExactly("NOR/orn-harbour-guard", "NOR/dalia-mirosh", "NOR");
    KnownActor guard = file.actors().get(0);
    assertThat(guard.names()).containsExactly("Orn Harbour Guard", "OHG", "Guard Of Orn Harbour");
    assertThat(guard.sector()).isEqualTo("MIL");
    KnownActor person = file.actors().get(1);
    assertThat(person.offices()).extracting(Office::sector).containsExactly("GOV", "OPP");
    assertThat(person.offices().get(1).on(LocalDate.of(2025, 1, 1))).isEqualTo(Standing.HELD);
    assertThat(file.actors().get(2).sector()).isNull();
  }

  @Test
  void agentsAreReadAsWordsForSectors() throws IOException {
    ActorFile file =
        read(
            "own.agents.txt",
            """
            !PERSON! = MAN, MEN, WOMAN
            FISHERY_WARDEN [~COP]
            FERRY!PERSON! [~LAB]
            DAILY_PAPER [~MED]
            CHILD {CHILDREN} [~CVL]
            """);

    assertThat(file.agents())
        .containsEntry("fishery warden", "COP")
        .containsEntry("fishery wardens", "COP")
        .containsEntry("ferrywoman", "LAB")
        .containsEntry("daily paper", "JRN")
        .containsEntry("children", "CVL");
  }

  @Test
  void aMistakeInADictionaryIsToldWithItsLine() throws IOException {
    Path file = folder.resolve("own.actors.txt");
    Files.writeString(file, "+GUARD_\n\nORN_GUARD_ [NORMIL\n[norgov]\n");

    assertThatThrownBy(() -> ActorFiles.read(file, shipped))
        .hasMessage(
            String.join(
                    "\n",
                    "[%s] line 1: another name must stand below the actor that it names but was \"+GUARD_\" without one. Do write the actor in a line above, without \"+\".",
                    "[%1$s] line 3: a code must end in \"]\" but was \"[NORMIL\". Do close the bracket.",
                    "[%1$s] line 4: a code must be capitals with days, such as [AFGGOV 330101-731231] but was \"[norgov]\". Do write the code so, or put # before the line.")
                .formatted(file));
  }

  @Test
  void aDictionaryOfTwentyThousandLinesLoadsInASecond() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DICTIONARY_LINES / 2; i++) {
      lines.append("ORLAN_VELL").append(Integer.toString(i, 26).toUpperCase(Locale.ROOT));
      lines.append("_\n\t[NORGOV 030101-091231]\n");
    }
    Path file = folder.resolve("long.actors.txt");
    Files.writeString(file, lines);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();

    Knowledge both = shipped.with(List.of(ActorFiles.read(file, shipped)));

    Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    assertThat(both.persons("Orlan Vell7n")).extracting(KnownActor::country).contains("NOR");
    assertThat(taken).isLessThan(LONGEST.multipliedBy(SLACK));
  }

  @Property(tries = 200, seed = "4711")
  void anyTextIsReadOrRefused(@ForAll String text) throws IOException {
    Path folderOfTries = Files.createTempDirectory("actors");
    for (String name : List.of("a.yaml", "a.actors.txt")) {
      Path file = folderOfTries.resolve(name);
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      try {
        ActorFiles.read(file, Knowledge.shipped());
      } catch (HearsayException refused) {
        assertThat(refused.code()).isEqualTo(HearsayException.Code.INPUT);
        assertThat(refused.getMessage()).contains("Do ");
      }
      Files.delete(file);
    }
    Files.delete(folderOfTries);
  }
}
