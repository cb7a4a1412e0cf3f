package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.record.Actor;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Profile;
import org.hearsay.record.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnActorsTest {

  private static final String ARTICLE = "../examples/anvil-bank-talks.txt";

  @TempDir Path folder;

  @Test
  void aUsersActorsStandInTheRecord() throws IOException {
    Path own = folder.resolve("own.yaml");
    Files.writeString(
        own, "- name: Open Nets\n  type: organization\n  country: NOR\n  sector: REB\n");
    Path dictionary = folder.resolve("own.actors.txt");
    Files.writeString(dictionary, "SABIR_KESH_ [NORREB]\n");

    Run run =
        Run.of(
            "read",
            ARTICLE,
            "--format",
            "jsonl",
            "--actors",
            own.toString(),
            "--actors",
            dictionary.toString());

    assertThat(run.exitCode()).isZero();
    ArticleRecord record = RecordJson.read(run.output().strip());
    assertThat(record.run().knowledge()).contains("own.yaml sha256:", "own.actors.txt sha256:");
    assertThat(profile(record, "Open Nets")).isEqualTo(new Profile("NOR", "REB", "NOR/open-nets"));
    assertThat(profile(record, "Sabir Kesh"))
        .isEqualTo(new Profile("NOR", "REB", "NOR/sabir-kesh"));
  }

  private static Profile profile(ArticleRecord record, String name) {
    return record.findings().actors().stream()
        .filter(actor -> actor.name().equals(name))
        .map(Actor::profile)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMistakeInLineTwelveIsRefusedWithWhatToDo() throws IOException {
    Path own = folder.resolve("own.yaml");
    Files.writeString(
        own,
        "- name: Open Nets\n  country: NOR\n"
            + "\n".repeat(8)
            + "- name: Orn Bank\n  country: Norway\n");

    Run run = Run.of("read", ARTICLE, "--actors", own.toString(), "--threads", "none");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.error())
        .contains(
            "[%s] line 12: country must be a code of ISO 3166-1 alpha-3 but was \"Norway\". Do write NOR.\n"
                .formatted(own),
            "[--threads] the number cannot be used");
  }
}
