package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.record.RecordJson;
import org.hearsay.store.Store;
import org.hearsay.store.correction.Edit;
import org.hearsay.store.correction.Layer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the sample and an article, and finds them; what is shown stands here word for word. */
class StoreCommandsTest {
  @TempDir private Path folder;
  private String store;

  @BeforeEach
  void keep() throws IOException {
    store = folder.resolve("news.hearsay").toString();
    Path records = folder.resolve("records.jsonl");
    Files.writeString(records, RecordJson.write(Sample.ferry()) + "\nno record\n");
    Run run = Run.of("keep", records.toString(), "--records", "--store", store);
    assertThat(run.error())
        .isEqualTo(
            "[%s line 2] the record could not be read: record: the line must be a JSON object but was not: Unrecognized token 'no': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false'). Do write it anew: hearsay read --format jsonl\n1 article added, 0 revised, 0 unchanged, 1 rejected.\n"
                .formatted(records));
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void readsWhatIsNotKeptYetAndOnlyThat() throws IOException {
    String rain =
        Files.writeString(folder.resolve("rain.txt"), "“It will rain,” Ada Brink said.").toString();
    Run first = Run.of("keep", rain, "--store", store);
    assertThat(first.error()).isEqualTo("1 article added, 0 revised, 0 unchanged, 0 rejected.\n");
    assertThat(Run.of("keep", rain, "--store", store).error())
        .isEqualTo("0 articles added, 0 revised, 1 unchanged, 0 rejected.\n");
    Files.writeString(folder.resolve("rain.txt"), "“It will rain today,” Ada Brink said.");
    assertThat(Run.of("keep", rain, "--store", store).error())
        .isEqualTo("0 articles added, 1 revised, 0 unchanged, 0 rejected.\n");
    assertThat(Run.of("find", "--article", "rain", "--store", store).output())
        .contains("“It will rain today,” Ada Brink said.");
  }

  @Test
  void findsInContext() {
    Run run = Run.of("find", "--who", "Brink", "--type", "direct", "--store", store);
    assertThat(run.exitCode()).isZero();
    assertThat(run.error()).isEmpty();
    assertThat(run.output())
        .isEqualTo(
            """
            Ada Brink · said · direct
              ferry · Pier News · 2026-03-12
              │ “The crews are determined to sail. Nobody will stop them,” Ada Brink, a
              │ spokeswoman for the Ferry Union, said on Monday.

            1 statement.
            """);
    assertThat(Run.of("find", "who:Ada Brink", "-type:direct", "--store", store).output())
        .startsWith("Ada Brink (“She”) · denied · indirect · denial\n")
        .endsWith("1 statement.\n");
    assertThat(Run.of("find", "--who", "Nobody", "--store", store).output())
        .isEqualTo("Nothing found.\n");
    assertThat(Run.of("find", "--limit", "2", "--store", store).output())
        .endsWith("2 of 5 statements. All: --limit 5\n");
  }

  @Test
  void writesATableThatIsSafeToOpen() throws IOException {
    Path records = folder.resolve("evil.jsonl");
    Files.writeString(
        records,
        RecordJson.write(
            new Sample("=HYPERLINK(1) said, \"no\".")
                .actor("a1", "=HYPERLINK(1)")
                .statement(
                    org.hearsay.record.StatementType.INDIRECT,
                    "=HYPERLINK(1)",
                    "said",
                    "\"no\"",
                    org.hearsay.record.SourceType.NAMED,
                    List.of("a1"),
                    null,
                    false)
                .whole("evil")));
    Run.of("keep", records.toString(), "--records", "--store", store);
    Run run = Run.of("find", "about:no", "--format", "csv", "--store", store);
    assertThat(run.output())
        .isEqualTo(
            "article,outlet,title,published,id,type,speakers,source,cue,content,source_type,addressees,channel,channel_name,said_on,said_first,said_last,said_at,chain,denied,confidence,context\r\n"
                + "evil,,,,s1,indirect,'=HYPERLINK(1),'=HYPERLINK(1),said,\"\"\"no\"\"\",named,,,,,,,,,no,0.9,\"'=HYPERLINK(1) said, \"\"no\"\".\"\r\n");
  }

  @Test
  void writesOneObjectALine() {
    Run run = Run.of("find", "--who", "Brink", "denied:yes", "--format", "jsonl", "--store", store);
    assertThat(run.output())
        .startsWith(
            "{\"article\":{\"id\":\"ferry\",\"uri\":null,\"outlet\":\"Pier News\",\"title\":null,\"published\":\"2026-03-12\",\"published_from\":\"given\",\"language\":null,\"revision\":1,\"corrected\":false},\"statement\":{\"id\":\"s3\",\"type\":\"indirect\"")
        .contains("\"actors\":{\"a1\":{\"name\":\"Ada Brink\",\"type\":\"person\",\"identity\":")
        .endsWith("\"text\":\"She denied that talks had failed.\"}}\n");
  }

  @Test
  void backsUpChecksRestoresAndExports() {
    try (Store open = Store.openExisting(store)) {
      open.corrections().make("ferry", Edit.confirm(Layer.STATEMENTS, "s1"), "ada");
    }
    String backup = folder.resolve("backup.hearsay").toString();
    assertThat(Run.of("store", "backup", backup, "--store", store).error())
        .isEqualTo("The store was written to " + backup + ".\n");
    assertThat(Run.of("store", "check", "--store", backup).output())
        .isEqualTo("The store is whole.\n");
    String restored = folder.resolve("restored.hearsay").toString();
    assertThat(Run.of("store", "restore", backup, "--store", restored).exitCode()).isZero();
    Path gold = folder.resolve("gold");
    assertThat(Run.of("store", "export", gold.toString(), "--store", restored).error())
        .isEqualTo("1 article written to " + gold + ".\n");
    assertThat(gold.resolve("ferry.json"))
        .content()
        .contains("\"article\" : \"ferry.txt\"", "\"cue\" : \"denied\"");
    assertThat(
            Run.of("store", "export", gold.toString(), "--confirmed", "--store", restored).error())
        .isEqualTo("0 articles written to " + gold + ".\n");
  }

  @Test
  void saysEverythingThatIsWrong() {
    Run run = Run.of("find", "whom:x", "--format", "xml", "--limit", "none", "--store", store);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.error())
        .contains(
            "[--format] the format is not known: it must be text, csv or jsonl but was \"xml\". Do use text to read on a screen, csv for a table, jsonl for programs.\n",
            "[query] the query cannot be used: the key at character 1 must be one of find, who,",
            "[--limit] the number cannot be used: it must be a whole number from 1 to 999999999 but was \"none\". Do leave --limit out to have the first 20 as text, or all as csv or jsonl.\n");
    String missing = folder.resolve("missing.hearsay").toString();
    Run noStore = Run.of("find", "--store", missing);
    assertThat(noStore.exitCode()).isEqualTo(3);
    assertThat(noStore.error())
        .isEqualTo(
            "[%s] the store could not be opened: the file must be there but was missing. Do keep articles in it first: hearsay keep INPUT --store %s.\n"
                .formatted(missing, missing));
    assertThat(Run.of("store").error())
        .isEqualTo(
            "[hearsay store] there is nothing to do: COMMAND must be named but was left out. Do try: hearsay store --help\n");
  }
}
